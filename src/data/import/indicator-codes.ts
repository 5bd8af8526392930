import type { SourceTable } from '../../domain/import/source-table.ts'
import { formerClaims, type UnitIndex } from '../../domain/units/unit-index.ts'
import { codeFromText, type UnitCode } from '../../domain/units/unit.ts'
import { WHOLE_CITIES, type WholeCity } from '../../domain/units/whole-cities.ts'

/** A row under the code that its commune has today. */
export interface CodedRow {
  readonly code: UnitCode
  readonly line: number
  readonly cells: readonly string[]
}

/** A row of a whole city whose units are its arrondissements. */
export interface CityRow extends Omit<CodedRow, 'code'> {
  readonly city: WholeCity
}

/** The rows of a table by code, and what became of those that have none of today's. */
export interface CodedRows {
  readonly rows: readonly CodedRow[]
  readonly cities: readonly CityRow[]
  readonly sansCode: readonly number[]
  readonly traduits: readonly { readonly from: UnitCode; readonly to: UnitCode }[]
  readonly partages: readonly UnitCode[]
  readonly inconnus: readonly string[]
}

/** Brings the codes of a table to those of today; codes of départements that the layer does not have stay as they are. */
export function codedRows(table: SourceTable, at: number, units: UnitIndex): CodedRows {
  const claims = formerClaims(units)
  const departements = new Set(Array.from(units.values(), ({ departement }) => departement))
  const rows: CodedRow[] = []
  const cities: CityRow[] = []
  const sansCode: number[] = []
  const traduits = new Map<UnitCode, UnitCode>()
  const partages = new Set<UnitCode>()
  const inconnus = new Set<string>()
  for (const { line, cells } of table.rows) {
    const code = codeFromText(cells[at] ?? '')
    const [heir, ...others] = code ? (claims.get(code) ?? []) : []
    const city = code ? WHOLE_CITIES.get(code) : undefined
    if (!code) sansCode.push(line)
    else if (city) cities.push({ city, line, cells })
    else if (units.has(code) || !departements.has(departementOf(code)))
      rows.push({ code, line, cells })
    else if (heir && others.length === 0) {
      traduits.set(code, heir)
      rows.push({ code: heir, line, cells })
    } else if (heir) partages.add(code)
    else inconnus.add(code)
  }
  return {
    rows,
    cities,
    sansCode,
    traduits: Array.from(traduits, ([from, to]) => ({ from, to })),
    partages: [...partages].toSorted(),
    inconnus: [...inconnus].toSorted(),
  }
}

function departementOf(code: UnitCode): string {
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)
}
