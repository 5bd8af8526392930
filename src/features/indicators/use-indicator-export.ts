import type { IndicatorExport } from '../../data/export/indicator-cells.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useShownIndicator } from './use-indicators.ts'

/** Prepares the indicator shown for a file; null where none is. */
export function useIndicatorExport(): () => Promise<IndicatorExport | null> {
  const shown = useShownIndicator()
  const { units } = useRegion().atlas
  return async () => {
    if (!shown) return null
    const { prepareExport } = await import('./prepare-export.ts')
    return prepareExport(shown, units)
  }
}
