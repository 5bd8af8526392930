import * as v from 'valibot'
import { foldedWords } from '../../src/domain/names/fold.ts'
import { groupBy } from './group-by.ts'
import { readPackageJson } from './package-data.ts'

/** The attribute package as it was in 2020, the last to tell what became of each commune, under the name that package.json gives it. */
export const HISTORY_PACKAGE = 'decoupage-administratif-2020'

const entrySchema = v.object({
  id: v.string(),
  nom: v.string(),
  /** `COM`: a commune of its own. Others: a part of one, which its `pole` is. */
  type: v.picklist(['COM', 'COMA', 'COMD', 'COMP']),
  code: v.string(),
  dateDebut: v.optional(v.pipe(v.string(), v.isoDate())),
  dateFin: v.optional(v.string()),
  successeur: v.optional(v.string()),
  pole: v.optional(v.string()),
})

/** A commune, or a part of one, between two events. */
export type HistoryEntry = v.InferOutput<typeof entrySchema>

/**
 * Reads what became of each commune from 1943 to January 2020.
 *
 * Source: INSEE (COG), put in order by @etalab/decoupage-administratif 0.8.0.
 */
export function readCommuneHistory(): HistoryEntry[] {
  return readPackageJson(`${HISTORY_PACKAGE}/data/historique-communes.json`, v.array(entrySchema))
}

/** The year since which a name of before has been that of today's unit; null where the history does not tell. */
export type SinceWhen = (
  nom: string,
  unit: { readonly code: string; readonly nom: string },
) => number | null

/**
 * Looks up since when the place of a former name has had the name of the unit that it is in now: through every commune that took it in,
 * to the one of today.
 *
 * Errors: null where the last that is known of it is not today's unit, as it merged, or that one was renamed, since 2020; and where
 * two places of that name became the same unit in different years.
 */
export function sinceWhen(history: readonly HistoryEntry[]): SinceWhen {
  const byId = new Map(history.map((entry) => [entry.id, entry]))
  const byName = groupBy(
    history.filter(({ type, dateFin }) => type === 'COM' && dateFin !== undefined),
    ({ nom }) => nameKey(nom),
  )
  const after = ({ successeur }: HistoryEntry): Step | null => {
    const next = successeur === undefined ? undefined : byId.get(successeur)
    const commune =
      next?.type === 'COM' ? next : next?.pole === undefined ? undefined : byId.get(next.pole)
    return next && commune ? { commune, date: next.dateDebut ?? null } : null
  }
  return (nom, unit) => {
    const dates = (byName.get(nameKey(nom)) ?? []).flatMap((first) => {
      const { last, date } = follow(first, after)
      const isToday = last?.code === unit.code && nameKey(last.nom) === nameKey(unit.nom)
      return isToday && date !== null ? [Number(date.slice(0, 4))] : []
    })
    const [year, ...others] = new Set(dates)
    return year !== undefined && others.length === 0 ? year : null
  }
}

interface Step {
  readonly commune: HistoryEntry
  readonly date: string | null
}

/** The last that is known of a place, and since when it has had that name; null where its trace is lost. */
function follow(
  first: HistoryEntry,
  after: (entry: HistoryEntry) => Step | null,
): { readonly last: HistoryEntry | null; readonly date: string | null } {
  let commune = first
  let date: string | null = null
  const seen = new Set<HistoryEntry>()
  while (commune.dateFin !== undefined && !seen.has(commune)) {
    seen.add(commune)
    const next = after(commune)
    if (!next) return { last: null, date: null }
    if (nameKey(next.commune.nom) !== nameKey(commune.nom)) ({ date } = next)
    commune = next.commune
  }
  return { last: commune, date }
}

function nameKey(nom: string): string {
  return foldedWords(nom).join(' ')
}
