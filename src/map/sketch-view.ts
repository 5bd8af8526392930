import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'

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

const shown = new WeakMap<MapLibreMap, SketchView>()

/** Brings the map from the sketch it shows to the next one: only units that changed are touched. */
export function showSketch(map: MapLibreMap, view: SketchView | null): void {
  const before = shown.get(map)
  const [from, to] = [before?.units ?? NONE, view?.units ?? NONE]
  if (from !== to) {
    for (const id of from) if (!to.has(id)) tint(map, id, false)
    for (const id of to) if (!from.has(id)) tint(map, id, true)
  }
  const put = (name: string, shapes: readonly (MultiPolygon | null)[]): void =>
    void map.getSource<GeoJSONSource>(name)?.setData(collection(shapes))
  if (before?.parts !== view?.parts) put('sketch-parts', view?.parts ?? [])
  if (before?.outline !== view?.outline) put('sketch', [view?.outline ?? null])
  if (before?.compared !== view?.compared) put('compared', [view?.compared ?? null])
  if (before?.overlaps !== view?.overlaps) {
    void map.getSource<GeoJSONSource>('sketch-overlaps')?.setData(view?.overlaps ?? collection([]))
  }
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
