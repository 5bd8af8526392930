import { bbox } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson'
import { tidyShape } from '../../geometry/tidy-shape.ts'
import type { IndicatorProperties } from '../export/indicator-cells.ts'
import { DECIMALS } from '../export/perimeter-geojson.ts'
import { tidyDraft } from './draft-content.ts'
import type { SketchExport } from './sketch-export.ts'

/** What the first feature says of the whole territory; `readFeatures` reads it back. */
export interface SketchProperties extends Partial<IndicatorProperties> {
  readonly nom: string
  readonly region: string
  /** Id of the CPTS it started from. */
  readonly origine: string | null
  /** Units that are in it wholly. */
  readonly codes: readonly string[]
  /** Share of the area of each unit that is in it in part, each drawn by a feature of its own. */
  readonly parts: Readonly<Record<string, number>>
  readonly population: number
  readonly population_annee: number | null
  /** Whether parts were counted by their share of the area. */
  readonly population_estimee: boolean
  readonly taille: number | null
  readonly superficie_km2: number | null
  /** The data it was drawn on: year of the Code officiel géographique, year of the population. */
  readonly cog: number | null
  readonly millesime_population: number | null
  readonly note: 'contours_schematiques' | null
}

/** What the feature of a cut unit says. */
export interface PartProperties {
  readonly code: string
  readonly nom: string | null
  readonly part: number
}

/**
 * A sketch as features: first the whole territory, then each part of a unit that a line cut out.
 *
 * Shape: rings as RFC 7946 has them; the outline to 6 decimals, the parts exactly as they are kept.
 */
export function sketchFeatures(
  given: SketchExport,
): FeatureCollection<MultiPolygon, SketchProperties | PartProperties> {
  const { outline, units, populationYear, figures, schematic } = given
  const { nom, region, origine, sketch, vintage } = tidyDraft(given.draft)
  const whole: Feature<MultiPolygon, SketchProperties> = {
    type: 'Feature',
    properties: {
      nom,
      region,
      origine,
      codes: [...sketch.units],
      parts: Object.fromEntries([...sketch.parts].map(([code, { share }]) => [code, share])),
      population: figures.habitants,
      population_annee: populationYear,
      population_estimee: sketch.parts.size > 0,
      taille: figures.taille,
      superficie_km2: figures.areaKm2,
      cog: vintage.cog,
      millesime_population: vintage.population,
      note: schematic ? 'contours_schematiques' : null,
      ...given.indicator?.propertiesOf(sketch),
    },
    geometry: tidyShape(outline, DECIMALS),
  }
  const parts = [...sketch.parts].map(
    ([code, { share, shape }]): Feature<MultiPolygon, PartProperties> => ({
      type: 'Feature',
      properties: { code, nom: units.get(code)?.nom ?? null, part: share },
      geometry: shape,
    }),
  )
  return { type: 'FeatureCollection', features: [whole, ...parts] }
}

/** A sketch as a GeoJSON text (RFC 7946): `sketchFeatures`, with the box that holds them. */
export function sketchGeojson(given: SketchExport): string {
  const { type, features } = sketchFeatures(given)
  const drawn = features.some(({ geometry }) => geometry.coordinates.length > 0)
  const box = drawn ? { bbox: bbox({ type, features }) } : {}
  return JSON.stringify({ type, ...box, features })
}

/**
 * A sketch as a TopoJSON text: `sketchFeatures` in the object "esquisse", what they share being written once.
 *
 * Shape: not quantized, so that no point moves.
 */
export async function sketchTopojson(given: SketchExport): Promise<string> {
  const { topology } = await import('topojson-server')
  return JSON.stringify(topology({ esquisse: sketchFeatures(given) }))
}
