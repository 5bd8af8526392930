import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import type { RecordChange } from '../edits/record-change.ts'
import { chooseTable, type GuessedColumn } from './column-guess.ts'
import { datasetIncoming, type RowNotes, type Incoming } from './incoming.ts'
import { gather, type Gathered } from './gather.ts'
import { type ImportChoices, type Policy, type Question, questionsOf } from './import-choices.ts'
import { type Outcome, OUTCOMES, rowOutcome, type ImportNote } from './import-note.ts'
import { otherRegion } from './other-region.ts'
import type { ReadNote } from './read-note.ts'
import { type ReconcileContext, reconcile } from './reconcile.ts'
import type { ReadContext } from './row-reader.ts'
import type { ShapeMatch } from './shape-match.ts'
import type { SourceTable } from './source-table.ts'
import { byId } from '../edits/dataset-diff.ts'
import { isRecordId, newRecordId } from '../cpts/record-id.ts'
import { type RecordMatch, recordMatcher } from './match-record.ts'

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
  extends ReadContext, Omit<ReconcileContext, 'units' | 'today' | 'confirm' | 'facts'> {
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

/** One CPTS of a file, and what becomes of it. */
export interface PlannedCpts {
  readonly incoming: Incoming
  readonly match: RecordMatch
  /** The id of its record, new or not; null where none is made or changed. */
  readonly id: string | null
  readonly changes: readonly RecordChange[]
}

export interface RecordsPlan {
  readonly cpts: readonly PlannedCpts[]
  /** What concerns a whole CPTS, told on the first row that speaks of it. */
  readonly notes: ReadonlyMap<number, readonly ImportNote[]>
}

/** Works out what the CPTS of a file change, one after the other, each seeing what those before it did. */
export function planRecords(
  incoming: readonly Incoming[],
  context: Omit<ReconcileContext, 'confirm' | 'facts'> & { readonly records: readonly Cpts[] },
  choices: ImportChoices,
): RecordsPlan {
  const match = recordMatcher(context.records, choices.cpts)
  const records = new Map(byId({ cpts: context.records }))
  const notes = new Map<number, ImportNote[]>()
  const note = ({ lines }: Incoming, more: readonly ImportNote[]): void => {
    const [line = 0] = lines
    if (more.length > 0) notes.set(line, [...(notes.get(line) ?? []), ...more])
  }

  const planned = incoming.map((each): PlannedCpts => {
    const found = match(each)
    const nothing = { incoming: each, match: found, id: null, changes: [] }
    if (found.kind === 'archived' || found.kind === 'left-out') {
      const reason = found.kind === 'archived' ? 'archived' : 'cpts-left-out'
      note(each, [{ reason, text: each.nom }])
      return nothing
    }
    if (found.kind === 'new' && each.isElsewhere && choices.cpts.get(each.key) !== 'create') {
      note(each, [{ reason: 'cpts-elsewhere', text: each.nom }])
      return nothing
    }
    if (found.kind === 'new' && policyOf(each) === 'demander' && !choices.cpts.has(each.key)) {
      const { key, nom: text } = each
      note(each, [{ reason: 'new-cpts', text, key, similaires: found.similaires }])
      return nothing
    }
    const id = found.kind === 'known' ? found.cpts.id : newId(each, records)
    return { ...nothing, ...make(each, id, isNoArchive, false), id }
  })
  // One may be merged into another that comes later in the file.
  const cpts = planned.map((each): PlannedCpts => {
    const { incoming: one, id, changes } = each
    if (id === null || !records.has(id)) return { ...each, id: null }
    if (one.statements.every(isNoArchive)) return each
    const { changes: more } = make(one, id, isArchive, each.match.kind === 'new')
    return { ...each, changes: [...changes, ...more] }
  })
  return { cpts, notes }

  function policyOf({ key }: Incoming): Policy {
    return choices.policies.get(key) ?? choices.policy
  }

  function make(
    each: Incoming,
    id: string,
    which: (statement: Incoming['statements'][number]) => boolean,
    // Nothing was known of a record that this very file creates.
    isOwn: boolean,
  ): { readonly changes: readonly RecordChange[] } {
    const policy = isOwn ? 'remplacer' : policyOf(each)
    const some = { ...each, statements: each.statements.filter(which) }
    const done = reconcile(
      some,
      id,
      records.get(id) ?? null,
      policy,
      { ...context, confirm: choices.confirm, facts: choices.facts },
      records,
    )
    note(each, isOwn ? [] : done.notes)
    return { changes: done.changes }
  }
}

const isArchive = ({ edit }: Incoming['statements'][number]): boolean => edit.kind === 'archive'
const isNoArchive = (statement: Incoming['statements'][number]): boolean => !isArchive(statement)

function newId({ id, nom }: Incoming, records: ReadonlyMap<string, Cpts>): string {
  if (id !== null && isRecordId(id) && !records.has(id)) return id
  return newRecordId(nom, records)
}
