import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from '../../domain/atlas/what-changed.ts'
import { groupBy } from '../../domain/units/group-by.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import { completedFacts, detailOf } from './change-words.ts'

const words = frChanges
const COLLATOR = new Intl.Collator('fr', { numeric: true })

type Completed = Extract<ChangeLine, { kind: 'completee' }>
const isCompleted = (line: ChangeLine): line is Completed => line.kind === 'completee'

/** The lines of one département, in the order they are read. */
export interface ChangesOf {
  /** Null where it is not known. */
  readonly departement: string | null
  readonly lines: readonly ChangeLine[]
}

/** What changed as it is read: the news by département, and apart what was only completed. */
export interface Arranged {
  readonly news: readonly ChangesOf[]
  readonly completed: readonly Completed[]
  /** How many lines there are of each kind, in words: « 2 ACI signés ». */
  readonly counts: readonly string[]
}

/** Arranges what changed: départements by their number, lines by kind, then by name. */
export function arranged(lines: readonly ChangeLine[]): Arranged {
  const sorted = lines.toSorted(
    (a, b) => rank(a.kind) - rank(b.kind) || COLLATOR.compare(a.cpts.nom, b.cpts.nom),
  )
  const byKind = groupBy(sorted, ({ kind }) => kind)
  const byPlace = groupBy(
    sorted.filter((line) => !isCompleted(line)),
    ({ departement }) => departement,
  )
  return {
    news: [...byPlace]
      .map(([departement, own]) => ({ departement, lines: own }))
      .toSorted((a, b) => placeKey(a).localeCompare(placeKey(b))),
    completed: sorted.filter(isCompleted),
    counts: [...byKind].map(([kind, own]) => words.counts[kind](own.length)),
  }
}

const rank = (kind: ChangeKind): number => CHANGE_KINDS.indexOf(kind)
/** What has no département comes last. */
const placeKey = ({ departement }: ChangesOf): string => departement ?? '~'

/** A text for other programs: as they paste it with its titles and lists, and bare. */
export interface ChangesText {
  readonly plain: string
  readonly html: string
}

interface TextOf extends Arranged {
  /** « Île-de-France, du 1er oct. au 28 nov. 2026 ». */
  readonly title: string
  readonly nameOf: (code: UnitCode) => string
  readonly departementName: (code: string) => string
  /** What follows: of what nothing is told, and where it comes from. */
  readonly notes: readonly string[]
}

/** What changed, for a newsletter. */
export function changesText({
  title,
  counts,
  news,
  completed,
  notes,
  ...names
}: TextOf): ChangesText {
  const brief = counts.length > 0 ? words.summary(counts) : words.none
  const parts = news.map(({ departement, lines }) => ({
    place: departement === null ? words.noDepartement : names.departementName(departement),
    items: lines.map((line) =>
      words.line(words.kinds[line.kind], line.cpts.nom, detailOf(line, names.nameOf)),
    ),
  }))
  const end = [
    ...(completed.length > 0
      ? [`${words.completed.title(completed.length)} (${completedFacts(completed).join(', ')}).`]
      : []),
    ...notes,
  ]
  const blocks = parts.map(({ place, items }) =>
    [place, ...items.map((item) => `- ${item}`)].join('\n'),
  )
  const lists = parts.map(
    ({ place, items }) =>
      `<h3>${escaped(place)}</h3><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`,
  )
  return {
    plain: `${[title, brief, ...blocks, end.join('\n')].join('\n\n')}\n`,
    html: [
      `<h2>${escaped(title)}</h2><p>${escaped(brief)}</p>`,
      ...lists,
      ...end.map((line) => `<p>${escaped(line)}</p>`),
    ].join(''),
  }
}

/** Names come from files that anyone may have written. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
