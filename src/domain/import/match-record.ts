import { type Cpts, isArchived } from '../cpts/cpts.ts'
import { foldedWords, nearNames } from '../names/fold.ts'
import type { CptsAnswer } from './import-choices.ts'
import type { Incoming } from './incoming.ts'

/**
 * Which record a CPTS of a file is.
 *
 * `par`: its id, its name or another of its names, accents and the like aside; `proche`, the same but for "CPTS" and small words; or the
 * person's answer. `similaires` are ids of records whose name is a letter or two away, to be looked at. An archived record is not
 * brought back by a file.
 */
export type RecordMatch =
  | {
      readonly kind: 'known'
      readonly cpts: Cpts
      readonly par: 'id' | 'nom' | 'proche' | 'personne'
    }
  | { readonly kind: 'new'; readonly similaires: readonly string[] }
  | { readonly kind: 'archived'; readonly cpts: Cpts }
  | { readonly kind: 'left-out' }

const SMALL = new Set(['cpts', 'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'en'])
const MOST_SIMILAR = 3

const nameKey = (nom: string): string => foldedWords(nom).join(' ')
const looseKey = (nom: string): string =>
  foldedWords(nom)
    .filter((word) => !SMALL.has(word))
    .join(' ')

/** Finds the records that CPTS of a file are, among those of the région. */
export function recordMatcher(
  records: readonly Cpts[],
  answers: ReadonlyMap<string, CptsAnswer>,
): (incoming: Pick<Incoming, 'key' | 'id' | 'nom'>) => RecordMatch {
  const ids = new Map(records.map((cpts) => [cpts.id, cpts]))
  const names = byName(records, nameKey)
  const loose = byName(records, looseKey)
  const inUse = records.filter((cpts) => !isArchived(cpts))
  const spelled = inUse.map(({ id, nom }) => ({ id, name: looseKey(nom) }))

  return ({ key, id, nom }) => {
    const answer = answers.get(key)
    if (answer === 'ignore') return { kind: 'left-out' }
    if (answer === 'create') return { kind: 'new', similaires: [] }
    const chosen = answer && ids.get(answer.id)
    if (chosen) return matched(chosen, 'personne')
    const same = id === null ? undefined : ids.get(id)
    if (same) return matched(same, 'id')
    const [named] = names.get(nameKey(nom)) ?? []
    if (named) return matched(named, 'nom')
    const [near, ...others] = loose.get(looseKey(nom)) ?? []
    if (near && others.length === 0) return matched(near, 'proche')
    const similar = nearNames(looseKey(nom), spelled, MOST_SIMILAR)
    return { kind: 'new', similaires: similar.map((each) => each.id) }
  }
}

function matched(cpts: Cpts, par: 'id' | 'nom' | 'proche' | 'personne'): RecordMatch {
  return isArchived(cpts) ? { kind: 'archived', cpts } : { kind: 'known', cpts, par }
}

/** Records by each of their names, those in use before the archived ones. */
function byName(records: readonly Cpts[], keyOf: (nom: string) => string): Map<string, Cpts[]> {
  const found = new Map<string, Cpts[]>()
  const ordered = records.toSorted((a, b) => Number(isArchived(a)) - Number(isArchived(b)))
  for (const cpts of ordered)
    for (const key of new Set([cpts.nom, ...cpts.alias].map(keyOf))) {
      if (key === '') continue
      const same = found.get(key) ?? []
      found.set(key, same)
      same.push(cpts)
    }
  return found
}
