import type { LayerSpecification } from 'maplibre-gl'
import type { Dimming } from './dimming.ts'
import { STROKES } from './indicator-palette.ts'
import { fill } from './layer-makers.ts'

/** Communes by the class of an indicator: each bears its colour as a state, which costs less than new data. */
export function indicatorLayers({ onPlan, indicator }: Dimming): LayerSpecification[] {
  const opacity = indicator ? (onPlan ? 0.75 : 1) : 0
  return [
    fill('indicator', 'units', {
      'fill-color': ['to-color', ['feature-state', 'indicator'], 'transparent'],
      'fill-opacity': opacity,
    }),
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
