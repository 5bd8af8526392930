import type { BBox } from 'geojson'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { boundsOf, joinBounds } from '../../geometry/bounds.ts'
import type { DrawnRegion } from './use-drawing.ts'

/**
 * What an embedded map opens on: the extent of the CPTS of the départements asked for, else the région.
 *
 * Null until the outlines are there. Départements without any drawn CPTS are shown themselves.
 */
export function homeBounds(
  { backdrop, outlines }: DrawnRegion,
  filtered: readonly CptsFacts[],
  departements: readonly string[] | undefined,
): BBox | null {
  if (!backdrop || !outlines) return null
  if (!departements) return backdrop.bounds
  const drawn = filtered.flatMap(({ cpts }) => {
    const outline = outlines.get(cpts.id)
    return outline ? [outline.bounds] : []
  })
  const own = backdrop.departements.features.flatMap(({ properties, geometry }) =>
    departements.includes(properties.code) ? [boundsOf(geometry)] : [],
  )
  return joinBounds(drawn.length > 0 ? drawn : own) ?? backdrop.bounds
}
