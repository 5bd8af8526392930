import * as z from 'zod/mini'
import type { RegionTopology, UnitProperties } from '../geometry/region-topology.ts'
import { isUnitCode, type Unit, type UnitCode } from '../domain/unit.ts'
import type { UnitIndex } from '../domain/unit-index.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** A région ready to use: its facts as units, its contours as they came. */
export interface RegionFile {
  readonly units: UnitIndex
  readonly epci: Readonly<Record<string, string>>
  readonly ept: Readonly<Record<string, string>>
  readonly topology: RegionTopology
}

const code = z.string().check(z.refine(isUnitCode))
const unitSchema = z.object({
  id: code,
  type: z.nullable(z.enum(['Polygon', 'MultiPolygon'])),
  properties: z.object({
    nom: z.string(),
    departement: z.string(),
    population: z.optional(z.int().check(z.nonnegative())),
    epci: z.optional(z.string()),
    ept: z.optional(z.string()),
    codesPostaux: z.optional(z.array(z.string())),
    anciensCodes: z.optional(z.array(code)),
  }),
})
/** Facts are checked one by one; of the drawing only its frame, since its 50 000 coordinates come from our own build. */
const regionSchema = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.unknown()),
  objects: z.object({
    units: z.object({ geometries: z.array(unitSchema) }),
    departements: z.object({ geometries: z.array(z.unknown()) }),
  }),
  epci: z.record(z.string(), z.string()),
  ept: z.record(z.string(), z.string()),
})

/** Checks a topology file and reads its units. Errors: `LoadError` "invalid", with the path of the first fault. */
export function parseRegionFile(json: unknown, file: string): RegionFile {
  const checked = regionSchema.safeParse(json)
  if (!checked.success) {
    const [issue] = checked.error.issues
    throw new LoadError({
      reason: 'invalid',
      file,
      detail: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    })
  }
  const topology = json as RegionTopology
  const units = topology.objects.units.geometries.map(({ id, properties }) =>
    readUnit(id as UnitCode, properties as UnitProperties),
  )
  return {
    units: new Map(units.map((unit) => [unit.code, unit])),
    epci: topology.epci,
    ept: topology.ept,
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

export async function loadRegionFile(region: string, signal: AbortSignal): Promise<RegionFile> {
  const file = `geo/${region}.topo.json`
  return parseRegionFile(await fetchJson(file, signal), file)
}
