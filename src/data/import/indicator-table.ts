import { fingerprint } from '../../domain/edits/fingerprint.ts'
import { foldedWords } from '../../domain/names/fold.ts'
import type { IndicatorColumn, IndicatorTable } from '../../domain/indicators/indicator.ts'
import { columnOf, type SourceTable } from '../../domain/import/source-table.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { codeColumn } from '../sketch/code-column.ts'
import { figureOf, hasNoData, isRate, unitOf } from './indicator-cells.ts'
import { type CodedRow, codedRows } from './indicator-codes.ts'
import { type ColumnKind, kindOfColumn } from './indicator-columns.ts'

/** What is to be said of a table of indicators beside what it gives. */
export interface IndicatorReport {
  /** What each column holds, by its rank. */
  readonly sortes: readonly (ColumnKind | 'code')[]
  /** The key of what each column gives, by its rank; null where it gives nothing. */
  readonly cles: readonly (string | null)[]
  /** Columns left out, and why. */
  readonly ecartees: readonly {
    readonly entete: string
    readonly raison: Exclude<ColumnKind, 'numeric' | 'categorical'>
  }[]
  /** Rows without a code, as they are numbered in the file. */
  readonly sansCode: readonly number[]
  /** Former codes, and the units that they are now. */
  readonly traduits: readonly { readonly from: UnitCode; readonly to: UnitCode }[]
  /** Former codes that several units claim: no value is given to any. */
  readonly partages: readonly UnitCode[]
  /** By column, units that the file names without giving them a value, or for which it gives several. */
  readonly sansDonnee: ReadonlyMap<string, readonly UnitCode[]>
  /** What it says of whole cities whose units are their arrondissements. */
  readonly villes: readonly WholeCityValue[]
}

/** A value for a whole city: a rate or a category stands for each of its arrondissements, a count cannot be shared out. */
export interface WholeCityValue {
  readonly nom: string
  readonly libelle: string
  readonly repartie: boolean
}

export type IndicatorResult =
  | { readonly ok: true; readonly indicator: IndicatorTable; readonly report: IndicatorReport }
  /** `no-codes`: no column of codes INSEE. `no-values`: nothing but codes and names. */
  | { readonly ok: false; readonly reason: 'no-codes' | 'no-values' }

/**
 * The indicators that a table of one row a commune holds.
 *
 * @param nom the name of the file, without its ending. @param among whether other sheets of it are read too, so that each bears its own name.
 * Errors: `no-codes`, `no-values`.
 */
export function indicatorTable(
  table: SourceTable,
  units: UnitIndex,
  nom: string,
  among = false,
): IndicatorResult {
  const at = codeColumnOf(table)
  if (at === null) return { ok: false, reason: 'no-codes' }
  const sheet = among ? table.nom : null
  const kinds = table.entete.map((_, rank) => (rank === at ? 'label' : kindOfColumn(table, rank)))
  const { rows, cities, ...codes } = codedRows(table, at, units)
  const own = new Set(rows.map(({ code }) => code))
  const villes: WholeCityValue[] = []
  const sansDonnee = new Map<string, readonly UnitCode[]>()
  const keys = new Set<string>()
  const cles: (string | null)[] = table.entete.map(() => null)
  const colonnes = table.entete.flatMap((entete, rank): IndicatorColumn[] => {
    const kind = kinds[rank]
    if (kind !== 'numeric' && kind !== 'categorical') return []
    const cle = keyOf(entete, rank, keys)
    const stands = kind === 'categorical' || isRate(entete, columnOf(table, rank))
    for (const { city, cells } of cities)
      if (!hasNoData(cells[rank] ?? '', kind === 'numeric' ? 'figure' : 'category'))
        villes.push({ nom: city.nom, libelle: entete || cle, repartie: stands })
    // What is said of an arrondissement itself goes before what is said of its whole city.
    const spread = cities.flatMap(({ city, cells }) =>
      stands
        ? city.arrondissements.filter((code) => !own.has(code)).map((code) => ({ code, cells }))
        : [],
    )
    const { column, missing } = columnValues(kind, { cle, libelle: entete || cle }, table, rank, [
      ...rows,
      ...spread,
    ])
    sansDonnee.set(cle, missing)
    if (column.valeurs.size === 0) return []
    cles[rank] = cle
    return [column]
  })
  if (colonnes.length === 0) return { ok: false, reason: 'no-values' }
  const [only, ...others] = colonnes
  const said = {
    titre: [only && others.length === 0 ? only.libelle : nom, ...(sheet ? [sheet] : [])].join(
      ' – ',
    ),
    source: sourceOf(table),
    annee: yearOf(table, kinds, nom),
  }
  const written = colonnes.map(({ valeurs, ...head }) => ({
    ...head,
    valeurs: [...valeurs].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  }))
  const ecartees = table.entete.flatMap((entete, rank) => {
    const raison = kinds[rank]
    const kept = raison === undefined || raison === 'numeric' || raison === 'categorical'
    return kept || rank === at ? [] : [{ entete, raison }]
  })
  const { inconnus, ...report } = codes
  const sortes = kinds.map((kind, rank) => (rank === at ? 'code' : kind))
  return {
    ok: true,
    indicator: { id: fingerprint([said, written]), ...said, colonnes, inconnus },
    report: { sortes, cles, ecartees, ...report, sansDonnee, villes },
  }
}

