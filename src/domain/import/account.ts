import { STAGES } from '../cpts/stage.ts'
import type { ColumnRole } from './column-role.ts'
import { type ImportNote, type ImportReason, type KnownFact, outcomeOf } from './import-note.ts'
import type { ImportPlan, ReportRow } from './plan-import.ts'
import { rowKey } from './incoming.ts'
import { OF_ONE } from './seat.ts'
import type { Sheet, SheetLeft } from './sheets.ts'
import { filled, type SourceRow } from './source-table.ts'

/** What becomes of a cell: `partly` is a list of which something is left. */
export const FATES = ['taken', 'partly', 'asked', 'left'] as const
export type Fate = (typeof FATES)[number]

/** Why a cell is not taken: for where it stands, or for what was noted of it. */
export type Why =
  | SheetLeft
  | 'above'
  | 'column-left'
  | 'column-computed'
  | 'column-people'
  | IndicatorWhy
  /** Of a dataset: a record, or a key or a value of a later version. */
  | 'unread'
  | 'not-understood'
  | ImportReason

/** Why a cell of a table of indicators is not taken. */
export type IndicatorWhy =
  | 'no-codes'
  | 'no-values'
  | 'places'
  | 'no-code'
  | 'unknown-code'
  | 'shared-code'
  | 'no-data'
  | 'not-a-figure'
  | 'city-count'
  | 'two-values'

/** A cell that holds something, and what becomes of it; `why` is null for what is taken. */
export interface CellFate {
  readonly fate: Fate
  readonly why: Why | null
}

/** Units: cells that hold something. */
export type Tally = Readonly<Record<Fate, number>>

/** What becomes of the cells of a column, or of the lines above the rows where `at` is null. */
export interface ColumnAccount {
  readonly at: number | null
  readonly entete: string
  readonly cells: Tally
  readonly why: ReadonlyMap<Why, number>
}

export interface SheetAccount {
  readonly rank: number
  readonly nom: string | null
  /** Of tables side by side, which one it is. */
  readonly beside?: number
  readonly isRead: boolean
  readonly left: SheetLeft | null
  /** Lines that hold something. */
  readonly lines: number
  readonly cells: Tally
  readonly columns: readonly ColumnAccount[]
}

export const TAKEN: CellFate = { fate: 'taken', why: null }

/**
 * Accounts for all that the sheets of a file hold.
 *
 * Shape: of each sheet every cell that holds something is counted once, read or not; the header that names the columns is taken.
 */
export function accountOf({
  sheets,
  rows,
}: Pick<ImportPlan, 'sheets' | 'rows'>): readonly SheetAccount[] {
  const reports = new Map(rows.map((row) => [rowKey(row), row]))
  return sheets.map((sheet) =>
    sheetAccount(sheet, (row) =>
      cellFates(sheet, row, reports.get(rowKey({ sheet: sheet.rank, line: row.line }))),
    ),
  )
}

/** The account of a sheet whose cells fare as `fatesOf` says, row by row: null for one that is empty. */
export function sheetAccount(
  { rank, table, isRead, left }: Pick<Sheet, 'rank' | 'table' | 'isRead' | 'left'>,
  fatesOf: (row: SourceRow) => readonly (CellFate | null)[],
): SheetAccount {
  const fates = table.rows.map(fatesOf)
  const columns = table.entete.map((entete, at): ColumnAccount => ({
    at,
    entete,
    ...tallied(fates.flatMap((row) => (row[at] ? [[row[at], 1]] : []))),
  }))
  const above = aboveAccount({ table, isRead, left })
  const counted = total(above.cells) > 0 ? [above, ...columns] : columns
  return {
    rank,
    nom: table.nom,
    ...(table.beside !== undefined && { beside: table.beside }),
    isRead,
    left,
    lines: table.above.length + table.rows.length,
    cells: summed(counted.map(({ cells }) => cells)),
    columns: counted,
  }
}

/** Adds tallies up. */
export function summed(tallies: readonly Tally[]): Tally {
  const sum = { taken: 0, partly: 0, asked: 0, left: 0 }
  for (const tally of tallies) for (const fate of FATES) sum[fate] += tally[fate]
  return sum
}

/** How many cells a tally counts. Units: cells that hold something. */
export function total(tally: Tally): number {
  return FATES.reduce((sum, fate) => sum + tally[fate], 0)
}

function aboveAccount({
  table: { above, entete },
  isRead,
  left,
}: Pick<Sheet, 'table' | 'isRead' | 'left'>): ColumnAccount {
  const header = entete.some((title) => title !== '') ? above.at(-1) : undefined
  const counted = above.map((row): readonly [CellFate, number] => [
    !isRead
      ? { fate: 'left', why: left ?? 'sheet-left' }
      : row === header
        ? TAKEN
        : { fate: 'left', why: 'above' },
    filled(row),
  ])
  return { at: null, entete: '', ...tallied(counted) }
}

