import { HECTARES_IN_KM2, type RegionFactsJson } from '../../src/data/region-facts.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../src/geometry/region-topology.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { unitAreas } from '../../src/geometry/unit-areas.ts'
import type { Attributes, UnitRecord } from './attributes.ts'

/**
 * What is known of the units of a région, which of them touch and how large they are drawn, as the application reads it.
 *
 * Shape: units in the order given; what each of them touches is read off the arcs that they share.
 */
export function regionFacts(
  region: string,
  units: readonly UnitRecord[],
  topology: RegionTopology,
  attributes: Attributes,
): RegionFactsJson {
  const lines = new Map<string, number>(units.map(({ code }, line) => [code, line]))
  const linesOf = (codes: Iterable<string>): number[] =>
    Array.from(codes).flatMap((code) => lines.get(code) ?? [])
  const { graph, border } = adjacency(topology)
  const touched = new Map<string, readonly string[]>(graph)
  const areas = new Map<string, number>(unitAreas(topologyLayer(topology)))
  return {
    format: 1,
    region,
    units: {
      code: units.map(({ code }) => code),
      nom: units.map(({ nom }) => nom),
      population: units.map(({ population }) => population),
      departement: units.map(({ departement }) => departement),
      epci: units.map(({ epci }) => epci),
      ept: units.map(({ ept }) => ept),
      codesPostaux: units.map(({ codesPostaux }) => codesPostaux.join(' ')),
      anciensCodes: units.map(({ anciensCodes }) => anciensCodes.join(' ')),
      voisins: units.map(({ code }, line) => {
        const others = touched.get(code)
        return others ? linesOf(others).filter((other) => other > line) : null
      }),
      superficie: units.map(({ code }) => {
        const km2 = areas.get(code)
        return km2 === undefined ? null : Math.round(km2 * HECTARES_IN_KM2)
      }),
    },
    bord: linesOf(border),
    departements: namesOf(
      topology.objects.departements.geometries.map(({ id }) => String(id)),
      (code) => attributes.departements.get(code)?.nom,
    ),
    ailleurs: Object.fromEntries(
      [...attributes.departements.values()].flatMap((each) =>
        each.region === region ? [] : [[each.code, each.nom]],
      ),
    ),
    epci: namesOf(
      units.map(({ epci }) => epci),
      (siren) => attributes.epci.get(siren),
    ),
    ept: namesOf(
      units.map(({ ept }) => ept),
      (siren) => attributes.ept.get(siren),
    ),
  }
}

function namesOf(
  codes: readonly (string | null)[],
  nameOf: (code: string) => string | undefined,
): Record<string, string> {
  const used = [...new Set(codes)].filter((code) => code !== null).toSorted()
  return Object.fromEntries(used.map((code) => [code, nameOf(code) ?? code]))
}
