import { useQueryClient } from '@tanstack/react-query'
import { outlinesQuery, shapesQuery } from '../../data/geometry-queries.ts'
import { useRegion } from './region-model.ts'
import { useSession } from './session-context.ts'
import { type DrawnRegion, toOutlineOf } from './use-drawing.ts'

/**
 * Waits for all that draws what is shown, for a file or a print that is asked for before it came.
 *
 * Errors: those of its queries. Apart from `use-drawing.ts`, so that the first screen does not load it.
 */
export function useWholeDrawing(): () => Promise<DrawnRegion> {
  const region = useRegion()
  const { geometry: client } = useSession()
  const queries = useQueryClient()
  return async () => {
    const asked = shapesQuery(client, region.region, region.regions)
    const { shapes, regions: drawnRegions } = await queries.fetchQuery(asked)
    const outlines = outlinesQuery(client, region.region, toOutlineOf(region))
    const { drawn } = await queries.fetchQuery(outlines)
    return { ...region, shapes, drawnRegions, outlines: drawn }
  }
}
