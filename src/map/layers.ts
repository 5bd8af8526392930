import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import { type Dimming, HATCH, strengthOf, TINT } from './dimming.ts'
import { indicatorLayers } from './indicator-layers.ts'
import { fill, hairline, line, names, onlyIf, type LinePaint } from './layer-makers.ts'
import type { MapColours } from './palette.ts'

const SKETCHED: ExpressionSpecification = ['boolean', ['feature-state', 'sketched'], false]
export const NAME_FONT = ['Atlas SemiBold']
const QUIET_FONT = ['Atlas Medium']
export const UNIT_SIZE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  9,
  10,
  13,
  13,
]
export const TERRITORY_SIZE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  7,
  10.5,
  11,
  14,
]

/** Every layer of the atlas from the ground up, in one theme. */
export function atlasLayers(colours: MapColours, dimming: Dimming): LayerSpecification[] {
  return [
    ...unitLayers(colours, dimming),
    ...indicatorLayers(dimming),
    ...fillLayers(dimming),
    ...outlineLayers(colours, dimming),
    ...lineLayers(colours),
    ...sketchLayers(colours, dimming),
    ...pointerLayers(colours),
    ...nameLayers(colours),
  ]
}

function unitLayers(colours: MapColours, dimming: Dimming): LayerSpecification[] {
  const { land } = strengthOf(dimming)
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': colours.outside } },
    fill('other-land', 'france', {
      'fill-color': colours.otherLand,
      'fill-opacity': dimming.onPlan ? 0.35 : 1,
    }),
    hairline('other-lines', 'france', { 'line-color': colours.otherLines, 'line-width': 0.8 }),
    fill('land', 'land', {
      'fill-color': dimming.waiting ? colours.otherLand : colours.unit,
      'fill-opacity': land,
    }),
    // Pressed and pointed at, never seen: the land under them is drawn already.
    fill('units', 'units', { 'fill-opacity': 0 }),
  ]
}

function fillLayers(dimming: Dimming): LayerSpecification[] {
  const { indicator } = dimming
  const strength = strengthOf(dimming)
  const opacity = indicator ? 0 : strength.fill
  return [
    fill('territory-fills', 'territories', {
      'fill-color': ['get', 'fill'],
      'fill-opacity': opacity,
    }),
    onlyIf(!indicator, {
      ...fill('territory-dots', 'territories', { 'fill-pattern': 'dots' }),
      filter: ['get', 'dotted'],
    }),
    fill('unit-marks', 'unit-marks', {
      'fill-pattern': ['get', 'pattern'],
      // An indicator is of the whole commune.
      'fill-opacity': ['match', ['get', 'pattern'], 'hatch', HATCH, indicator ? 0 : strength.land],
    }),
  ]
}

function outlineLayers(colours: MapColours, { indicator }: Dimming): LayerSpecification[] {
  const outline: LinePaint = {
    'line-color': colours.outline,
    'line-width': outlineWidth(indicator ? 0.6 : 0),
  }
  return [
    hairline('unit-lines', 'unit-lines', {
      'line-color': colours.unitLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.3, 12, 0.9],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, 0, 7, 0.18, 9, 0.45, 11, 0.7],
    }),
    // Over colours that no outline was made for.
    onlyIf(
      indicator,
      line('territory-casing', 'territories', {
        'line-color': colours.halo,
        'line-width': outlineWidth(2.2),
        'line-opacity': 0.85,
      }),
    ),
    { ...line('territory-outlines', 'territories', outline), filter: ['!', ['get', 'partial']] },
    {
      ...line(
        'territory-dashes',
        'territories',
        { ...outline, 'line-dasharray': [2.2, 1.6] },
        'butt',
      ),
      filter: ['get', 'partial'],
    },
  ]
}

/** Wider from category to category and as one comes near, by so much more than the outline itself; close by even the finest is no commune's. */
function outlineWidth(more: number): ExpressionSpecification {
  const wide = (scale: number, least = 0): ExpressionSpecification => [
    '+',
    more + least,
    ['*', scale, ['get', 'outlineWidth']],
  ]
  return ['interpolate', ['linear'], ['zoom'], 4.5, wide(0.3), 7, wide(0.7), 11, wide(1.2, 1)]
}

