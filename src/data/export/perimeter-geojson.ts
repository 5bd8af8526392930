import type { MultiPolygon, Position } from 'geojson'
import { bbox, booleanClockwise } from '@turf/turf'
import type { CptsFacts } from '../../domain/atlas.ts'
import { isWhole } from '../../domain/population.ts'

/** What a perimeter says of itself beside its facts; null where the map data did not say. */
export interface PerimeterContext {
  readonly populationYear: number | null
  /** Words for whoever opens the file, as when the contours are approximate. */
  readonly note: string | null
}

/** A tenth of a metre, as RFC 7946 advises; more would claim a precision that no contour has. */
const DECIMALS = 1e6

/**
 * The perimeter of a CPTS as a GeoJSON text: one feature, one MultiPolygon.
 *
 * Shape: RFC 7946, so WGS 84 without "crs", exterior rings anticlockwise, holes clockwise. Properties are flat, for
 * GIS tables. Units: inhabitants; `population_entiere` is false where the figure is only a lower bound.
 */
export function perimeterGeojson(
  { cpts, territory, population, taille }: CptsFacts,
  outline: MultiPolygon,
  { populationYear, note }: PerimeterContext,
): string {
  const geometry = tidy(outline)
  return JSON.stringify({
    type: 'FeatureCollection',
    bbox: bbox(geometry),
    features: [
      {
        type: 'Feature',
        id: cpts.id,
        properties: {
          id: cpts.id,
          nom: cpts.nom,
          departements: cpts.departements,
          codes: [...territory].toSorted(),
          perimetre: cpts.perimetre.etat,
          perimetre_date: cpts.perimetre.date,
          stade: cpts.stade?.valeur ?? null,
          stade_date: cpts.stade?.date ?? null,
          population: population.habitants,
          population_annee: populationYear,
          population_entiere: cpts.perimetre.etat === 'complet' && isWhole(population),
          taille,
          sources: [...new Set([...cpts.perimetre.sources, ...(cpts.stade?.sources ?? [])])],
          note,
        },
        geometry,
      },
    ],
  })
}

function tidy({ coordinates }: MultiPolygon): MultiPolygon {
  const pieces = coordinates.map((rings) =>
    rings.map(rounded).map((ring, rank) => wound(ring, rank > 0)),
  )
  return { type: 'MultiPolygon', coordinates: pieces }
}

/** Rounded, and without the points that rounding laid one on the other. */
function rounded(ring: Position[]): Position[] {
  const round = (value = 0): number => Math.round(value * DECIMALS) / DECIMALS
  return ring
    .map(([x, y]): Position => [round(x), round(y)])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1])
}

function wound(ring: Position[], clockwise: boolean): Position[] {
  return booleanClockwise(ring) === clockwise ? ring : ring.toReversed()
}
