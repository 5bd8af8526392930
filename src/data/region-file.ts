import * as v from 'valibot'
import type { RegionTopology, UnitProperties } from '../geometry/region-topology.ts'
import { isUnitCode, type Unit, type UnitCode } from '../domain/units/unit.ts'
import type { UnitIndex } from '../domain/units/unit-index.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson } from './fetch-json.ts'
import { integer } from './schema-parts.ts'

/** What is known of the units of a région, without their contours; `epci` and `ept` are names by SIREN. */
export interface RegionFacts {
  readonly units: UnitIndex
  readonly epci: Readonly<Record<string, string>>
  readonly ept: Readonly<Record<string, string>>
  /** Names of the départements by code. */
  readonly departements: ReadonlyMap<string, string>
}

/** A région ready to use: its facts as units, its contours as they came. */
export interface RegionFile extends RegionFacts {
  readonly topology: RegionTopology
}

const code = v.pipe(v.string(), v.check(isUnitCode))
const unitSchema = v.object({
  id: code,
  type: v.nullable(v.picklist(['Polygon', 'MultiPolygon'])),
  properties: v.object({
    nom: v.string(),
    departement: v.string(),
    population: v.optional(v.pipe(integer, v.minValue(0))),
    epci: v.optional(v.string()),
    ept: v.optional(v.string()),
    codesPostaux: v.optional(v.array(v.string())),
    anciensCodes: v.optional(v.array(code)),
  }),
})
/** Facts are checked one by one; of the drawing only its frame, since its 50 000 coordinates come from our own build. */
const regionSchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.array(v.unknown()),
  objects: v.object({
    units: v.object({ geometries: v.array(unitSchema) }),
    departements: v.object({
      geometries: v.array(v.object({ id: v.string(), properties: v.object({ nom: v.string() }) })),
    }),
  }),
  epci: v.record(v.string(), v.string()),
  ept: v.record(v.string(), v.string()),
})

/** Checks a topology file and reads its units. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseRegionFile(json: unknown, file: string): RegionFile {
  const checked = checkedJson(regionSchema, json, file)
  const topology = json as RegionTopology
  const units = topology.objects.units.geometries.map(({ id, properties }) =>
    readUnit(id as UnitCode, properties as UnitProperties),
  )
  return {
    units: new Map(units.map((unit) => [unit.code, unit])),
    epci: topology.epci,
    ept: topology.ept,
    departements: new Map(
      checked.objects.departements.geometries.map(({ id, properties }) => [id, properties.nom]),
    ),
    topology,
  }
}

function readUnit(unitCode: UnitCode, properties: UnitProperties): Unit {
  return {
    code: unitCode,
    nom: properties.nom,
    population: properties.population ?? null,
    departement: properties.departement,
    epci: properties.epci ?? null,
    ept: properties.ept ?? null,
    codesPostaux: properties.codesPostaux ?? [],
    anciensCodes: (properties.anciensCodes ?? []) as UnitCode[],
  }
}

export const regionPath = (region: string): string => `geo/${region}.topo.json`

export async function loadRegionFile(
  region: string,
  signal: AbortSignal,
  onBytes?: (received: number) => void,
): Promise<RegionFile> {
  const file = regionPath(region)
  return parseRegionFile(await fetchJson(file, signal, onBytes && { onBytes }), file)
}
