import { groupBy } from '../units/group-by.ts'
import type { UnitCode } from '../units/unit.ts'
import { foldedWords } from './fold.ts'

/** Communes that one name stands for: an EPCI or an EPT. */
export interface CommuneGroup {
  readonly nom: string
  readonly siren?: string
  readonly codes: readonly UnitCode[]
}

/** Finds the group that a text names, by its name whole or in short, or by its SIREN. Errors: null where none goes by it, or several do. */
export function groupFinder(
  groups: readonly CommuneGroup[],
): (text: string) => CommuneGroup | null {
  const byName = groupBy(groups, ({ nom }) => groupKey(nom))
  const byBareName = groupBy(groups, ({ nom }) => groupKey(nom).replace(KIND, ''))
  const bySiren = groupBy(groups, ({ siren }) => siren)
  return (text) => {
    const key = groupKey(text)
    const named =
      bySiren.get(text.replaceAll(/\s/g, '')) ??
      byName.get(key) ??
      (KIND.test(key) ? byBareName.get(key.replace(KIND, '')) : undefined)
    const [group, ...others] = named ?? []
    return group && others.length === 0 ? group : null
  }
}

/** The words of an EPCI's name, its kind in short: "Communauté d’agglomération Pays d’exemple" as "ca pays exemple". */
function groupKey(nom: string): string {
  const words = foldedWords(nom).filter((word) => !LINKS.has(word))
  const kind = KINDS.find(([long]) => long.every((word, at) => words[at] === word))
  return (kind ? [kind[1], ...words.slice(kind[0].length)] : words).join(' ')
}
const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'])
const KINDS: readonly (readonly [readonly string[], string])[] = [
  [['communaute', 'communes'], 'cc'],
  [['communaute', 'agglomeration'], 'ca'],
  [['communaute', 'agglo'], 'ca'],
  [['agglomeration'], 'ca'],
  [['communaute', 'urbaine'], 'cu'],
  [['communaute', 'com'], 'cc'],
  [['com', 'com'], 'cc'],
]
/** People mix the kinds up, and an agglomeration becomes a métropole. */
const KIND = /^(?:cc|ca|cu|metropole) /
