import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { IndicatorClasses } from '../domain/indicators/indicator-classes.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import { EMPTY, type Laid, type PutData } from './fill-sources.ts'
import { indicatorPaints, missingPaint, type IndicatorPaint } from './indicator-palette.ts'
import type { Theme } from './palette.ts'

/** An indicator as the map shows it: the colour of each unit, and the patterns over some. */
export interface IndicatorView {
  readonly fills: ReadonlyMap<UnitCode, string>
  readonly marks: FeatureCollection<
    Polygon | MultiPolygon,
    { readonly pattern: NonNullable<IndicatorPaint['pattern']> }
  >
}

/** Paints every unit of a région by its class, or as one without a value. */
export function indicatorView(
  indicator: IndicatorClasses,
  shapes: RegionShapes,
  theme: Theme,
): IndicatorView {
  const paints = indicatorPaints(indicator, theme)
  const paintOf = (code: UnitCode): IndicatorPaint =>
    paints[indicator.classOf.get(code) ?? -1] ?? missingPaint(theme)
  const units = shapes.units.features.map(({ geometry, properties: { code } }) => ({
    code,
    geometry,
    paint: paintOf(code),
  }))
  return {
    fills: new Map(units.map(({ code, paint }) => [code, paint.fill])),
    marks: {
      type: 'FeatureCollection',
      features: units.flatMap(({ geometry, paint: { pattern } }) =>
        pattern ? [{ type: 'Feature', properties: { pattern }, geometry }] : [],
      ),
    },
  }
}

/** Colours the units by an indicator; null puts it away. */
export const layIndicator = (view: IndicatorView | null): Laid => ({
  isThere: view !== null,
  lay: (map, put) => show(map, put, view),
})

const shown = new WeakMap<MapLibreMap, IndicatorView>()

/** Brings the map from the indicator it shows to the next one: only units that change colour are touched. */
function show(map: MapLibreMap, put: PutData, view: IndicatorView | null): void {
  const before = shown.get(map)
  if (before === (view ?? undefined)) return
  const [from, to] = [before?.fills ?? NONE, view?.fills ?? NONE]
  for (const id of from.keys())
    if (!to.has(id)) map.removeFeatureState({ source: 'units', id }, 'indicator')
  for (const [id, indicator] of to)
    if (from.get(id) !== indicator) map.setFeatureState({ source: 'units', id }, { indicator })
  put('indicator-marks', view?.marks ?? EMPTY)
  if (view) shown.set(map, view)
  else shown.delete(map)
}

const NONE: IndicatorView['fills'] = new Map()
