import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { Large } from './give-in-portions.ts'
import type { SourceName } from './sources.ts'

export type SourceData = Feature | FeatureCollection | Geometry
/** Puts something into a source, in the place of what is there. */
export type PutData = (name: SourceName, data: SourceData) => void

/** What is laid over a map, or put away: handed to it by what composes or colours, so that only that loads what draws it. */
export interface Laid {
  readonly isThere: boolean
  readonly lay: (map: MapLibreMap, put: PutData) => void
}

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** A layer with its source still empty. */
export function hidden(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer)) return layer
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } }
}

/**
 * Fills the sources of a map, and shows the layers that have something to draw: those whose source was filled once, but for those that
 * are hidden of themselves.
 *
 * Why: MapLibre cuts an empty source into tiles, and draws every layer of each as if something were there.
 *
 * What is large comes in portions the first time, and is shown once all of it is there.
 */
export function fillSources(
  map: Pick<MapLibreMap, 'getSource' | 'setLayoutProperty' | 'triggerRepaint'>,
  layers: readonly LayerSpecification[],
  whenLoaded: (change: () => void) => void,
  onChange: () => void,
): {
  readonly put: PutData
  readonly setLayers: (next: readonly LayerSpecification[]) => void
  /** Whether portions are still on their way: till then a map that rests does not show all that was put. */
  readonly isFilling: () => boolean
} {
  const last = new Map<SourceName, SourceData>()
  const filled = new Set<string>()
  /** What comes in portions: the last that was put there alone goes on. */
  const slow = new Map<SourceName, object>()
  let all = layers
  const show = (): void => {
    for (const layer of all) {
      if (!('source' in layer)) continue
      const isShown = filled.has(layer.source) && layer.layout?.visibility !== 'none'
      map.setLayoutProperty(layer.id, 'visibility', isShown ? 'visible' : 'none')
    }
  }
  const fill = (name: SourceName): void => {
    if (filled.has(name)) return
    filled.add(name)
    show()
  }
  const fillSlowly = async (name: SourceName, source: GeoJSONSource, data: Large) => {
    const own = {}
    slow.set(name, own)
    const isWanted = (): boolean => slow.get(name) === own
    await import('./give-in-portions.ts')
      .then(({ giveInPortions }) => giveInPortions(source, data, isWanted))
      // Without what cuts it up, all at once.
      .catch(() => {
        if (isWanted()) void source.setData(data)
      })
    whenLoaded(() => {
      if (!isWanted()) return
      slow.delete(name)
      fill(name)
      // It may have come to rest while the last of it was on its way.
      map.triggerRepaint()
    })
  }
  return {
    isFilling: () => slow.size > 0,
    put: (name, data) => {
      // What is there already would be cut into tiles and drawn again all the same.
      if ((last.get(name) ?? EMPTY) === data) return
      last.set(name, data)
      onChange()
      whenLoaded(() => {
        slow.delete(name)
        const source = map.getSource<GeoJSONSource>(name)
        if (source && !filled.has(name) && isLarge(data)) {
          void fillSlowly(name, source, data)
          return
        }
        void source?.setData(data)
        if (!isEmpty(data)) fill(name)
      })
    },
    setLayers: (next) => {
      all = next
      show()
    },
  }
}

/** More features, or lines, than are worth a look at how large each is. */
const MANY = 50
const isLarge = (data: SourceData): data is Large =>
  (data.type === 'FeatureCollection' && data.features.length > MANY) ||
  (data.type === 'MultiLineString' && data.coordinates.length > MANY)

const isEmpty = (data: SourceData): boolean =>
  data.type === 'FeatureCollection' && data.features.length === 0
