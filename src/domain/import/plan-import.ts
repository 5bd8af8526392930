import type { Cpts, CptsDataset } from '../cpts/cpts.ts'
import type { RecordChange } from '../edits/record-change.ts'
import type { GuessedColumn } from './column-guess.ts'
import { datasetIncoming, type RowNotes, type Incoming, rowKey } from './incoming.ts'
import { gather, type Gathered } from './gather.ts'
import { type ImportChoices, type Policy, type Question, questionsOf } from './import-choices.ts'
import { type ImportNote, isWhole, type Outcome, OUTCOMES, rowOutcome } from './import-note.ts'
import { otherRegion } from './other-region.ts'
import type { ReadNote } from './read-note.ts'
import { type Offer, offerRank } from './offer.ts'
import { type ReconcileContext, reconcile } from './reconcile.ts'
import { departementOf } from '../units/regions.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { ReadContext } from './row-reader.ts'
import type { ShapeMatch } from './shape-match.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import type { SourceTable } from './source-table.ts'
import { byId } from '../edits/dataset-diff.ts'
import { isRecordId, newRecordId } from '../cpts/record-id.ts'
import { type RecordMatch, recordMatcher } from './match-record.ts'

/** What a file holds, as far as a plan is concerned; `matches` are line by line those of the shapes of a map. */
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
  /** Why nothing of it is taken, or nothing yet; null where something may be. */
  readonly whole: ImportNote | null
}

/**
 * All that an import would do, before anything is done.
 *
 * Shape: `changes`, in order, each of which may be made, are one lot. `sheets` are all those of the file, none for a dataset; `columns`
 * those of the ones that are read. `totals` counts rows by outcome.
 */
