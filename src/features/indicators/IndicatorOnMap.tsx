import { useEffect } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { indicatorView } from '../../map/indicator-view.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { classesOf } from './worked-out.ts'

interface IndicatorOnMapProps extends Pick<ShownIndicator, 'column'> {
  readonly map: AtlasMap
}

/** Lays the indicator on the map for as long as it is shown. */
export function IndicatorOnMap({ map, column }: IndicatorOnMapProps) {
  const { atlas, shapes } = useDrawnRegion()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  useEffect(() => {
    if (shapes) map.setIndicator(indicatorView(classesOf(column, atlas.units), shapes, theme))
  }, [map, column, atlas.units, shapes, theme])
  useEffect(() => () => map.setIndicator(null), [map])
  return null
}
