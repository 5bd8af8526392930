import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'
import { EMPTY, type Laid, type PutData } from './fill-sources.ts'
import { NAME_FONT, TERRITORY_SIZE } from './layers.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'
import { SKETCH_NAME } from './sources.ts'

/** A sketch as the map shows it. */
export interface SketchView {
  /** Whole units, tinted at once. */
  readonly units: ReadonlySet<UnitCode>
  readonly parts: readonly MultiPolygon[]
  /** Null while the worker is at it. */
  readonly outline: MultiPolygon | null
  /** Units that a published perimeter holds too. */
  readonly overlaps: FeatureCollection<Polygon | MultiPolygon>
  /** Another territory to hold it against. */
  readonly compared: MultiPolygon | null
  /** What it is called and where that stands, in the colours of a theme; null for no name. */
  readonly name: SketchName | null
}

interface SketchName {
  readonly nom: string
  /** Shape: [longitude, latitude]. */
  readonly at: Position
  readonly theme: Theme
}

/** Lays a sketch over what is published; null puts it away. */
export const laySketch = (view: SketchView | null): Laid => ({
  isThere: view !== null,
  lay: (map, put) => show(map, put, view),
})

const shown = new WeakMap<MapLibreMap, SketchView>()

/** Brings the map from the sketch it shows to the next one: only units that changed are touched. */
function show(map: MapLibreMap, put: PutData, view: SketchView | null): void {
  const before = shown.get(map)
  const [from, to] = [before?.units ?? NONE, view?.units ?? NONE]
  if (from !== to) {
    for (const id of from) if (!to.has(id)) tint(map, id, false)
    for (const id of to) if (!from.has(id)) tint(map, id, true)
  }
  if (before?.parts !== view?.parts) put('sketch-parts', collection(view?.parts ?? []))
  if (before?.outline !== view?.outline) put('sketch', collection([view?.outline ?? null]))
  if (before?.compared !== view?.compared) put('compared', collection([view?.compared ?? null]))
  if (before?.overlaps !== view?.overlaps) put('sketch-overlaps', view?.overlaps ?? EMPTY)
  if (before?.name !== view?.name) writeName(map, view?.name ?? null, before?.name?.theme)
  if (view) shown.set(map, view)
  else shown.delete(map)
}

const NONE: ReadonlySet<UnitCode> = new Set()

function tint(map: MapLibreMap, id: UnitCode, sketched: boolean): void {
  map.setFeatureState({ source: 'units', id }, { sketched })
}

/** Writes what a sketch is called before every other name, lest it pass for the CPTS that is named where it lies; null writes none. */
function writeName(map: MapLibreMap, name: SketchName | null, painted: Theme | undefined): void {
  const source = map.getSource<GeoJSONSource>(SKETCH_NAME)
  if (!name) return void source?.setData(EMPTY)
  const data = {
    type: 'Feature' as const,
    properties: { nom: name.nom },
    geometry: { type: 'Point' as const, coordinates: name.at },
  }
  if (source) void source.setData(data)
  else map.addSource(SKETCH_NAME, { type: 'geojson', data })
  // What is laid on top is placed first: above what came since, and in the colours of the theme.
  if (map.getLayersOrder().at(-1) === SKETCH_NAME && name.theme === painted) return
  if (map.getLayer(SKETCH_NAME)) map.removeLayer(SKETCH_NAME)
  map.addLayer(nameLayer(name.theme))
}

function nameLayer(theme: Theme): LayerSpecification {
  const { sketch, sketchHalo } = MAP_COLOURS[theme]
  return {
    id: SKETCH_NAME,
    type: 'symbol',
    source: SKETCH_NAME,
    layout: {
      'text-field': ['get', 'nom'],
      'text-font': NAME_FONT,
      'text-size': TERRITORY_SIZE,
      'text-max-width': 8,
      'text-line-height': 1.1,
      'text-padding': 2,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': sketch, 'text-halo-color': sketchHalo, 'text-halo-width': 1.8 },
  }
}

function collection(shapes: readonly (MultiPolygon | null)[]): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: shapes.flatMap((geometry) =>
      geometry ? [{ type: 'Feature', properties: {}, geometry }] : [],
    ),
  }
}
