import * as v from 'valibot'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import { isUnitCode, type Unit, type UnitCode } from '../domain/units/unit.ts'
import type { UnitIndex } from '../domain/units/unit-index.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** What is known of the units of a région, without their contours; `epci` and `ept` are names by SIREN. */
export interface RegionFacts {
  readonly units: UnitIndex
  readonly epci: Readonly<Record<string, string>>
  readonly ept: Readonly<Record<string, string>>
  /** Names of the départements by code. */
  readonly departements: ReadonlyMap<string, string>
  /** Names of the départements of other régions by code, where they are known: a CPTS may lie in one of them too. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** Units that have a contour. */
  readonly withContour: ReadonlySet<UnitCode>
  /** The same, with those that they touch. */
  readonly neighbours: NeighbourGraph
  /** Units on the edge of the région. */
  readonly border: ReadonlySet<UnitCode>
  /** Of the units that have a contour. Units: km². */
  readonly areas: ReadonlyMap<UnitCode, number>
}

/** A column checked at once: a schema a cell would be most of what it takes to read all of France. */
const column = <T>(isCell: (cell: unknown) => cell is T) =>
  v.custom<T[]>((cells) => Array.isArray(cells) && cells.every(isCell), 'column')

const isText = (cell: unknown): cell is string => typeof cell === 'string'
const isRank = (cell: unknown): cell is number => Number.isSafeInteger(cell) && Number(cell) >= 0
const orNull =
  <T>(isCell: (cell: unknown) => cell is T) =>
  (cell: unknown): cell is T | null =>
    cell === null || isCell(cell)
const isCode = (cell: unknown): cell is string => isText(cell) && isUnitCode(cell)
/** Codes parted by spaces. */
const areCodes = (cell: unknown): cell is string =>
  isText(cell) && (cell === '' || cell.split(' ').every(isUnitCode))
const areRanks = (cell: unknown): cell is number[] => Array.isArray(cell) && cell.every(isRank)
const names = v.record(v.string(), v.string())

const schema = v.object({
  format: v.literal(1),
  region: v.string(),
  /** Columns of the same length, one line a unit: what is the same in thousands of units is written once. */
  units: v.object({
    code: column(isCode),
    nom: column(isText),
    /** Inhabitants; null where none are published. */
    population: column(orNull(isRank)),
    departement: column(isText),
    epci: column(orNull(isText)),
    ept: column(orNull(isText)),
    codesPostaux: column(isText),
    anciensCodes: column(areCodes),
    /** Lines of the neighbours that come later, since each pair is written once; null for a unit without contour. */
    voisins: column(orNull(areRanks)),
    /** Hectares; null for a unit without contour. A device may still hold a file from before it was told. */
    superficie: v.optional(column(orNull(isRank))),
  }),
  /** Lines of the units on the edge. */
  bord: column(isRank),
  departements: names,
  /** Those of the other régions. A device may still hold a file from before they were told. */
  ailleurs: v.optional(names, {}),
  epci: names,
  ept: names,
})

/** public/geo/<region>.units.json, as `npm run geo` writes it. */
export type RegionFactsJson = v.InferOutput<typeof schema>

/** Checks a file of units. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseRegionFacts(json: unknown, file: string): RegionFacts {
  const {
    units: columns,
    bord,
    departements,
    ailleurs,
    epci,
    ept,
  } = checkedJson(schema, json, file)
  const all = columns.code as UnitCode[]
  const damaged = (detail: string): LoadError => new LoadError({ reason: 'damaged', file, detail })
  for (const [name, column] of Object.entries(columns))
    if (column && column.length !== all.length)
      throw damaged(`units.${name}: ${column.length} lines`)
  const codeAt = (line: number): UnitCode => {
    const found = all[line]
    if (found === undefined) throw damaged(`no line ${line}`)
    return found
  }
  for (const touched of columns.voisins) touched?.forEach(codeAt)
  // Asked for by few screens, of few régions, and most of what is to be made of a file.
  let withContour: ReadonlySet<UnitCode> | undefined
  let neighbours: NeighbourGraph | undefined
  let areas: ReadonlyMap<UnitCode, number> | undefined
  return {
    units: new Map(all.map((unit, line) => [unit, unitAt(columns, unit, line)])),
    epci,
    ept,
    departements: new Map(Object.entries(departements).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    elsewhere: ailleurs,
    get withContour() {
      return (withContour ??= new Set(all.filter((_, line) => columns.voisins[line])))
    },
    get neighbours() {
      return (neighbours ??= graphOf(columns.voisins, codeAt))
    },
    border: new Set(bord.map(codeAt)),
    get areas() {
      return (areas ??= areasOf(all, columns.superficie))
    },
  }
}

function areasOf(
  all: readonly UnitCode[],
  hectares: RegionFactsJson['units']['superficie'] = [],
): ReadonlyMap<UnitCode, number> {
  return new Map(
    all.flatMap((unit, line) => {
      const own = hectares[line]
      return typeof own === 'number' ? [[unit, own / HECTARES_IN_KM2]] : []
    }),
  )
}

function unitAt(columns: RegionFactsJson['units'], unit: UnitCode, line: number): Unit {
  return {
    code: unit,
    nom: columns.nom[line] ?? unit,
    population: columns.population[line] ?? null,
    departement: columns.departement[line] ?? '',
    epci: columns.epci[line] ?? null,
    ept: columns.ept[line] ?? null,
    codesPostaux: listed(columns.codesPostaux[line]),
    anciensCodes: listed(columns.anciensCodes[line]) as UnitCode[],
  }
}

/** The unit of area of the file, in which a whole number is fine enough. */
export const HECTARES_IN_KM2 = 100

const NONE: string[] = []
const listed = (text: string | undefined): string[] => (text ? text.split(' ') : NONE)

function graphOf(
  later: RegionFactsJson['units']['voisins'],
  codeAt: (line: number) => UnitCode,
): NeighbourGraph {
  const graph = new Map<UnitCode, UnitCode[]>()
  for (const [line, touched] of later.entries()) if (touched) graph.set(codeAt(line), [])
  for (const [line, touched] of later.entries()) {
    for (const other of touched ?? []) {
      graph.get(codeAt(line))?.push(codeAt(other))
      graph.get(codeAt(other))?.push(codeAt(line))
    }
  }
  return graph
}

export const factsPath = (region: string): string => `geo/${region}.units.json`

export async function loadRegionFacts(
  region: string,
  signal: AbortSignal,
  onBytes?: (received: number) => void,
): Promise<RegionFacts> {
  const file = factsPath(region)
  return parseRegionFacts(await fetchJson(file, signal, onBytes && { onBytes }), file)
}
