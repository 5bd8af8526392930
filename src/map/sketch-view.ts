import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'
import { EMPTY, type PutData } from './fill-sources.ts'

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
}

/** Handed to a map by what composes, so that only that loads what draws it. */
export interface LaidSketch {
  readonly isThere: boolean
  readonly lay: (map: MapLibreMap, put: PutData) => void
}

/** Lays a sketch over what is published; null puts it away. */
export const laySketch = (view: SketchView | null): LaidSketch => ({
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
  if (view) shown.set(map, view)
  else shown.delete(map)
}

const NONE: ReadonlySet<UnitCode> = new Set()

function tint(map: MapLibreMap, id: UnitCode, sketched: boolean): void {
  map.setFeatureState({ source: 'units', id }, { sketched })
}

function collection(shapes: readonly (MultiPolygon | null)[]): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: shapes.flatMap((geometry) =>
      geometry ? [{ type: 'Feature', properties: {}, geometry }] : [],
    ),
  }
}