function lineLayers(colours: MapColours): LayerSpecification[] {
  return [
    hairline('departement-lines', 'departement-lines', {
      'line-color': colours.departementLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.8, 11, 1.6],
      'line-opacity': 0.75,
    }),
    line('edge', 'edge', {
      'line-color': colours.edge,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4.5, 0.7, 6, 1, 10, 2],
    }),
  ]
}

/** What is being composed. Units answer by their state, at once; the outline follows from the worker. */
function sketchLayers(
  colours: MapColours,
  { indicator, sketching }: Dimming,
): LayerSpecification[] {
  const whereSketched = (opacity: number): ExpressionSpecification => ['case', SKETCHED, opacity, 0]
  // A tint would make one class of an indicator look like another: its units are outlined instead.
  const tint = { 'fill-color': colours.sketch }
  const border = { 'line-color': colours.sketch, 'line-width': 1.2 }
  return [
    // Under the tint of the sketch: what is in one, in the other and in both has each a colour.
    fill('compared-tint', 'compared', {
      'fill-color': colours.compared,
      'fill-opacity': indicator ? 0 : TINT,
    }),
    onlyIf(
      sketching && !indicator,
      fill('sketch-units', 'units', { ...tint, 'fill-opacity': whereSketched(TINT) }),
    ),
    fill('sketch-parts', 'sketch-parts', { ...tint, 'fill-opacity': indicator ? 0 : TINT }),
    onlyIf(
      sketching && indicator,
      line('sketch-unit-lines', 'units', { ...border, 'line-opacity': whereSketched(0.9) }),
    ),
    line('sketch-part-lines', 'sketch-parts', { ...border, 'line-opacity': indicator ? 0.9 : 0 }),
    fill('sketch-overlaps', 'sketch-overlaps', {
      'fill-pattern': 'hatch',
      'fill-opacity': HATCH,
    }),
    line('compared-halo', 'compared', { 'line-color': colours.sketchHalo, 'line-width': 6 }),
    line('compared', 'compared', { 'line-color': colours.compared, 'line-width': 3 }),
    line('sketch-halo', 'sketch', { 'line-color': colours.sketchHalo, 'line-width': 6 }),
    line('sketch', 'sketch', { 'line-color': colours.sketch, 'line-width': 3 }),
  ]
}

function pointerLayers(colours: MapColours): LayerSpecification[] {
  return [
    line('hover', 'hover', { 'line-color': colours.hover, 'line-width': 2 }),
    line('highlight', 'highlight', { 'line-color': colours.hover, 'line-width': 2 }),
    line('selection-halo', 'selection', {
      'line-color': colours.accentHalo,
      'line-width': 7,
      'line-opacity': 0.9,
    }),
    line('selection', 'selection', { 'line-color': colours.accent, 'line-width': 3 }),
  ]
}

export const BY_RANK: ExpressionSpecification = ['-', 0, ['get', 'rank']]

/** Later layers are placed first: a CPTS keeps its name where it competes with a commune. */
function nameLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      ...names('unit-names', 'unit-names', QUIET_FONT, UNIT_SIZE, BY_RANK),
      minzoom: 9,
      // Small communes wait for room: 10 000 inhabitants at zoom 9, everyone from zoom 11.
      filter: ['>=', ['get', 'rank'], ['step', ['zoom'], 20000, 10, 5000, 11, 0]],
      paint: {
        'text-color': colours.quietText,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.5,
        'text-halo-blur': 0.4,
      },
    },
    {
      ...names('territory-names', 'territory-names', NAME_FONT, TERRITORY_SIZE, BY_RANK),
      // On the whole country a few names out of hundreds would tell nothing.
      minzoom: 5.5,
      paint: {
        'text-color': colours.text,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.6,
      },
    },
  ]
}
