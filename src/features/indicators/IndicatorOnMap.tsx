import { useEffect } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { indicatorView, layIndicator } from '../../map/indicator-view.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { useClasses } from './use-look.ts'

interface IndicatorOnMapProps extends ShownIndicator {
  readonly map: AtlasMap
}

/** Lays the indicator on the map for as long as it is shown. */
export function IndicatorOnMap({ map, table, column }: IndicatorOnMapProps) {
  const { atlas, shapes } = useDrawnRegion()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const indicator = useClasses({ table, column }, atlas.units)
  useEffect(() => {
    if (shapes) map.setIndicator(layIndicator(indicatorView(indicator, shapes, theme)))
  }, [map, indicator, shapes, theme])
  useEffect(() => () => map.setIndicator(layIndicator(null)), [map])
  return null
}
