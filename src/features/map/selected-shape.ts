import type { BBox, MultiPolygon, Polygon } from 'geojson'
import { boundsOf } from '../../geometry/bounds.ts'
import type { Selection } from '../../state/choices.ts'
import type { RegionModel } from '../region-model/region-model.ts'

/** The outline of what is selected; null when nothing is, or when it has none. */
export function selectedShape(
  selection: Selection | null,
  { geometry, outlines }: Pick<RegionModel, 'geometry' | 'outlines'>,
): Polygon | MultiPolygon | null {
  if (selection?.kind === 'cpts') return outlines?.get(selection.id)?.shape ?? null
  if (selection?.kind !== 'unit') return null
  const unit = geometry?.shapes.units.features.find(
    ({ properties }) => properties.code === selection.code,
  )
  return unit?.geometry ?? null
}

/** What the map shows to show the selection; null where it has no extent of its own. */
export function selectionBounds(
  selection: Selection | null,
  region: Pick<RegionModel, 'geometry' | 'outlines'>,
): BBox | null {
  const shape = selectedShape(selection, region)
  return shape ? boundsOf(shape) : null
}
