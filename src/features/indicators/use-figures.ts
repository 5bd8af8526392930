import { queryOptions, useQuery } from '@tanstack/react-query'
import { type ShownIndicator, useShownIndicator } from './use-indicators.ts'

/** Once loaded, there at once: paper cannot wait. */
const figuresQuery = queryOptions({
  queryKey: ['indicator-figures'],
  queryFn: async () => {
    const { IndicatorFigures } = await import('./IndicatorFigures.tsx')
    return { IndicatorFigures }
  },
  staleTime: Infinity,
  gcTime: Infinity,
})

/** The indicator shown, with what writes its figures; null while there is none, or it is not loaded. */
export function useFigures() {
  const shown: ShownIndicator | null = useShownIndicator()
  const { data } = useQuery({ ...figuresQuery, enabled: shown !== null })
  return shown && data ? { shown, Figures: data.IndicatorFigures } : null
}
