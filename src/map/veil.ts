import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1]

/** What hides a layer of a kind while its tiles are made all the same: MapLibre skips what has no opacity. */
const OPACITIES: { readonly [Type in LayerSpecification['type']]?: PaintName } = {
  fill: 'fill-opacity',
  line: 'line-opacity',
  symbol: 'text-opacity',
}
const KINDS = ['fill', 'line', 'symbol'] as const
type Kind = (typeof KINDS)[number]

/** How finely a map is drawn on which nothing is to be seen yet: without a graphic card each pixel counts. */
export const VEILED_RATIO = 1 / 8

/** When one sees what has come, though not all has. Unit: milliseconds. */
const LATE = 2000

/**
 * A layer that is laid out but not drawn.
 *
 * Why: as each tile comes MapLibre draws all others again, which without a graphic card takes longer than to make them.
 */
export function veiled(layer: LayerSpecification): LayerSpecification {
  const opacity = OPACITIES[layer.type]
  const own = opacity && paintOf(layer)[opacity]
  // One that differs from place to place stays: to change that, its tiles would be made anew.
  if (!opacity || (Array.isArray(own) && own[0] !== 'interpolate')) return layer
  return { ...layer, paint: { ...layer.paint, [opacity]: 0 } } as LayerSpecification
}

/** The veil over a map that was made with `veiled` layers: drawn at once when all of it is laid out, or after a while as far as it has come. */
export interface Veil {
  /** Whether it lies over the map. */
  readonly isOn: () => boolean
  /** Whether the map is being drawn finer just now, of which MapLibre says that it moved. */
  readonly isLifting: () => boolean
  readonly lift: () => void
  readonly putAway: () => void
}

export function veilOver(
  map: Pick<MapLibreMap, 'setPixelRatio' | 'setPaintProperty' | 'once'>,
  layers: () => readonly LayerSpecification[],
  whenLoaded: (change: () => void) => void,
): Veil {
  let isOn = true
  let isLifting = false
  /** Draws what is of some kinds as its layers say, then what is of others, and at last all of it as finely as the screen is. */
  const unveil = ([kind, ...others]: readonly Kind[]): void => {
    for (const layer of layers()) {
      const opacity = OPACITIES[layer.type]
      if (layer.type === kind && opacity)
        map.setPaintProperty(layer.id, opacity, paintOf(layer)[opacity])
    }
    // What draws a kind of layer is readied in its first frame: all of them, or that of a fine frame, at once would hold up the page for
    // as long as all take.
    void map.once('render', () => {
      if (others.length > 0) {
        unveil(others)
        return
      }
      isLifting = true
      // None of its own: that of the screen, whatever it becomes.
      map.setPixelRatio(undefined as unknown as number)
      isLifting = false
    })
  }
  const lift = (): void => {
    if (!isOn) return
    isOn = false
    unveil(KINDS)
  }
  const late = setTimeout(() => whenLoaded(lift), LATE)
  return { isOn: () => isOn, isLifting: () => isLifting, lift, putAway: () => clearTimeout(late) }
}

type Paint = Readonly<Partial<Record<PaintName, never>>>
const paintOf = ({ paint = {} }: LayerSpecification): Paint => paint as Paint
