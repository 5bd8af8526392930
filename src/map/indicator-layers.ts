import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { type Dimming, strengthOf } from './dimming.ts'
import { EMPTY, type PutData } from './fill-sources.ts'
import type { IndicatorView } from './indicator-view.ts'
import { fill, onlyIf } from './layer-makers.ts'
import { STROKES } from './palette.ts'

/** Communes by the class of an indicator: each bears its colour as a state, which costs less than new data. */
export function indicatorLayers(dimming: Dimming): LayerSpecification[] {
  return [
    onlyIf(
      dimming.indicator,
      fill('indicator', 'units', {
        'fill-color': ['to-color', ['feature-state', 'indicator'], 'transparent'],
        'fill-opacity': strengthOf(dimming).indicator,
      }),
    ),
    fill('indicator-marks', 'indicator-marks', {
      'fill-pattern': ['get', 'pattern'],
      'fill-opacity': [
        'match',
        ['get', 'pattern'],
        'strokes',
        STROKES.strokes.opacity,
        'halo-strokes',
        STROKES['halo-strokes'].opacity,
        1,
      ],
    }),
  ]
}

const shown = new WeakMap<MapLibreMap, IndicatorView>()

/** Brings the map from the indicator it shows to the next one: only units that change colour are touched. */
export function showIndicator(map: MapLibreMap, put: PutData, view: IndicatorView | null): void {
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
