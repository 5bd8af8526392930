import { AttributionControl, Map as MapLibreMap, type MapOptions, ScaleControl } from 'maplibre-gl'
import { MAINLAND } from '../geometry/mainland.ts'
import { NOT_DIMMED } from './dimming.ts'
import { EMPTY, hidden } from './fill-sources.ts'
import { atlasLayers } from './layers.ts'
import { CUT, SOURCES } from './sources.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'
import { veiled, VEILED_RATIO } from './veil.ts'

/** What the map says, handed in so that all copy stays in one dictionary. */
export interface MapWords {
  readonly title: string
  readonly attribution: string
  /** How to move the map where the page keeps the simple gestures; only an embedded map says it. */
  readonly gestures?: { readonly windows: string; readonly mac: string; readonly touch: string }
}

/**
 * What a map is for. `app`: the screen itself. `embed`: part of someone's page, which must scroll as
 * if the map were not there.
 */
export type MapSetting = 'app' | 'embed'

const SETTINGS: { readonly [S in MapSetting]: Partial<MapOptions> } = {
  app: {},
  embed: { cooperativeGestures: true },
}

/** Makes the map with all its sources, still empty; null where there is no WebGL. */
export function openMap(
  container: HTMLElement,
  theme: Theme,
  { title, attribution, gestures }: MapWords,
  setting: MapSetting,
): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      container,
      style: {
        version: 8,
        // Colours change at once: as they passed into each other, all would be drawn again and again.
        transition: { duration: 0, delay: 0 },
        sources: Object.fromEntries(
          SOURCES.map((name) => [
            name,
            {
              type: 'geojson',
              data: EMPTY,
              ...CUT,
              ...(name === 'units' ? { promoteId: 'code' } : {}),
            },
          ]),
        ),
        layers: atlasLayers(MAP_COLOURS[theme], NOT_DIMMED).map(veiled).map(hidden),
      },
      bounds: [MAINLAND[0], MAINLAND[1], MAINLAND[2], MAINLAND[3]],
      minZoom: 3,
      maxZoom: 15,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: VEILED_RATIO,
      locale: {
        'Map.Title': title,
        ...(gestures && {
          'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
          'CooperativeGesturesHandler.MacHelpText': gestures.mac,
          'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
        }),
      },
      ...SETTINGS[setting],
    })
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')
    map.addControl(
      new AttributionControl({ compact: false, customAttribution: attribution }),
      'bottom-right',
    )
    map.touchZoomRotate.disableRotation()
    map.keyboard.disableRotation()
    return map
  } catch {
    // MapLibre throws where WebGL 2 is absent or refused; nothing else in the constructor can fail.
    return null
  }
}
