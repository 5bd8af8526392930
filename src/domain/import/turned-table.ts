import { foldedWords } from '../names/fold.ts'
import type { Kinds } from './cell-kinds.ts'
import { type ColumnRole, isOfDates, roleOfHeader, stageOfHeader } from './column-role.ts'
import { yesNo } from './plain-cell.ts'
import { filled, type SourceRow, type SourceTable } from './source-table.ts'

/**
 * The same table with its titles on one line: they stood beneath one another, before what they are of.
 *
 * Shape: a row for each column of the sheet after that of the titles, its `line` being the rank of that column, from 1. Where the title of
 * the names comes again and again, as in forms beneath one another, each form is a row, under its own first line. Errors: null where
 * nothing stands beside the titles.
 */
export function turnedTable(given: SourceTable): SourceTable | null {
  const lines = [...given.above, ...given.rows]
  const first = lines.findIndex((row) => filled(row) > 1)
  if (first === -1) return null
  const [over, body] = [lines.slice(0, first), lines.slice(first)]
  const at = Math.min(...body.map(firstFilled))
  const forms = formsOf(body, at)
  const turned =
    forms.length > 1 ? formsBeneath(forms, at) : columnsBeside(body, at, given.entete.length)
  if (!turned || turned.rows.length === 0) return null
  const { titles, line, rows } = turned
  return {
    ...given,
    turned: forms.length > 1 ? 'forms' : 'columns',
    titre: over.map(({ cells }) => cells.filter((cell) => cell !== '').join(' ')),
    above: [...over, { line, cells: titles }],
    entete: titles,
    rows,
  }
}

interface Turned {
  readonly titles: readonly string[]
  /** Where the titles stand, as the lines of the rows tell it. */
  readonly line: number
  readonly rows: readonly SourceRow[]
}

const firstFilled = ({ cells }: SourceRow): number => {
  const at = cells.findIndex((cell) => cell !== '')
  return at === -1 ? Infinity : at
}

function columnsBeside(body: readonly SourceRow[], at: number, width: number): Turned {
  const column = (rank: number): SourceRow => ({
    line: rank + 1,
    cells: body.map(({ cells }) => cells[rank] ?? ''),
  })
  const widest = Math.max(width, ...body.map(({ cells }) => cells.length))
  const rows = Array.from({ length: widest - at - 1 }, (_, rank) => column(at + 1 + rank))
  return { titles: column(at).cells, line: at + 1, rows: rows.filter((row) => filled(row) > 0) }
}

/** Lines in forms beneath one another, each of which begins with the same title, that of a name. */
function formsOf(body: readonly SourceRow[], at: number): readonly (readonly SourceRow[])[] {
  const titles = body.map(({ cells }) => foldedWords(cells[at] ?? '').join(' '))
  const start = titles.find((title) => roleOfHeader(title) === 'nom')
  const starts = titles.flatMap((title, rank) => (title === start ? [rank] : []))
  if (starts[0] !== 0) return [body]
  return starts.map((from, rank) => body.slice(from, starts[rank + 1]))
}

/** Forms of one value a title as rows. Errors: null where a line has more. */
function formsBeneath(forms: readonly (readonly SourceRow[])[], at: number): Turned | null {
  const rows: SourceRow[] = []
  const titles = new Map<string, string>()
  const told = forms.map((lines) => {
    let above = ''
    return lines.map((row) => {
      const title = row.cells[at] ?? ''
      // A list goes on beneath its title.
      const key = title === '' ? `${above} +` : foldedWords(title).join(' ')
      above = key
      if (!titles.has(key)) titles.set(key, title)
      return { key, title, row, values: row.cells.slice(at + 1).filter((cell) => cell !== '') }
    })
  })
  if (told.flat().some(({ values }) => values.length > 1)) return null
  const keys = [...titles.keys()]
  told.forEach((fields, rank) => {
    const cellsBy = (of: (field: (typeof fields)[number]) => string): string[] =>
      keys.map((key) => fields.filter((field) => field.key === key).map(of)[0] ?? '')
    const [head, next] = fields
    if (!head || !next) return
    rows.push({ line: head.row.line, cells: cellsBy(({ values }) => values[0] ?? '') })
    // The titles that come again are cells too.
    if (rank > 0) rows.push({ line: next.row.line, cells: cellsBy(({ title }) => title) })
  })
  return { titles: [...titles.values()], line: forms[0]?.[0]?.line ?? 1, rows }
}

