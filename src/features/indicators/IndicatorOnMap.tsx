import { useEffect } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { indicatorView } from '../../map/indicator-view.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { classesOf } from './worked-out.ts'

interface IndicatorOnMapProps extends Pick<ShownIndicator, 'column'> {
  readonly map: AtlasMap
}

/** Lays the indicator on the map for as long as it is shown. */
export function IndicatorOnMap({ map, column }: IndicatorOnMapProps) {
  const { atlas, geometry } = useRegion()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  useEffect(() => {
    if (geometry)
      map.setIndicator(indicatorView(classesOf(column, atlas.units), geometry.shapes, theme))
  }, [map, column, atlas.units, geometry, theme])
  useEffect(() => () => map.setIndicator(null), [map])
  return null
}
