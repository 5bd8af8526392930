import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl'

type BackgroundLayer = Extract<LayerSpecification, { type: 'fill' | 'line' }>

/**
 * Slides an online style under the atlas's own ground, or takes it away (null).
 *
 * Only its areas and lines are taken: names come from the atlas, so that no remote glyph or sprite is needed and nothing
 * overprints.
 */
export function setBackgroundStyle(
  map: MapLibreMap,
  style: StyleSpecification | null,
  below: string,
): void {
  const present = map.getStyle()
  for (const { id } of present.layers) if (id.startsWith(PREFIX)) map.removeLayer(id)
  for (const id of Object.keys(present.sources)) if (id.startsWith(PREFIX)) map.removeSource(id)
  if (!style) return
  for (const [id, source] of Object.entries(style.sources)) map.addSource(PREFIX + id, source)
  for (const layer of style.layers.filter(isBackground)) {
    map.addLayer({ ...layer, id: PREFIX + layer.id, source: PREFIX + layer.source }, below)
  }
}

const PREFIX = 'plan-'

function isBackground(layer: LayerSpecification): layer is BackgroundLayer {
  const paint = layer.paint ?? {}
  if (layer.type === 'fill') return !('fill-pattern' in paint)
  return layer.type === 'line' && !('line-pattern' in paint)
}
