import { useQueryClient } from '@tanstack/react-query'
import { backdropsQuery, shapesQuery } from '../../data/geometry-queries.ts'
import { outlinesQuery } from '../../data/outline-queries.ts'
import { useRegion } from './region-model.ts'
import { useSession } from './session-context.ts'
import { type DrawnRegion, toOutlineOf, useCloseRegions } from './use-drawing.ts'

/**
 * Waits for all that draws what is shown, for a file or a print that is asked for before it came.
 *
 * Errors: those of its queries. Apart from `use-drawing.ts`, so that the first screen does not load it.
 */
export function useWholeDrawing(): () => Promise<DrawnRegion> {
  const region = useRegion()
  const close = useCloseRegions(region)
  const { geometry: client } = useSession()
  const queries = useQueryClient()
  return async () => {
    // A file and a print are as fine as what was built.
    const backdrops = backdropsQuery(client, region.region, region.regions, region.regions)
    const { backdrop, regions: drawnRegions } = await queries.fetchQuery(backdrops)
    const { shapes } = await queries.fetchQuery(shapesQuery(client, close))
    const outlines = outlinesQuery(client, region.region, toOutlineOf(region), region.regions)
    const { drawn } = await queries.fetchQuery(outlines)
    return {
      ...region,
      backdrop,
      drawnRegions,
      shapes,
      closeRegions: close,
      isComing: false,
      outlines: drawn,
    }
  }
}
