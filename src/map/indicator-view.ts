import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { IndicatorClasses } from '../domain/indicators/indicator-classes.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
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
