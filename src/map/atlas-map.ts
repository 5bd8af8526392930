import 'maplibre-gl/dist/maplibre-gl.css'
import './fonts.css'
import {
  type LayerSpecification,
  type Map as MapLibreMap,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { BBox, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Backdrop } from '../geometry/backdrop.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import type { MapListener } from './drawing.ts'
import type { LaidGround } from './lay-ground.ts'
import { listenToPointer, type PointerIntents } from './interactions.ts'
import { NOT_DIMMED, type Dimming } from './dimming.ts'
import { EMPTY, fillSources, type Laid } from './fill-sources.ts'
import { atlasLayers } from './layers.ts'
import type { Padding, View } from '../state/camera.ts'
import { openMap, type MapSetting, type MapWords } from './open-map.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'
import { patternsOf } from './patterns.ts'
import {
  markedUnits,
  territoryFeatures,
  territoryNames,
  type TerritoryView,
} from './territory-features.ts'
import { veiled, veilOver } from './veil.ts'

setWorkerUrl(workerUrl)

export interface AtlasMapEvents extends PointerIntents {
  /** "idle" once everything set so far is drawn. */
  readonly onState: (state: 'loading' | 'idle') => void
  /** The map came to rest somewhere else. */
  readonly onRest: (view: View, bounds: BBox) => void
  /** The graphic card dropped the drawing: the map is to be made anew. */
  readonly onLost: () => void
}

/** The map, created once; every setter may be called again with the same value. */
export interface AtlasMap {
  readonly setTheme: (theme: Theme) => void
  /** Whether all that one came for was handed in: drawn at once when it is laid out, or after a while as far as it has come. */
  readonly setComplete: (isComplete: boolean) => void
  readonly setFrance: (departements: FeatureCollection) => void
  /** Other countries, waters, the names of départements, towns, countries and seas; `layGround` makes it. */
  readonly setGround: (ground: LaidGround) => void
  /** Départements and edge of what is shown, which are drawn before any commune. */
  readonly setBackdrop: (backdrop: Backdrop) => void
  /** The communes that can be told apart and pressed; null for none. */
  readonly setUnits: (shapes: RegionShapes | null) => void
  /** Null while the territories are not known: land then has no colour that the legend names. */
  readonly setTerritories: (view: TerritoryView | null, shapes: RegionShapes | null) => void
  /** What is selected, and by its id or code whose name takes its place before every other. */
  readonly setSelection: (outline: Polygon | MultiPolygon | null, named: string | null) => void
  readonly setHighlight: (outline: Polygon | MultiPolygon | null) => void
  /** What is being composed, over what is published; `laySketch` makes it. */
  readonly setSketch: (sketch: Laid) => void
  /** The outline of what is being composed elsewhere, over what is published as it is; null puts it away. */
  readonly setSketchOutline: (outline: MultiPolygon | null) => void
  /** Colours the units under the outlines of the territories, whose fills then step back; `layIndicator` makes it. */
  readonly setIndicator: (indicator: Laid) => void
  /** Hands the pointer to a drawing tool, as `listenToDrawing` makes one; null gives it back. */
  readonly setDrawing: (tool: MapListener | null) => void
  /** An online style to lay under the atlas; null for none. */
  readonly setBackground: (style: StyleSpecification | null) => void
  readonly fit: (bounds: BBox, padding: Padding, animate: boolean) => void
  /** Shows a view as it was, at once. */
  readonly show: (view: View) => void
  readonly zoomBy: (levels: number) => void
  readonly view: () => View
  /** What is in sight. */
  readonly bounds: () => BBox
  readonly isMoving: () => boolean
  /** Has names give way to what has come to lie over the map. */
  readonly lookOver: () => void
  readonly destroy: () => void
}

export type MapCreation = { ok: true; map: AtlasMap } | { ok: false; reason: 'no-webgl' }

type PaintName = Parameters<MapLibreMap['setPaintProperty']>[1]

export function createAtlasMap(
  container: HTMLElement,
  theme: Theme,
  words: MapWords,
  events: AtlasMapEvents,
  setting: MapSetting = 'app',
  start: View | null = null,
): MapCreation {
  const map = openMap(container, theme, words, setting)
  if (!map) return { ok: false, reason: 'no-webgl' }
  const show = ({ center: [lng, lat], zoom }: View): void => {
    map.jumpTo({ center: [lng, lat], zoom })
  }
  const view = (): View => ({
    center: [map.getCenter().lng, map.getCenter().lat],
    zoom: map.getZoom(),
  })
  const bounds = (): BBox => {
    const [[west, south], [east, north]] = map.getBounds().toArray()
    return [west, south, east, north]
  }
  if (start) show(start)

  map.on('dataloading', () => events.onState('loading'))
  map.on('movestart', () => events.onState('loading'))
  map.on('moveend', () => {
    if (veil.isLifting()) return
    nameTerritories()
    events.onRest(view(), bounds())
  })
  let stopDrawing: (() => void) | null = null
  map.on('webglcontextlost', () => {
    // A gesture under way is given up at once, not when this map is put away: it may end before that.
    stopDrawing?.()
    events.onLost()
  })
  // The style is parsed after the constructor returns: what is set before then waits, in order.
  const loaded = new Promise<void>((resolve) => {
    map.once('style.load', () => resolve())
  })
  let destroyed = false
  const whenLoaded = (change: () => void): void =>
    void loaded.then(() => {
      if (!destroyed) change()
    })
  let shownTheme = theme
  let colours = MAP_COLOURS[theme]
  let dimming: Dimming = NOT_DIMMED
  let ground: LaidGround | null = null
  let named: string | null = null
  let shown: TerritoryView | null = null
  const {
    put: set,
    setLayers,
    isFilling,
  } = fillSources(
    map,
    atlasLayers(colours, dimming),
    whenLoaded,
    // Before MapLibre says so: a map that is about to change is not at rest.
    () => events.onState('loading'),
  )
  const drawn = (): LayerSpecification[] => atlasLayers(colours, dimming)
  const veil = veilOver(map, drawn, whenLoaded)
  let isComplete = false
  map.on('idle', () => {
    if (isFilling()) return
    if (veil.isOn() && isComplete) veil.lift()
    else events.onState('idle')
  })

  let units: RegionShapes['units']['features'] = []
  let territories: ReturnType<typeof territoryFeatures>['features'] = []
  const stopListening = listenToPointer(map, events, (pointed) => {
    const outlined =
      pointed?.kind === 'cpts'
        ? territories.find(({ properties }) => properties.id === pointed.id)
        : units.find(({ properties }) => properties.code === pointed?.code)
    set('hover', outlined ?? EMPTY)
  })

  const repaint = (): void => {
    for (const [name, image] of Object.entries(patternsOf(colours))) map.updateImage(name, image)
    const layers = veil.isOn() ? drawn().map(veiled) : drawn()
    for (const layer of layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) {
        map.setPaintProperty(layer.id, name as PaintName, value)
      }
    }
    setLayers(layers)
    ground?.lay(map, shownTheme)
  }
  const nameTerritories = (): void =>
    whenLoaded(() => {
      if (shown) set('territory-names', ground?.names(map, shown, units) ?? territoryNames(shown))
    })
  whenLoaded(() => {
    for (const [name, image] of Object.entries(patternsOf(colours)))
      map.addImage(name, image, { pixelRatio: 2 })
  })

  return {
    ok: true,
    map: {
      setComplete: (next) => {
        isComplete = next
        // One that rests already says so once more.
        if (next) whenLoaded(() => map.triggerRepaint())
      },
      setTheme: (next) => {
        if (next === shownTheme) return
        shownTheme = next
        colours = MAP_COLOURS[next]
        whenLoaded(repaint)
      },
      setFrance: (departements) => set('france', departements),
      setGround: (next) => {
        ground = next
        whenLoaded(() => next.lay(map, shownTheme))
        nameTerritories()
      },
      setBackdrop: (backdrop) => {
        set('land', backdrop.departements)
        set('departement-lines', backdrop.departementLines)
        set('edge', backdrop.edge)
        set('departement-names', backdrop.departementNames)
      },
      setUnits: (shapes) => {
        units = shapes?.units.features ?? []
        set('units', shapes?.units ?? EMPTY)
        set('unit-lines', shapes?.unitLines ?? EMPTY)
        set('unit-names', shapes?.unitNames ?? EMPTY)
      },
      setTerritories: (view, shapes) => {
        const waiting = view === null
        if (waiting !== dimming.waiting) {
          dimming = { ...dimming, waiting }
          whenLoaded(repaint)
        }
        if (!view) return
        const features = territoryFeatures(view)
        territories = features.features
        set('territories', features)
        shown = view
        nameTerritories()
        set('unit-marks', markedUnits(view, shapes))
      },
      setSelection: (outline, next) => {
        set('selection', outline ?? EMPTY)
        if (next === named) return
        named = next
        whenLoaded(() => map.setGlobalStateProperty('named', next))
      },
      setHighlight: (outline) => set('highlight', outline ?? EMPTY),
      setSketch: ({ isThere: sketching, lay }) => {
        if (sketching !== dimming.sketching) {
          dimming = { ...dimming, sketching }
          // Two units pressed one after the other are no wish to zoom.
          map.doubleClickZoom[sketching ? 'disable' : 'enable']()
          whenLoaded(repaint)
        }
        whenLoaded(() => lay(map, set))
      },
      setSketchOutline: (outline) => set('sketch', outline ?? EMPTY),
      setIndicator: ({ isThere: indicator, lay }) => {
        if (indicator !== dimming.indicator) {
          dimming = { ...dimming, indicator }
          whenLoaded(repaint)
        }
        whenLoaded(() => lay(map, set))
      },
      setDrawing: (tool) => {
        stopDrawing?.()
        stopDrawing = tool && tool(map)
      },
      setBackground: (style) => {
        if ((style !== null) === dimming.onPlan) return
        dimming = { ...dimming, onPlan: style !== null }
        // Offline it cannot come, and then the style has not come either.
        void import('./plan-ign.ts').then(
          ({ setBackgroundStyle }) =>
            whenLoaded(() => {
              setBackgroundStyle(map, style, 'other-land')
              repaint()
            }),
          () => undefined,
        )
      },
      fit: ([west, south, east, north], padding, animate) => {
        map.fitBounds([west, south, east, north], {
          padding,
          maxZoom: 12,
          duration: animate ? 500 : 0,
        })
      },
      show,
      view,
      bounds,
      isMoving: () => map.isMoving(),
      lookOver: () => map.triggerRepaint(),
      zoomBy: (levels) => map.zoomTo(map.getZoom() + levels),
      destroy: () => {
        destroyed = true
        veil.putAway()
        stopListening()
        stopDrawing?.()
        map.remove()
      },
    },
  }
}
