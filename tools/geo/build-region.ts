import { bbox, feature, featureCollection } from '@turf/turf'
import type { Feature } from 'geojson'
import type { NullObject } from 'topojson-specification'
import type { RegionTopology, UnitProperties } from '../../src/geometry/region-topology.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { cleanRings } from './clean-rings.ts'
import { dissolveDepartements } from './dissolve-departements.ts'
import type { AreaGeometry } from './layer.ts'
import { shareArcs, type Area } from './shared-arcs.ts'

/** Step of the grid that coordinates are rounded to, in metres: well under the 100 m to which the contours are simplified. */
const GRID_STEP_METRES = 14
const METRES_PER_DEGREE = 111_320

/**
 * Builds the topology of a région: its units with their facts, and its départements dissolved from the same arcs.
 *
 * Shape: units in the order given; a unit without shape is a geometry of type null.
 */
export function buildRegion(
  units: readonly UnitRecord[],
  shapes: ReadonlyMap<string, AreaGeometry>,
  attributes: Attributes,
): RegionTopology {
  const features = units.flatMap(({ code }) => {
    const shape = shapes.get(code)
    return shape ? [feature(shape, {}, { id: code })] : []
  })
  const shared = cleanRings(shareArcs(features, gridLines(features)))
  const areas = new Map(shared.areas.map((area) => [area.id, area]))
  const departements = dissolveDepartements(shared, units).map(({ code, outline }) =>
    Object.assign(outline, {
      id: code,
      properties: { nom: attributes.departements.get(code)?.nom ?? code },
    }),
  )
  return {
    ...shared.topology,
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: units.map((unit) => unitObject(unit, areas.get(unit.code))),
      },
      departements: { type: 'GeometryCollection', geometries: departements },
    },
    epci: namesOf(
      units.map(({ epci }) => epci),
      attributes.epci,
    ),
    ept: namesOf(
      units.map(({ ept }) => ept),
      attributes.ept,
    ),
  }
}

/** Number of grid lines on each side, the longer side deciding. */
function gridLines(features: readonly Feature<AreaGeometry>[]): number {
  const [west, south, east, north] = bbox(featureCollection([...features]))
  const degrees = Math.max((east - west) * Math.cos((south * Math.PI) / 180), north - south)
  return Math.ceil((degrees * METRES_PER_DEGREE) / GRID_STEP_METRES) + 1
}

type UnitObject = (Area | NullObject) & { properties: UnitProperties }

function unitObject(unit: UnitRecord, area: Area | undefined): UnitObject {
  const shape: Area | NullObject = area ?? { type: null }
  return Object.assign(shape, { id: unit.code, properties: propertiesOf(unit) })
}

function propertiesOf(unit: UnitRecord): UnitProperties {
  return {
    nom: unit.nom,
    departement: unit.departement,
    ...(unit.population === null ? {} : { population: unit.population }),
    ...(unit.epci === null ? {} : { epci: unit.epci }),
    ...(unit.ept === null ? {} : { ept: unit.ept }),
    ...(unit.codesPostaux.length === 0 ? {} : { codesPostaux: [...unit.codesPostaux] }),
    ...(unit.anciensCodes.length === 0 ? {} : { anciensCodes: [...unit.anciensCodes] }),
  }
}

function namesOf(
  sirens: readonly (string | null)[],
  names: ReadonlyMap<string, string>,
): Record<string, string> {
  const used = [...new Set(sirens)].filter((siren) => siren !== null).toSorted()
  return Object.fromEntries(used.map((siren) => [siren, names.get(siren) ?? siren]))
}
