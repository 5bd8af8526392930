import type { LayerSpecification } from 'maplibre-gl'
import { type Dimming, strengthOf } from './dimming.ts'
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
