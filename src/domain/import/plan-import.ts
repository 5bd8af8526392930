import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import type { RecordChange } from '../edits/record-change.ts'
import { chooseTable } from './choose-table.ts'
import type { GuessedColumn } from './column-guess.ts'
import { datasetIncoming } from './dataset-incoming.ts'
import { gather, type Gathered } from './gather.ts'
import type { ImportChoices } from './import-choices.ts'
import { type Outcome, OUTCOMES, rowOutcome } from './import-note.ts'
import type { RowNotes } from './incoming.ts'
import { otherRegion } from './other-region.ts'
import { type PlannedCpts, planRecords } from './plan-records.ts'
import { type Question, questionsOf } from './question.ts'
import type { ReadNote } from './read-note.ts'
import type { ReconcileContext } from './reconcile.ts'
import type { ReadContext } from './row-reader.ts'
import type { ShapeMatch } from './shape-match.ts'
import type { SourceTable } from './source-table.ts'

/** What a file holds, as far as a plan is concerned; `matches` are row by row those of the shapes of a map. */
export type PlanInput =
  | {
      readonly kind: 'rows'
      readonly tables: readonly SourceTable[]
      readonly matches: readonly (ShapeMatch | null)[]
      readonly notes: readonly ReadNote[]
      /** What a CPTS that no column names is called. */
      readonly nom: string
    }
  | { readonly kind: 'dataset'; readonly dataset: CptsDataset }

/** What an import is planned against: the records as they are, archived ones included. */
export interface PlanContext
  extends ReadContext, Omit<ReconcileContext, 'units' | 'today' | 'confirm'> {
  readonly records: readonly Cpts[]
}

/** One row of the report. */
export interface ReportRow extends RowNotes {
  readonly outcome: Outcome
}

/**
 * All that an import would do, before anything is done.
 *
 * Shape: `changes`, in order, each of which may be made, are one lot. `table` is the rank of the one that was read, null for a dataset.
 * `totals` counts rows by outcome.
 */
export interface ImportPlan {
  readonly table: number | null
  readonly columns: readonly GuessedColumn[]
  readonly cpts: readonly PlannedCpts[]
  readonly rows: readonly ReportRow[]
  readonly fileNotes: readonly ReadNote[]
  readonly questions: readonly Question[]
  readonly changes: readonly RecordChange[]
  readonly totals: Readonly<Record<Outcome, number>>
  /** The région that the file speaks of, where it is another one; null otherwise. */
  readonly otherRegion: string | null
  /** True where the file would have more CPTS than the country: a column was taken for what it is not, and nothing is planned. */
  readonly tropDeCpts: boolean
}

/** There are about 800 CPTS in France. [our convention] */
const MOST_CPTS = 3000

/** Plans an import: reads what the file says with the choices made so far, and works out what would change. */
export function planImport(
  input: PlanInput,
  context: PlanContext,
  choices: ImportChoices,
): ImportPlan {
  const { table, columns, incoming, rows, fileNotes } = readInput(input, context, choices)
  const tropDeCpts = incoming.length > MOST_CPTS
  const { cpts, notes } = planRecords(tropDeCpts ? [] : incoming, context, choices)
  const leftOut = new Set(cpts.filter(({ id }) => id === null).map(({ incoming: { key } }) => key))
  const all = rows.map((row): ReportRow => {
    const own = [...row.notes, ...(notes.get(row.line) ?? [])]
    const isTaken = row.isTaken && row.key !== null && !leftOut.has(row.key)
    return { ...row, notes: own, isTaken, outcome: rowOutcome(own, isTaken) }
  })
  const totals = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, all.filter((row) => row.outcome === outcome).length]),
  ) as Record<Outcome, number>
  const changes = cpts.flatMap((each) => each.changes)
  return {
    table,
    columns,
    cpts,
    rows: all,
    fileNotes,
    questions: questionsOf(all),
    changes,
    totals,
    otherRegion: otherRegion(incoming, all, context.units),
    tropDeCpts,
  }
}

interface Read extends Gathered, Pick<ImportPlan, 'table' | 'columns' | 'fileNotes'> {}

function readInput(input: PlanInput, context: PlanContext, choices: ImportChoices): Read {
  if (input.kind === 'dataset') {
    const incoming = input.dataset.cpts.map(datasetIncoming)
    const rows = incoming.map(({ key, nom, lines }): RowNotes => {
      return { line: lines[0] ?? 0, cpts: nom, key, notes: [], isTaken: true, left: [] }
    })
    return { incoming, rows, table: null, columns: [], fileNotes: [] }
  }
  const chosen = chooseTable(input.tables, context.units, choices.table, choices.columns)
  const fileNotes = input.notes.filter(({ line }) => line === null)
  if (!chosen) return { incoming: [], rows: [], table: null, columns: [], fileNotes }
  const { table, columns, rank } = chosen
  const lines = new Set(table.rows.map(({ line }) => line))
  const { matches, nom } = input
  const given = { table, columns, matches, readNotes: input.notes, nom }
  const gathered = gather(given, context, choices, context.source)
  // What was put right above the rows concerns them all.
  const apart = input.notes.filter(({ line }) => line !== null && !lines.has(line))
  return { ...gathered, table: rank, columns, fileNotes: [...fileNotes, ...apart] }
}
