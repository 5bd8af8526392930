import { fingerprint } from '../edits/fingerprint.ts'
import { foldedWords } from '../names/fold.ts'
import type { ColumnRole } from './column-role.ts'
import type { CommuneAnswer } from './commune-read.ts'
import type { StageAnswer } from './fact-cells.ts'
import { type ImportChoices, NO_SHEET_CHOICES, type SheetChoices } from './import-choices.ts'
import type { Sheet } from './sheets.ts'
import type { SourceTable } from './source-table.ts'
import { turnedTable, untitledFirst } from './turned-table.ts'

/** What a person answered of a file, for the next one whose columns have the same titles. */
export interface KeptAnswers {
  /** Tells titles of columns from others; nothing of the file can be read from it. */
  readonly shape: string
  /** Whether the line of the titles was the person's to say. */
  readonly hasHeader: boolean
  /** Whether the titles stand beneath one another, found so or said; null where nobody said that they do not. */
  readonly turned: boolean | null
  readonly columns: readonly (readonly [at: number, role: ColumnRole])[]
  readonly stades: readonly (readonly [words: string, answer: StageAnswer])[]
  /** Whether the one commune of each CPTS is all of its territory; null where nobody was asked. */
  readonly territory: boolean | null
  /** Which units a name means, by the key of its question. */
  readonly communes: readonly (readonly [key: string, answer: CommuneAnswer])[]
}

/** Files of so many shapes are kept, the last ones. */
export const MOST_KEPT = 40
/** Titles further down are not looked for. */
const SEARCHED = 12

function shapeOf(titles: readonly string[]): string {
  const folded = titles.map((title) => foldedWords(title).join(' '))
  return fingerprint(folded.slice(0, folded.findLastIndex((title) => title !== '') + 1))
}

/** What is worth keeping of the answers to a file: nothing where all was found. */
export function answersToKeep(
  sheets: readonly Sheet[],
  { sheets: decided, stades, communes }: Pick<ImportChoices, 'sheets' | 'stades' | 'communes'>,
): readonly KeptAnswers[] {
  return sheets
    .filter(({ isRead }) => isRead)
    .flatMap(({ rank, table }) => {
      const { header, turned, columns, territory } = decided.get(rank) ?? NO_SHEET_CHOICES
      const hasHeader = typeof header === 'number'
      const entete = table.turned ? untitledFirst(table.entete) : table.entete
      const isTitled = entete.some((title) => title !== '')
      const isFound =
        columns.size + stades.size + communes.size === 0 &&
        !hasHeader &&
        turned === null &&
        territory === null
      if (!isTitled || isFound) return []
      return [
        {
          shape: shapeOf(entete),
          hasHeader,
          turned: table.turned ? true : turned,
          columns: [...columns],
          territory,
          stades: [...stades],
          communes: [...communes],
        },
      ]
    })
}

/** Answers with those of one more file, the last ones first, one a shape. */
export function withAnswers(
  kept: readonly KeptAnswers[],
  more: readonly KeptAnswers[],
): readonly KeptAnswers[] {
  return withoutShapes(
    kept,
    more.map(({ shape }) => shape),
  )
    .toSpliced(0, 0, ...more)
    .slice(0, MOST_KEPT)
}

/** Answers without those to files of some shapes. */
export function withoutShapes(
  kept: readonly KeptAnswers[],
  shapes: readonly string[],
): readonly KeptAnswers[] {
  return kept.filter(({ shape }) => !shapes.includes(shape))
}

/** What was answered before to a file of the same shape, and which shapes told so: none where nothing was. */
export function answersFor(
  tables: readonly SourceTable[],
  kept: readonly KeptAnswers[],
): Pick<ImportChoices, 'sheets' | 'stades' | 'communes'> & { readonly shapes: readonly string[] } {
  const found = tables.flatMap((table, rank) => {
    const answers = foundFor(table, kept)
    return answers ? [{ rank, ...answers }] : []
  })
  return {
    sheets: new Map(
      found.map(({ rank, header, turned, columns, territory }): [number, SheetChoices] => [
        rank,
        { ...NO_SHEET_CHOICES, header, turned, columns: new Map(columns), territory },
      ]),
    ),
    stades: new Map(found.flatMap(({ stades }) => stades)),
    communes: new Map(found.flatMap(({ communes }) => communes)),
    shapes: [...new Set(found.map(({ shape }) => shape))],
  }
}

function foundFor(
  table: SourceTable,
  kept: readonly KeptAnswers[],
): (KeptAnswers & { readonly header: number | null }) | null {
  const { above, rows, entete } = table
  const shape = shapeOf(entete)
  const same = kept.find((each) => each.turned !== true && each.shape === shape)
  if (same) return { ...same, header: null }
  // Titles that were taken for a row, or stand under a line that was taken for them.
  for (const { line, cells } of [...above, ...rows].slice(0, SEARCHED)) {
    const titles = shapeOf(cells)
    const known = kept.find((each) => each.hasHeader && each.shape === titles)
    if (known) return { ...known, header: line }
  }
  return foundTurnedFor(table, kept)
}

function foundTurnedFor(
  table: SourceTable,
  kept: readonly KeptAnswers[],
): (KeptAnswers & { readonly header: null }) | null {
  const known = kept.filter(({ turned }) => turned === true)
  const turned = known.length > 0 ? turnedTable(table) : null
  const shape = turned && shapeOf(untitledFirst(turned.entete))
  const same = known.find((each) => each.shape === shape)
  return same ? { ...same, header: null } : null
}
