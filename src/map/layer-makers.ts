import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import type { SourceName } from './sources.ts'

type FillLayer = Extract<LayerSpecification, { type: 'fill' }>
type LineLayer = Extract<LayerSpecification, { type: 'line' }>
type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>
export type LinePaint = NonNullable<LineLayer['paint']>

/** A layer that has nothing to show at times: made transparent, it would be built and drawn all the same. */
export function onlyIf<L extends FillLayer | LineLayer>(isWanted: boolean, layer: L): L {
  const visibility = isWanted ? 'visible' : 'none'
  return { ...layer, layout: { ...layer.layout, visibility } }
}

/** Areas in one colour or pattern. */
export function fill(
  id: string,
  source: SourceName,
  paint: NonNullable<FillLayer['paint']>,
): FillLayer {
  return { id, type: 'fill', source, paint: { 'fill-antialias': false, ...paint } }
}

/** From afar a line is too thin for any joint to show. */
const JOIN: ExpressionSpecification = ['step', ['zoom'], 'miter', 8, 'round']

/** Lines, round at their sharper joints: where one hardly turns it shows nothing, and is drawn as a fan of its own. */
export function line(
  id: string,
  source: SourceName,
  paint: LinePaint,
  cap: 'butt' | 'round' = 'round',
): LineLayer {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': JOIN, 'line-round-limit': 1.4, 'line-cap': cap },
    paint,
  }
}

/** Lines too thin for any joint to show. */
export function hairline(id: string, source: SourceName, paint: LinePaint): LineLayer {
  return { id, type: 'line', source, layout: { 'line-join': 'miter' }, paint }
}

/** Names where they stand, those of the highest rank first. */
export function names(
  id: string,
  source: SourceName,
  font: string[],
  size: ExpressionSpecification,
  sortKey: ExpressionSpecification | number,
): SymbolLayer {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'text-field': ['get', 'nom'],
      'text-font': font,
      'text-size': size,
      'text-max-width': 8,
      'text-padding': 2,
      'text-line-height': 1.1,
      'symbol-sort-key': sortKey,
    },
  }
}