/** The rank of the column of codes INSEE of a table; null where it has none. */
export function codeColumnOf({ entete, rows }: SourceTable): number | null {
  return codeColumn([entete, ...rows.slice(0, SAMPLE).map(({ cells }) => cells)])?.at ?? null
}
const SAMPLE = 500

function columnValues(
  kind: 'numeric' | 'categorical',
  head: { readonly cle: string; readonly libelle: string },
  table: SourceTable,
  at: number,
  rows: readonly Omit<CodedRow, 'line'>[],
): { readonly column: IndicatorColumn; readonly missing: readonly UnitCode[] } {
  const read = (cell: string): string | number | null => {
    if (kind === 'numeric') return hasNoData(cell, 'figure') ? null : figureOf(cell)
    return hasNoData(cell, 'category') ? null : cell
  }
  const known = new Map<string, string | number | null>()
  const values = new Map<UnitCode, string | number | null>()
  for (const row of rows) {
    const cell = row.cells[at] ?? ''
    const value = known.has(cell) ? (known.get(cell) ?? null) : read(cell)
    known.set(cell, value)
    const before = values.get(row.code)
    // Of two that differ neither is the unit's; one that says nothing says nothing against the other.
    if (before === undefined) values.set(row.code, value)
    else if (value !== before && value !== null)
      values.set(row.code, before === null ? value : CONFLICT)
  }
  const given = [...values].filter(([, value]) => value !== null && value !== CONFLICT)
  const missing = [...values].filter(([, value]) => value === null || value === CONFLICT)
  const valeurs = new Map(given)
  const column =
    kind === 'numeric'
      ? {
          ...head,
          kind,
          unite: unitOf(head.libelle, columnOf(table, at)),
          valeurs: valeurs as ReadonlyMap<UnitCode, number>,
        }
      : { ...head, kind, valeurs: valeurs as ReadonlyMap<UnitCode, string> }
  return { column, missing: missing.map(([code]) => code).toSorted() }
}

/** No cell is this: texts of cells have no space around. */
const CONFLICT = ' '

function keyOf(header: string, rank: number, taken: Set<string>): string {
  const base = foldedWords(header).join('-') || `colonne-${rank + 1}`
  let key = base
  for (let next = 2; taken.has(key); next += 1) key = `${base}-${next}`
  taken.add(key)
  return key
}

/** The first line above the header, where it is short enough to be a name. */
function sourceOf({ titre }: SourceTable): string | null {
  const [first = ''] = titre
  return first !== '' && first.length <= 80 ? first : null
}

/** The one year that the titles and the headers name, or the column of years, or else the name of the sheet, or of the file. Errors: null where several are. */
function yearOf(table: SourceTable, kinds: readonly ColumnKind[], nom: string): number | null {
  const at = kinds.indexOf('year')
  const stated = at === -1 ? [] : columnOf(table, at).filter((cell) => cell !== '')
  const places = [
    stated.slice(0, 1),
    [...table.titre, ...table.entete],
    table.nom === null ? [] : [table.nom],
    [nom],
  ]
  for (const texts of places) {
    const years = new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year),
      ),
    )
    const [year, ...others] = years
    if (year !== undefined) return others.length === 0 ? Number(year) : null
  }
  return null
}
