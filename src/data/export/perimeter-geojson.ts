import type { Feature, MultiPolygon } from 'geojson'
import { bbox } from '@turf/turf'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { difference } from '../../domain/units/territory.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import { isWhole, uncounted } from '../../domain/units/population.ts'
import { tidyShape } from '../../geometry/tidy-shape.ts'
import type { IndicatorExport } from './indicator-cells.ts'

/** What a perimeter says of itself beside its facts; null where the map data did not say. */
export interface PerimeterContext {
  readonly populationYear: number | null
  /** Words for whoever opens the file, as when the contours are approximate. */
  readonly note: string | null
  /** The indicator that was shown with it. */
  readonly indicator?: IndicatorExport | null
}

/** A tenth of a metre, as RFC 7946 advises; more would claim a precision that no contour has. */
export const DECIMALS = 6

/**
 * The perimeter of a CPTS as a GeoJSON text: one feature, one MultiPolygon.
 *
 * Shape: RFC 7946, so WGS 84 without "crs", exterior rings anticlockwise, holes clockwise. Properties are flat, for
 * GIS tables. Units: inhabitants; `population_entiere` is false where the figure is only a lower bound.
 */
export function perimeterGeojson(
  facts: CptsFacts,
  outline: MultiPolygon,
  context: PerimeterContext,
): string {
  const geometry = tidyShape(outline, DECIMALS)
  const feature = perimeterFeature(facts, geometry, context)
  return JSON.stringify({ type: 'FeatureCollection', bbox: bbox(geometry), features: [feature] })
}

/** The feature of one CPTS, its shape already tidy. A population of which nothing is known is null, not zero. */
export function perimeterFeature<G extends MultiPolygon | null>(
  { cpts, territory, population, taille }: CptsFacts,
  geometry: G,
  { populationYear, note, indicator }: PerimeterContext,
): Feature<G> {
  const missing = uncounted(population)
  const parts = unitsInPart(cpts)
  return {
    type: 'Feature',
    id: cpts.id,
    properties: {
      id: cpts.id,
      nom: cpts.nom,
      departements: cpts.departements,
      codes: [...territory].toSorted(),
      ...(parts.size > 0 && { codes_en_partie: [...parts].toSorted() }),
      perimetre: cpts.perimetre.etat,
      perimetre_date: cpts.perimetre.date,
      stade: cpts.stade?.valeur ?? null,
      stade_date: cpts.stade?.date ?? null,
      population: missing < territory.size ? population.habitants : null,
      population_annee: populationYear,
      population_entiere: cpts.perimetre.etat === 'complet' && isWhole(population),
      taille,
      sources: [...new Set([...cpts.perimetre.sources, ...(cpts.stade?.sources ?? [])])],
      note,
      ...indicator?.propertiesOf({ units: difference(territory, parts), parts: new Map() }),
    },
    geometry,
  }
}
