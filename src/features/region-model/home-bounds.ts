import type { BBox } from 'geojson'
import { bbox, bboxPolygon, featureCollection } from '@turf/turf'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { DrawnRegion } from './use-drawing.ts'

/**
 * What an embedded map opens on: the extent of the CPTS of the départements asked for, else the région.
 *
 * Null until the outlines are there. Départements without any drawn CPTS are shown by their communes.
 */
export function homeBounds(
  { atlas, shapes, outlines }: DrawnRegion,
  filtered: readonly CptsFacts[],
  departements: readonly string[] | undefined,
): BBox | null {
  if (!shapes || !outlines) return null
  if (!departements) return shapes.bounds
  const drawn = filtered.flatMap(({ cpts }) => outlines.get(cpts.id) ?? [])
  if (drawn.length > 0)
    return bbox(featureCollection(drawn.map(({ bounds }) => bboxPolygon(bounds))))
  const communes = shapes.units.features.filter(({ properties }) =>
    departements.includes(atlas.units.get(properties.code)?.departement ?? ''),
  )
  return communes.length > 0 ? bbox(featureCollection(communes)) : shapes.bounds
}