/** `turnedTable`, where the title over the communes of a matrix, which is that of the names of CPTS, is of no column. */
export function turnedWith(table: SourceTable, kinds: Kinds): SourceTable | null {
  const turned = turnedTable(table)
  return turned && isOfCommunes(table, kinds)
    ? { ...turned, entete: untitledFirst(turned.entete) }
    : turned
}

/** The titles of a turned table without that of its first column, which may not be its own. */
export function untitledFirst(entete: readonly string[]): readonly string[] {
  return ['', ...entete.slice(1)]
}

/** What a cell under a title of a role is when it is what the title says. */
const KINDS_OF: Partial<Record<ColumnRole, readonly string[]>> = {
  code: ['code'],
  commune: ['commune', 'liste'],
  liste: ['commune', 'liste', 'code', 'group'],
  'liste-en-partie': ['commune', 'liste', 'code'],
  postal: ['postal'],
  stade: ['stade'],
  email: ['email'],
  telephone: ['telephone'],
  site: ['site'],
}
const DATED = ['date', 'yesNo']
const MOSTLY = 0.6

/**
 * The table turned, where its titles stand beneath one another: more of what a list of CPTS has is named so than on any line, and what
 * stands beside is that. A matrix whose lines are CPTS and whose columns are communes is turned too.
 *
 * Errors: null for a table that stands as it should, and for one made of the names of fields.
 */
export function foundTurned(table: SourceTable, kinds: Kinds): SourceTable | null {
  if (table.above.length === 0 && table.entete.some((title) => title !== '')) return null
  const turned = turnedWith(table, kinds)
  if (!turned || isOfCommunes(table, kinds)) return turned
  const titles = turned.entete.filter((title) => title !== '')
  const named = rolesIn(turned.entete)
  const isTitled = named.size > 1 && titles.filter(isTitle).length * 2 >= titles.length
  // A line that tells stages has the words of titles too.
  const header = table.entete.filter((title) => !kinds['stade']?.(title))
  if (!isTitled || named.size <= rolesIn(header).size) return null
  const mostly = (at: number, wanted: readonly string[]): boolean => {
    const cells = turned.rows.map(({ cells: row }) => row[at] ?? '').filter((cell) => cell !== '')
    const are = cells.filter((cell) => wanted.some((kind) => kinds[kind]?.(cell) ?? false))
    return cells.length > 0 && are.length >= cells.length * MOSTLY
  }
  const roles = turned.entete.map(roleOf)
  const hasNames = roles.some((role, at) => role === 'nom' || role === 'id' || mostly(at, ['cpts']))
  const isSo = roles.some((role, at) => {
    if (role === null) return false
    return mostly(at, isOfDates(role) ? DATED : (KINDS_OF[role] ?? []))
  })
  return hasNames && isSo ? turned : null
}

const roleOf = (title: string): ColumnRole | null => roleOfHeader(title) ?? stageOfHeader(title)
const isTitle = (title: string): boolean => title !== '' && roleOf(title) !== null

function rolesIn(titles: readonly string[]): ReadonlySet<ColumnRole> {
  return new Set(titles.flatMap((title) => roleOf(title) ?? []))
}

/** Whether the titles of a table are communes, beside one of names, and its rows mark them. */
function isOfCommunes({ entete, rows }: SourceTable, kinds: Kinds): boolean {
  const [corner, ...titles] = entete
  const named = titles.filter((title) => title !== '')
  if (corner === undefined || roleOfHeader(corner) !== 'nom' || named.length < 2) return false
  const isPlace = (title: string): boolean =>
    ['commune', 'code'].some((kind) => kinds[kind]?.(title) ?? false)
  return (
    named.every(isPlace) &&
    rows.every(({ cells }) => cells.slice(1).every((cell) => cell === '' || yesNo(cell) !== null))
  )
}
