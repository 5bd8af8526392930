import type { IndicatorExport } from '../../data/export/indicator-export.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useShownIndicator } from './use-indicators.ts'
import { columnWords } from './value-words.ts'

/** Prepares the indicator shown for a file; null where none is. */
export function useIndicatorExport(): () => Promise<IndicatorExport | null> {
  const shown = useShownIndicator()
  const { units } = useRegion().atlas
  return async () => {
    if (!shown) return null
    const { indicatorExport } = await import('../../data/export/indicator-export.ts')
    const { table, column } = shown
    const titre = `${columnWords(column)} – ${fr.indicators.from(table.source, table.annee)}`
    return indicatorExport(table, column, titre, units)
  }
}
