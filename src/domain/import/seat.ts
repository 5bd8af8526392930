import type { GuessedColumn } from './column-guess.ts'
import { type ColumnRole, namesTerritory } from './column-role.ts'
import type { ImportNote, ImportReason } from './import-note.ts'
import { ownRoles } from './own-table.ts'
import type { ReadRow } from './row-reader.ts'
import type { Sheet } from './sheets.ts'
import type { SourceRow } from './source-table.ts'

/** The columns that name the one commune of a row. */
export const OF_ONE: ReadonlySet<ColumnRole> = new Set(['code', 'commune', 'postal'])
/** Those that tell by themselves what the communes of a row are. */
const OF_TERRITORY: ReadonlySet<ColumnRole> = new Set([
  'liste',
  'liste-en-partie',
  'membre',
  'membres',
  'perimetre',
])

/**
 * The columns of a sheet that give each CPTS one commune, on the only line it has: that may be where its office is as well as all of its
 * territory, and taken for the latter it would make whole cities covered.
 *
 * Shape: none where anything tells which it is: a title, a list in a cell, an EPCI, a CPTS of several lines.
 * @param reads the rows that are read, in whatever order.
 */
export function seatColumns(
  { table, columns }: Pick<Sheet, 'table' | 'columns'>,
  reads: readonly ReadRow[],
): readonly GuessedColumn[] {
  const places = columns.filter(({ role }) => OF_ONE.has(role))
  const isTold =
    columns.some(({ role }) => OF_TERRITORY.has(role)) ||
    places.some(({ entete }) => namesTerritory(entete)) ||
    ownRoles(table.entete) !== null
  if (isTold || places.length === 0) return []
  const isPostal = places.every(({ role }) => role === 'postal')
  const names = new Set<string>()
  for (const row of reads) {
    const name = row.id ?? row.nom.toLowerCase()
    // A line without a name is one more of the CPTS above.
    if (name === '' || names.has(name) || (!isPostal && hasSeveral(row))) return []
    names.add(name)
  }
  return names.size > 0 ? places : []
}

/** Whether a row names more than one place; a city with its arrondissements is one. */
function hasSeveral({ codes, beyond, notes }: ReadRow): boolean {
  const isGroup = notes.some(({ reason }) => reason === 'group-whole')
  const isCity = notes.some(({ reason }) => reason === 'city-whole')
  return isGroup || (!isCity && codes.length + beyond.length > 1)
}

/** What a commune that is no perimeter is not asked about, nor put right in. */
const OF_PLACES: ReadonlySet<ImportReason> = new Set([
  'zero-restored',
  'former-code',
  'former-name',
  'city-whole',
  'name-differs',
  'postal-differs',
  'departement-differs',
  'unknown-commune',
  'ambiguous-commune',
  'chosen',
  'left-out',
])

/** What is to be said of a row whose one commune is not taken for its perimeter: that it is asked, or where the office is. */
export function seatNotes(
  notes: readonly ImportNote[],
  { cells }: SourceRow,
  places: readonly GuessedColumn[],
  key: string,
  territory: boolean | null,
): readonly ImportNote[] {
  const text = places.flatMap(({ at }) => cells[at] || []).join(' ')
  if (text === '') return notes
  const others = notes.filter(({ reason }) => !OF_PLACES.has(reason))
  if (territory === false) return [...others, { reason: 'seat', text }]
  const titre = places.flatMap(({ entete }) => entete || []).join(', ')
  return [...others, { reason: 'seat-or-territory', text, key, titre }]
}
