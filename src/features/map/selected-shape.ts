import type { BBox, MultiPolygon, Polygon } from 'geojson'
import { boundsOf, joinBounds } from '../../geometry/bounds.ts'
import type { Selection } from '../../state/choices.ts'
import type { Drawing, DrawnRegion } from '../region-model/use-drawing.ts'

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

/**
 * What the map shows to show the selection: of a CPTS whose perimeter is not known, the départements that it says it lies in. Null where
 * none of these is drawn.
 */
export function selectionBounds(
  selection: Selection | null,
  region: Pick<DrawnRegion, 'shapes' | 'outlines' | 'backdrop' | 'atlas'>,
): BBox | null {
  const shape = selectedShape(selection, region)
  if (shape) return boundsOf(shape)
  if (selection?.kind !== 'cpts') return null
  const said = region.atlas.facts.get(selection.id)?.cpts.departements ?? []
  const drawn = region.backdrop?.departements.features ?? []
  const own = drawn.filter(({ properties: { code } }) => said.includes(code))
  return joinBounds(own.map(({ geometry }) => boundsOf(geometry)))
}

/** What a selection is known by: the id of a CPTS or the code of a commune. */
export const keyOf = (selection: Selection): string =>
  selection.kind === 'cpts' ? selection.id : selection.code
