import { groupBy } from '../units/group-by.ts'
import type { UnitCode } from '../units/unit.ts'
import { foldedWords } from './fold.ts'

/** Communes that one name stands for: an EPCI or an EPT. */
export interface CommuneGroup {
  readonly nom: string
  readonly siren?: string
  readonly codes: readonly UnitCode[]
}

/** Finds groups by what people call them. */
export interface GroupFinder {
  /** The group that a text names, by its name whole or in short, or by its SIREN. Errors: null where none goes by it, or several do. */
  readonly named: (text: string) => CommuneGroup | null
  /** Those that it may mean: it is their initials, or some of the words of their names. None where it has nothing of the name of a group. */
  readonly near: (text: string) => readonly CommuneGroup[]
}

/** More than that are no proposal. */
const MOST_NEAR = 4

/** The finder of some groups. */
export function groupFinder(groups: readonly CommuneGroup[]): GroupFinder {
  const named = namedFinder(groups)
  const known = groups.map((group) => ({
    group,
    names: namesOf(group.nom).map((nom) => ({
      words: groupKey(nom).split(' '),
      initials: LEFT_OUT.flatMap((left) => initialsOf(groupKey(nom, left).split(' '))),
    })),
  }))
  return {
    named,
    near: (text) => {
      const key = groupKey(text.replaceAll(AMONG_INITIALS, ''))
      const isKind = KIND.test(key)
      const words = key.replace(KIND, '').split(' ')
      const [only = '', ...others] = words
      const isShort = others.length === 0 && /^(?=\d*[a-z])[a-z\d]{3,8}$/.test(only)
      if (!isKind && !(isShort && /^[\p{Lu}\d\s&-]+$/u.test(text.trim()))) return []
      const found = known.filter(({ names }) =>
        names.some(
          (name) =>
            (isShort && name.initials.includes(only)) ||
            (isKind && words.every((word) => name.words.includes(word))),
        ),
      )
      return found.length > MOST_NEAR ? [] : found.map(({ group }) => group)
    },
  }
}

/** "GPS&O": a sign between letters, of which a name without its links has nothing. */
const AMONG_INITIALS = /&(?=\p{Lu}(?!\p{L}))/gu

/** What the initials of a name may be: with those of its kind or without. */
function initialsOf(words: readonly string[]): readonly string[] {
  const first = (some: readonly string[]): string => some.map((word) => word[0] ?? '').join('')
  const [kind = '', ...others] = words
  if (!KIND.test(`${kind} `)) return [first(words)]
  return [first(others), `${kind.length > 2 ? kind[0] : kind}${first(others)}`]
}

function namedFinder(groups: readonly CommuneGroup[]): GroupFinder['named'] {
  const byName = groupBy(
    // "CC du Pays Houdanais (CCPH)" goes by either.
    groups.flatMap((group) => namesOf(group.nom).map((nom) => ({ group, nom }))),
    ({ nom }) => groupKey(nom),
  )
  const byBareName = groupBy(groups, ({ nom }) => groupKey(nom).replace(KIND, ''))
  const bySiren = groupBy(groups, ({ siren }) => siren)
  return (text) => {
    const key = groupKey(text)
    const named =
      bySiren.get(text.replaceAll(/\s/g, '')) ??
      byName.get(key)?.map(({ group }) => group) ??
      (KIND.test(key) ? byBareName.get(key.replace(KIND, '')) : undefined)
    const [group, ...others] = named ?? []
    return group && others.length === 0 ? group : null
  }
}

function namesOf(nom: string): readonly string[] {
  const [, name, short] = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(nom) ?? []
  return name && short ? [nom, name, short] : [nom]
}

/** The words of an EPCI's name, its kind in short: "Communauté d’agglomération Pays d’exemple" as "ca pays exemple". */
function groupKey(nom: string, left: ReadonlySet<string> = LINKS): string {
  const words = foldedWords(nom).flatMap((word) => (left.has(word) ? [] : [NUMBERS[word] ?? word]))
  const kind = KINDS.find(([long]) => long.every((word, at) => words[at] === word))
  return (kind ? [kind[1], ...words.slice(kind[0].length)] : words).join(' ')
}
const NUMBERS: Readonly<Record<string, string>> = {
  deux: '2',
  trois: '3',
  quatre: '4',
  cinq: '5',
  six: '6',
  sept: '7',
}
const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'])
/** Words that initials leave out, some more than others: "GPSEO" has its "et", "SQY" not its "en". */
const LEFT_OUT: readonly ReadonlySet<string>[] = [
  LINKS,
  new Set([...LINKS].filter((word) => word !== 'et')),
  new Set([...LINKS, 'en', 'sur', 'sous', 'a', 'au', 'aux']),
]
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
const KIND = /^(?:cc|ca|cu|metropole|ept|epci|agglo) /
