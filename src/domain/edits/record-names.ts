import { type Cpts, isArchived } from '../cpts/cpts.ts'
import { foldedWords, nearFinder } from '../names/fold.ts'

/** Records by what they are called. */
export interface RecordNames {
  /** Those that go by a name, accents and the like aside, the ones in use first. */
  readonly exact: (nom: string) => readonly Cpts[]
  /** The same, but for "CPTS" and small words. */
  readonly loose: (nom: string) => readonly Cpts[]
  /** Those in use whose name is a letter or two away, closest first. */
  readonly near: (nom: string) => readonly Cpts[]
}

const SMALL = new Set(['cpts', 'de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et', 'en'])
const MOST_NEAR = 3

const nameKey = (nom: string): string => foldedWords(nom).join(' ')
const looseKey = (nom: string): string =>
  foldedWords(nom)
    .filter((word) => !SMALL.has(word))
    .join(' ')

/** Indexes the records of a région by each of their names. */
export function recordNames(records: readonly Cpts[]): RecordNames {
  const names = byName(records, nameKey)
  const loose = byName(records, looseKey)
  const inUse = records.filter((cpts) => !isArchived(cpts))
  const nearly = nearFinder(inUse.map((cpts) => ({ cpts, name: looseKey(cpts.nom) })))
  return {
    exact: (nom) => names.get(nameKey(nom)) ?? [],
    loose: (nom) => loose.get(looseKey(nom)) ?? [],
    near: (nom) => nearly(looseKey(nom), MOST_NEAR).map(({ cpts }) => cpts),
  }
}

/** The records that a CPTS of this name may be already, archived ones included; none for a name of small words only. */
export function possibleDuplicates(nom: string, names: RecordNames): readonly Cpts[] {
  if (looseKey(nom) === '') return []
  const same = [...new Set([...names.exact(nom), ...names.loose(nom)])]
  if (same.length > 0) return same
  // "Paris 13" and "Paris 14" are a letter apart, and two CPTS.
  return names.near(nom).filter((cpts) => numbersIn(cpts.nom) === numbersIn(nom))
}

const numbersIn = (nom: string): string => (nom.match(/\d+/g) ?? []).join(' ')

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
