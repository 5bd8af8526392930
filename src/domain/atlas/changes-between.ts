import { type Cpts, type CptsDataset, isArchived } from '../cpts/cpts.ts'
import { dayRange, type PartialDate } from '../cpts/partial-date.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import type { Atlas } from './atlas.ts'
import { stageAt } from './stage-at.ts'
import { type ChangeLine, departementOf, endOf, signedOn } from './what-changed.ts'

/** What is dated of a register between two days. */
export interface DatedChanges {
  readonly lines: readonly ChangeLine[]
  /** How many CPTS have no dated stage: nothing can be told of them. */
  readonly undated: number
}

/**
 * What the dated stages of a register tell of the time after a day, up to another one: nothing else of it is known by its date.
 *
 * Shape: `from` and `to` are "YYYY-MM-DD"; what came on `from` itself is not told. A CPTS whose first dated stage is its signature is
 * told as signed, as when it began is not known. A date known to the year or the month counts on its last day.
 */
export function changesBetween(
  { cpts: records }: Pick<CptsDataset, 'cpts'>,
  { facts, known }: Pick<Atlas, 'facts' | 'known'>,
  from: string,
  to: string,
): DatedChanges {
  const names = new Map(records.map(({ id, nom }) => [id, nom]))
  const about = (cpts: Cpts): Pick<ChangeLine, 'cpts' | 'facts' | 'departement' | 'fields'> => {
    const own = facts.get(cpts.id) ?? null
    return { cpts, facts: own, departement: departementOf(cpts, own, known), fields: [] }
  }
  let undated = 0
  const lines = records.flatMap((cpts): readonly ChangeLine[] => {
    if (isArchived(cpts)) {
      const day = lastDay(cpts.archive?.date ?? null)
      return day !== null && day > from && day <= to
        ? [{ ...endOf(cpts, names), ...about(cpts) }]
        : []
    }
    const [was, is] = [stageAt(cpts, from), stageAt(cpts, to)]
    if (is === 'sans-date') undated += 1
    if (was === is || is === 'sans-date' || is === 'aucune') return []
    if (is === 'aci-signe') return [{ kind: 'signee', date: signedOn(cpts), ...about(cpts) }]
    if (was === 'aucune' || was === 'sans-date') return [{ kind: 'commencee', ...about(cpts) }]
    const kind = STAGES.indexOf(is) > STAGES.indexOf(was) ? 'etape' : 'avancement'
    return [{ kind, from: was, to: is, date: reachedOn(cpts, is, to), ...about(cpts) }]
  })
  return { lines, undated }
}

const lastDay = (date: PartialDate | null): string | null =>
  (date !== null && dayRange(date)?.auPlusTard) || null

function reachedOn({ historique }: Cpts, stage: Stage, to: string): PartialDate | null {
  const reached = historique.findLast(
    ({ valeur, date }) => valeur === stage && (lastDay(date) ?? to) <= to,
  )
  return reached?.date ?? null
}
