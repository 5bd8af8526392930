import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { acrossQuery } from '../../../data/geometry-queries.ts'
import type { RegionFacts } from '../../../data/region-facts.ts'
import { regionFactsQuery } from '../../../data/queries.ts'
import type { SketchSurroundings } from '../../../domain/sketch/sketch-facts.ts'
import { joinGraphs } from '../../../domain/units/contiguity.ts'
import { joinFacts } from '../../region-model/compose.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useCloseRegions } from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'

/**
 * What any territory is measured against: the région, or of all of France the régions that are looked at closely, where those that the
 * sketch lies in always are.
 */
export function useSurroundings(): SketchSurroundings {
  const model = useRegion()
  const { atlas, isSingle } = model
  const close = useCloseRegions(model)
  const cache = useQueryClient()
  const { data: across } = useQuery({
    ...acrossQuery(useSession().geometry, close),
    // What touched before still does, while another région comes into sight.
    placeholderData: (last) => last,
    enabled: close.length > 1,
  })
  return useMemo(() => {
    const near = (): RegionFacts[] =>
      close.flatMap((region) => cache.getQueryData(regionFactsQuery(region).queryKey) ?? [])
    const file = isSingle ? model.file : joinFacts(near())
    const isLinked = close.length < 2 || across !== undefined
    return {
      atlas: isSingle ? atlas : { ...atlas, units: file?.units ?? new Map<never, never>() },
      neighbours:
        file && isLinked ? joinGraphs(file.neighbours, across ?? new Map<never, never>()) : null,
      border: file?.border ?? new Set<never>(),
      areas: file?.areas ?? null,
    }
  }, [atlas, isSingle, model.file, close, across, cache])
}
