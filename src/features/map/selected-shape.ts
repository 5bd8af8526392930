import type { BBox, MultiPolygon, Polygon } from 'geojson'
import { boundsOf } from '../../geometry/bounds.ts'
import type { Selection } from '../../state/choices.ts'
import type { Drawing } from '../region-model/use-drawing.ts'

/** The outline of what is selected; null when nothing is, or when it has none. */
export function selectedShape(
  selection: Selection | null,
  { shapes, outlines }: Pick<Drawing, 'shapes' | 'outlines'>,
): Polygon | MultiPolygon | null {
  if (selection?.kind === 'cpts') return outlines?.get(selection.id)?.shape ?? null
  if (selection?.kind !== 'unit') return null
  const unit = shapes?.units.features.find(({ properties }) => properties.code === selection.code)
  return unit?.geometry ?? null
}

/** What the map shows to show the selection; null where it has no extent of its own. */
export function selectionBounds(
  selection: Selection | null,
  drawing: Pick<Drawing, 'shapes' | 'outlines'>,
): BBox | null {
  const shape = selectedShape(selection, drawing)
  return shape ? boundsOf(shape) : null
}

/** What a selection is known by: the id of a CPTS or the code of a commune. */
export const keyOf = (selection: Selection): string =>
  selection.kind === 'cpts' ? selection.id : selection.code
