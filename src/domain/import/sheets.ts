import { type NameSources, NO_SOURCES } from '../names/commune-list.ts'
import { foldedWords } from '../names/fold.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { guessColumns, type GuessedColumn } from './column-guess.ts'
import { kindsOfCells } from './cell-kinds.ts'
import { type ColumnRole, roleOfHeader } from './column-role.ts'
import { type ImportChoices, NO_SHEET_CHOICES, type SheetChoices } from './import-choices.ts'
import { columnOf, type SourceTable, withHeader, withHeaderAsRow } from './source-table.ts'
import { foundTurned, turnedWith } from './turned-table.ts'

/** A sheet of a file, with what its columns are taken for, and whether it is read. */
export interface Sheet {
  readonly rank: number
  readonly table: SourceTable
  readonly columns: readonly GuessedColumn[]
  readonly isRead: boolean
  /** Why it is not; null for one that is. */
  readonly left: SheetLeft | null
  readonly lines: SheetChoices['lines']
  readonly territory: SheetChoices['territory']
}

/** Why a sheet is not read: the person said so, its workbook hides it, it names no CPTS, or it says the same facts of the same CPTS as one that is read. */
export type SheetLeft = 'sheet-left' | 'sheet-hidden' | 'sheet-other' | 'sheet-same'

const COMMUNES: readonly ColumnRole[] = ['code', 'commune', 'liste', 'membres']
const NAMES: readonly ColumnRole[] = ['nom', 'membre', 'membres']
/** What two sheets may both have without saying anything twice. */
const BESIDE: ReadonlySet<ColumnRole> = new Set([
  'nom',
  'id',
  'departement',
  'calculee',
  'personne',
  'ignore',
])

/**
 * The sheets of a file, and which of them are read.
 *
 * What the person chose stands. Else the first that names both CPTS and communes is read, else CPTS, else the first; and with it those that
 * say more of CPTS: of others, or other facts. One that says the same facts of the same CPTS may be an older edition: it is left, as are
 * those that a workbook hides, unless it hides all that names CPTS.
 */
export function sheetsOf(
  tables: readonly SourceTable[],
  units: UnitIndex,
  choices: ImportChoices['sheets'],
  names: NameSources = NO_SOURCES,
): readonly Sheet[] {
  const guessed = tables.map((given, rank) => {
    const chosen = choices.get(rank) ?? NO_SHEET_CHOICES
    const table = tableAs(given, chosen, units, names)
    const columns = guessColumns(table, units, chosen.columns, names)
    const { isRead, lines, territory } = chosen
    return { rank, table, columns, isRead, lines, territory }
  })
  const isChosen = guessed.some(({ isRead }) => isRead === true)
  const asked = guessed.filter(({ isRead }) => isRead === null)
  const shown = asked.filter(({ table }) => !table.isHidden)
  const open = shown.some((each) => score(each) >= 2) ? shown : asked
  const best = open.reduce<Guessed | null>((a, b) => (a && score(a) >= score(b) ? a : b), null)
  const read: Guessed[] = []
  if (best && !isChosen) {
    read.push(best)
    for (const each of open)
      if (each !== best && (isRestOf(each, best) || addsAll(each, read))) read.push(each)
  }
  return guessed.map((each) => {
    const isRead = each.isRead ?? read.includes(each)
    const why = isChosen || each.isRead === false ? 'sheet-left' : leftFor(each, open)
    return { ...each, isRead, left: isRead ? null : why }
  })
}

/** A table as the person says that it stands, or as it is found to. */
function tableAs(
  given: SourceTable,
  { header, turned }: SheetChoices,
  units: UnitIndex,
  names: NameSources,
): SourceTable {
  const kinds = kindsOfCells(units, names)
  if (turned === true) return turnedWith(given, kinds) ?? given
  if (header !== null) return withHeader(given, header)
  const found = turned === null ? foundTurned(given, kinds) : null
  if (found) return found
  return isRowOfPlaces(given, units, names) ? withHeaderAsRow(given) : given
}

function leftFor(sheet: Guessed, open: readonly Guessed[]): SheetLeft {
  if (!open.includes(sheet)) return 'sheet-hidden'
  return score(sheet) < 2 ? 'sheet-other' : 'sheet-same'
}

interface Guessed extends Pick<Sheet, 'rank' | 'table' | 'columns' | 'lines' | 'territory'> {
  readonly isRead: boolean | null
}

/** Whether what was taken for the header of a table is a row of it: it names communes where the rows do, and no column. */
function isRowOfPlaces(table: SourceTable, units: UnitIndex, names: NameSources): boolean {
  if (table.above.length === 0) return false
  const kinds = kindsOfCells(units, names)
  const isPlace = (cell: string): boolean =>
    ['code', 'commune', 'liste'].some((kind) => kinds[kind]?.(cell) ?? false)
  return table.entete.some((title, at) => {
    if (title === '' || roleOfHeader(title) !== null || !isPlace(title)) return false
    const cells = columnOf(table, at).filter((cell) => cell !== '')
    return cells.length > 0 && cells.filter(isPlace).length * 2 >= cells.length
  })
}

const rolesOf = ({ columns }: Guessed): ReadonlySet<ColumnRole> =>
  new Set(columns.map(({ role }) => role))

/** Two for names of CPTS, one for communes; a sheet that bears the name of a CPTS names it. */
function score(sheet: Guessed): number {
  const roles = rolesOf(sheet)
  const names = NAMES.some((role) => roles.has(role)) || namesCptsItself(sheet.table)
  return 2 * Number(names) + Number(COMMUNES.some((role) => roles.has(role)))
}

/** Whether a table beside another one without names of CPTS is the rest of its list of communes. */
function isRestOf(one: Guessed, best: Guessed): boolean {
  const isBeside = one.table.beside !== undefined && one.table.nom === best.table.nom
  return isBeside && score(one) === 1 && score(best) === 1
}

const addsAll = (one: Guessed, read: readonly Guessed[]): boolean =>
  score(one) >= 2 && read.every((other) => addsTo(one, other))

/** Whether a sheet says nothing that another one says too: of other CPTS, or other facts. */
function addsTo(one: Guessed, other: Guessed): boolean {
  const [facts, said] = [rolesOf(one), rolesOf(other)]
  const sharesFacts = [...facts].some((role) => !BESIDE.has(role) && said.has(role))
  if (!sharesFacts) return [...facts].some((role) => !BESIDE.has(role))
  const known = namesIn(other)
  return ![...namesIn(one)].some((name) => known.has(name))
}

function namesIn({ table, columns }: Guessed): ReadonlySet<string> {
  const at = columns.find(({ role }) => role === 'nom')?.at
  const titles = columns.filter(({ role }) => role === 'membre' || role === 'membres')
  const own = titles.length > 0 ? titles.map(({ entete }) => entete) : [table.nom ?? '']
  const texts = at === undefined ? own : columnOf(table, at)
  return new Set(texts.map((text) => foldedWords(text).join(' ')).filter((name) => name !== ''))
}

function namesCptsItself({ nom }: SourceTable): boolean {
  return foldedWords(nom ?? '').includes('cpts')
}

/** The CPTS that a sheet without names of CPTS is of: that of its own name where it has one among several, else that of the file. */
export function nameOfSheet({ nom }: SourceTable, isOnly: boolean, file: string): string {
  const isPlain = /^(?:feuil|feuille|sheet|tabelle|table) \d+$/.test(
    foldedWords((nom ?? '').replace(/(\p{L})(\d)/u, '$1 $2')).join(' '),
  )
  return nom === null || isOnly || isPlain ? file : nom
}