/** Counts what becomes of some cells, so many of each. */
export function tallied(
  counted: readonly (readonly [CellFate, number])[],
): Pick<ColumnAccount, 'cells' | 'why'> {
  const cells = { taken: 0, partly: 0, asked: 0, left: 0 }
  const reasons = new Map<Why, number>()
  for (const [{ fate, why }, n] of counted) {
    cells[fate] += n
    if (why !== null && n > 0) reasons.set(why, (reasons.get(why) ?? 0) + n)
  }
  return { cells, why: reasons }
}

const LEFT_COLUMNS: Partial<Record<ColumnRole, Why>> = {
  ignore: 'column-left',
  personne: 'column-people',
  calculee: 'column-computed',
}

/** What becomes of each cell of a row; null for one that is empty. */
export function cellFates(
  { columns, isRead, left: whyLeft }: Pick<Sheet, 'columns' | 'isRead' | 'left'>,
  { cells }: SourceRow,
  report: ReportRow | undefined,
): readonly (CellFate | null)[] {
  const fates = cells.map((cell): CellFate | null => (cell === '' ? null : TAKEN))
  const set = (at: number, fate: CellFate): void => {
    const before = fates[at]
    if (before && FATES.indexOf(fate.fate) > FATES.indexOf(before.fate)) fates[at] = fate
  }
  if (!isRead || !report)
    return fates.map((fate) => fate && { fate: 'left', why: whyLeft ?? 'sheet-left' })
  const left = new Set<number>()
  for (const { at, role } of columns) {
    const why = LEFT_COLUMNS[role]
    if (!why) continue
    set(at, { fate: 'left', why })
    left.add(at)
  }
  const read = columns.filter(({ at }) => !left.has(at) && (cells[at] ?? '') !== '')
  const { whole } = report
  if (whole !== null) {
    const fate = outcomeOf(whole) === 'asked' ? 'asked' : 'left'
    for (const { at } of read) set(at, { fate, why: whole.reason })
    return fates
  }
  for (const note of report.notes) {
    const outcome = outcomeOf(note)
    if (outcome === 'corrected') continue
    for (const { at, role } of cellsOf(note, read, cells)) {
      const isPart = outcome === 'ignored' && isOfSeveral(note, role, cells[at] ?? '')
      const fate = outcome === 'asked' ? 'asked' : isPart ? 'partly' : 'left'
      // What is left does not wait.
      if (fates[at]?.fate !== 'asked') set(at, { fate, why: note.reason })
    }
  }
  return fates
}

type Read = Pick<Sheet['columns'][number], 'at' | 'role'>

const PLACES: ReadonlySet<ColumnRole> = new Set([
  'code',
  'commune',
  'postal',
  'liste',
  'liste-en-partie',
  'membres',
])
const OF_PLACES: ReadonlySet<ImportReason> = new Set([
  'elsewhere',
  'left-out',
  'unknown-commune',
  'ambiguous-commune',
  'far-name',
  'groups-differ',
])
const OF_SEAT: ReadonlySet<ImportReason> = new Set(['seat', 'seat-or-territory'])

/** The columns of the facts that are told under another name. */
const COLUMNS_OF: Partial<Record<KnownFact, readonly ColumnRole[]>> = {
  departements: ['departement'],
  stade: ['stade', 'stade-date', ...STAGES.filter((stage) => stage !== 'aci-signe')],
  populationAnnoncee: ['population'],
}

/** The cells that a note speaks of: those of its fact, else the one that says what it quotes. */
function cellsOf(
  note: ImportNote,
  read: readonly Read[],
  cells: readonly string[],
): readonly Read[] {
  const fait = factOf(note)
  if (fait !== null) {
    if (fait === 'perimetre')
      return read.filter(({ role }) => role === 'perimetre' || PLACES.has(role))
    const roles: readonly string[] = COLUMNS_OF[fait] ?? [fait]
    return read.filter(({ role }) => roles.includes(role))
  }
  const text = 'text' in note ? note.text : ''
  if (text === '') return []
  if (OF_SEAT.has(note.reason)) return read.filter(({ role }) => OF_ONE.has(role))
  const isPlace = OF_PLACES.has(note.reason)
  const candidates = read.filter(({ role }) => isPlace === PLACES.has(role))
  const saying = (says: (cell: string) => boolean): readonly Read[] =>
    candidates.filter(({ at }) => says(cells[at] ?? ''))
  const exact = saying((cell) => cell === text)
  if (exact.length > 0) return exact
  const longer = saying((cell) => cell.includes(text))
  if (longer.length > 0 || !isPlace) return longer
  // A code and a name are one place.
  const parts = saying((cell) => text.includes(cell))
  return parts.length > 0 ? parts : candidates
}

/** The fact that a note is about, where it says so; what another row says otherwise without a fact that is stated is a stage. */
function factOf(note: ImportNote): KnownFact | null {
  if ('fait' in note) return note.fait
  if (note.reason === 'aci-without-stage') return 'aci'
  if (note.reason === 'contradicts') return note.stated?.fait ?? 'stade'
  return note.reason === 'refused' ? (note.stated?.fait ?? null) : null
}

function isOfSeveral(note: ImportNote, role: ColumnRole, cell: string): boolean {
  if (note.reason === 'others-left' || note.reason === 'contradicts') return true
  return OF_PLACES.has(note.reason) && role !== 'code' && 'text' in note && note.text !== cell
}
