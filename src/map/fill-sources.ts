import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { SourceName } from './sources.ts'

export type SourceData = Feature | FeatureCollection | Geometry
/** Puts something into a source, in the place of what is there. */
export type PutData = (name: SourceName, data: SourceData) => void

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
 */
export function fillSources(
  map: Pick<MapLibreMap, 'getSource' | 'setLayoutProperty'>,
  layers: readonly LayerSpecification[],
  whenLoaded: (change: () => void) => void,
  onChange: () => void,
): { readonly put: PutData; readonly setLayers: (next: readonly LayerSpecification[]) => void } {
  const last = new Map<SourceName, SourceData>()
  const filled = new Set<string>()
  let all = layers
  const show = (): void => {
    for (const layer of all) {
      if (!('source' in layer)) continue
      const isShown = filled.has(layer.source) && layer.layout?.visibility !== 'none'
      map.setLayoutProperty(layer.id, 'visibility', isShown ? 'visible' : 'none')
    }
  }
  return {
    put: (name, data) => {
      // What is there already would be cut into tiles and drawn again all the same.
      if ((last.get(name) ?? EMPTY) === data) return
      last.set(name, data)
      onChange()
      whenLoaded(() => {
        void map.getSource<GeoJSONSource>(name)?.setData(data)
        if (filled.has(name) || isEmpty(data)) return
        filled.add(name)
        show()
      })
    },
    setLayers: (next) => {
      all = next
      show()
    },
  }
}

const isEmpty = (data: SourceData): boolean =>
  data.type === 'FeatureCollection' && data.features.length === 0