export interface ImportPlan {
  readonly sheets: readonly Sheet[]
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
  const { sheets, incoming, rows, fileNotes } = readInput(input, context, choices)
  const tropDeCpts = incoming.length > MOST_CPTS
  const units = withBeyond(incoming, context)
  const { cpts, notes } = planRecords(tropDeCpts ? [] : incoming, { ...context, units }, choices)
  const leftOut = new Map(
    cpts.flatMap(({ incoming: { key }, leftOut: why }) => (why ? [[key, why]] : [])),
  )
  const all = rows.map((row): ReportRow => {
    const own = [...row.notes, ...(notes.get(rowKey(row)) ?? [])]
    const whole =
      row.key === null ? (own.findLast(isWhole) ?? null) : (leftOut.get(row.key) ?? null)
    const isTaken = row.isTaken && row.key !== null && whole === null
    const outcome = rowOutcome(own, isTaken, whole, row.left.length > 0)
    return { ...row, notes: own, isTaken, whole, outcome }
  })
  const totals = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, all.filter((row) => row.outcome === outcome).length]),
  ) as Record<Outcome, number>
  const changes = cpts.flatMap((each) => each.changes)
  return {
    sheets,
    columns: sheets.flatMap(({ isRead, columns }) => (isRead ? columns : [])),
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

/** The units with those of other régions that CPTS reach into, of which no more is known than their names and where they are. */
function withBeyond(
  incoming: readonly Incoming[],
  { units, names }: Pick<PlanContext, 'units' | 'names'>,
): UnitIndex {
  const beyond = incoming.flatMap(({ exact, codes }) =>
    exact ? [] : codes.filter((code) => !units.has(code)),
  )
  if (beyond.length === 0) return units
  const nothing = { population: null, epci: null, ept: null, codesPostaux: [], anciensCodes: [] }
  return new Map([
    ...units,
    ...beyond.map((code) => {
      return [
        code,
        {
          code,
          nom: names?.elsewhere?.get(code)?.nom ?? code,
          departement: departementOf(code),
          ...nothing,
        },
      ] as const
    }),
  ])
}

interface Read extends Gathered, Pick<ImportPlan, 'sheets' | 'fileNotes'> {}

function readInput(input: PlanInput, context: PlanContext, choices: ImportChoices): Read {
  if (input.kind === 'dataset') {
    const incoming = input.dataset.cpts.map(datasetIncoming)
    const rows = incoming.map(({ key, nom, first }): RowNotes => {
      return { ...first, cpts: nom, key, notes: [], isTaken: true, left: [] }
    })
    return { incoming, rows, sheets: [], fileNotes: [] }
  }
  const sheets = sheetsOf(input.tables, context.units, choices.sheets, context.names)
  const { matches, nom, notes } = input
  const gathered = gather({ sheets, matches, readNotes: notes, nom }, context, choices)
  // What is noted of a line of the file is of no row of a table that was turned.
  const turned = new Set(sheets.flatMap(({ rank, table }) => (table.turned ? [rank] : [])))
  const lines = new Set(gathered.rows.filter(({ sheet }) => !turned.has(sheet)).map(rowKey))
  // What was put right above the rows concerns them all.
  const fileNotes = notes.filter(
    ({ line, sheet = 0 }) => line === null || !lines.has(rowKey({ sheet, line })),
  )
  return { ...gathered, sheets, fileNotes }
}

/** One CPTS of a file, and what becomes of it. */
export interface PlannedCpts {
  readonly incoming: Incoming
  readonly match: RecordMatch
  /** The id of its record, new or not; null where none is made or changed. */
  readonly id: string | null
  readonly changes: readonly RecordChange[]
  /** What it says otherwise than the record, fact by fact, taken or not; what matters most first. */
  readonly offers: readonly Offer[]
  /** Why no record is made of it or changed, or none yet; null where one is. */
  readonly leftOut: ImportNote | null
}

export interface RecordsPlan {
  readonly cpts: readonly PlannedCpts[]
  /** What concerns a whole CPTS, told on the first row that speaks of it, by `rowKey`. */
  readonly notes: ReadonlyMap<string, readonly ImportNote[]>
}

/** Works out what the CPTS of a file change, one after the other, each seeing what those before it did. */
export function planRecords(
  incoming: readonly Incoming[],
  context: Omit<ReconcileContext, 'confirm' | 'facts'> & { readonly records: readonly Cpts[] },
  choices: ImportChoices,
): RecordsPlan {
  const match = recordMatcher(context.records, choices.cpts)
  const records = new Map(byId({ cpts: context.records }))
  const notes = new Map<string, ImportNote[]>()
  const note = ({ first }: Incoming, more: readonly ImportNote[]): void => {
    const key = rowKey(first)
    if (more.length > 0) notes.set(key, [...(notes.get(key) ?? []), ...more])
  }

  const planned = incoming.map((each): PlannedCpts => {
    const found = match(each)
    const nothing = { incoming: each, match: found, id: null, changes: [], offers: [] }
    const leftOut = leftOutFor(each, found)
    if (leftOut) {
      note(each, [leftOut])
      return { ...nothing, leftOut }
    }
    const id = found.kind === 'known' ? found.cpts.id : newId(each, records)
    return { ...nothing, ...make(each, id, isNoArchive, false), id, leftOut }
  })
  // One may be merged into another that comes later in the file.
  const cpts = planned.map((each): PlannedCpts => {
    const { incoming: one, id, changes, offers } = each
    if (id === null || !records.has(id)) return { ...each, id: null }
    if (one.statements.every(isNoArchive)) return each
    const more = make(one, id, isArchive, each.match.kind === 'new')
    return {
      ...each,
      changes: [...changes, ...more.changes],
      offers: [...offers, ...more.offers],
    }
  })
  return { cpts, notes }

  function leftOutFor(each: Incoming, found: RecordMatch): ImportNote | null {
    const { key, nom: text } = each
    if (found.kind === 'archived') return { reason: 'archived', text }
    if (found.kind === 'left-out') return { reason: 'cpts-left-out', text }
    if (found.kind !== 'new') return null
    if (each.isElsewhere && choices.cpts.get(key) !== 'create')
      return { reason: 'cpts-elsewhere', text }
    const waits = policyOf(each) === 'demander' && !choices.cpts.has(key)
    return waits ? { reason: 'new-cpts', text, key, similaires: found.similaires } : null
  }

  function policyOf({ key }: Incoming): Policy {
    return choices.policies.get(key) ?? choices.policy
  }

  function make(
    each: Incoming,
    id: string,
    which: (statement: Incoming['statements'][number]) => boolean,
    // Nothing was known of a record that this very file creates.
    isOwn: boolean,
  ): Pick<PlannedCpts, 'changes' | 'offers'> {
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
    const offers = done.offers.toSorted((a, b) => offerRank(a) - offerRank(b))
    return { changes: done.changes, offers }
  }
}

const isArchive = ({ edit }: Incoming['statements'][number]): boolean => edit.kind === 'archive'
const isNoArchive = (statement: Incoming['statements'][number]): boolean => !isArchive(statement)

function newId({ id, nom }: Incoming, records: ReadonlyMap<string, Cpts>): string {
  if (id !== null && isRecordId(id) && !records.has(id)) return id
  return newRecordId(nom, records)
}
