import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'

import type { MapColours } from './palette.ts'

/** Names of the GeoJSON sources, which the adapter fills. */
export const SOURCES = [
  'france',
  'units',
  'unit-lines',
  'departement-lines',
  'edge',
  'unit-names',
  'departement-names',
  'territories',
  'overlaps',
  'territory-names',
  'selection',
  'highlight',
] as const
export type SourceName = (typeof SOURCES)[number]

type FillLayer = Extract<LayerSpecification, { type: 'fill' }>
type LineLayer = Extract<LayerSpecification, { type: 'line' }>
type SymbolLayer = Extract<LayerSpecification, { type: 'symbol' }>
type LinePaint = NonNullable<LineLayer['paint']>

const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false]
const NAME_FONT = ['Atlas SemiBold']
const QUIET_FONT = ['Atlas Medium']

/** Every layer of the atlas from the ground up, in one theme; `onPlan` thins the ground for an online background. */
export function atlasLayers(colours: MapColours, onPlan: boolean): LayerSpecification[] {
  return [
    ...groundLayers(colours, onPlan),
    ...territoryLayers(colours, onPlan),
    ...lineLayers(colours),
    ...nameLayers(colours),
  ]
}

function groundLayers(colours: MapColours, onPlan: boolean): LayerSpecification[] {
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': colours.outside } },
    fill('other-land', 'france', { 'fill-color': colours.otherLand }),
    line('other-lines', 'france', { 'line-color': colours.otherLines, 'line-width': 0.8 }),
    fill('ground', 'units', { 'fill-color': colours.ground, 'fill-opacity': onPlan ? 0.35 : 1 }),
  ]
}

function territoryLayers(colours: MapColours, onPlan: boolean): LayerSpecification[] {
  // Opaque, so that a colour is the legend's own even where territories lie one on the other.
  const opacity = onPlan ? 0.6 : 1
  const outline: LinePaint = {
    'line-color': colours.outline,
    'line-width': [
      'interpolate',
      ['linear'],
      ['zoom'],
      7,
      ['*', 0.7, ['get', 'outlineWidth']],
      11,
      ['*', 1.4, ['get', 'outlineWidth']],
    ],
  }
  return [
    fill('territory-fills', 'territories', {
      'fill-color': ['get', 'fill'],
      'fill-opacity': opacity,
    }),
    {
      ...fill('territory-dots', 'territories', { 'fill-pattern': 'dots' }),
      filter: ['get', 'dotted'],
    },
    fill('overlap-hatch', 'overlaps', {
      'fill-pattern': 'hatch',
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8.5, 0.75, 11, 0.35],
    }),
    line('unit-lines', 'unit-lines', {
      'line-color': colours.unitLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.3, 12, 0.9],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 7, 0.18, 9, 0.45, 11, 0.7],
    }),
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

function lineLayers(colours: MapColours): LayerSpecification[] {
  return [
    line('departement-lines', 'departement-lines', {
      'line-color': colours.departementLine,
      'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.8, 11, 1.6],
      'line-opacity': 0.75,
    }),
    line('edge', 'edge', {
      'line-color': colours.edge,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2],
    }),
    line('unit-hover', 'units', {
      'line-color': colours.hover,
      'line-width': 2,
      'line-opacity': ['case', HOVERED, 1, 0],
    }),
    line('highlight', 'highlight', { 'line-color': colours.hover, 'line-width': 2 }),
    line('selection-halo', 'selection', {
      'line-color': colours.accentHalo,
      'line-width': 7,
      'line-opacity': 0.9,
    }),
    line('selection', 'selection', { 'line-color': colours.accent, 'line-width': 3 }),
  ]
}

/** Later layers are placed first: a CPTS keeps its name where it competes with its département or a commune. */
function nameLayers(colours: MapColours): LayerSpecification[] {
  return [
    {
      ...names(
        'unit-names',
        'unit-names',
        QUIET_FONT,
        ['interpolate', ['linear'], ['zoom'], 9, 10, 13, 13],
        ['-', 0, ['get', 'rank']],
      ),
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
      ...names(
        'departement-names',
        'departement-names',
        QUIET_FONT,
        ['interpolate', ['linear'], ['zoom'], 6, 11, 9, 15],
        0,
      ),
      maxzoom: 9.5,
      paint: {
        'text-color': colours.quietText,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.4,
      },
    },
    {
      ...names(
        'territory-names',
        'territory-names',
        NAME_FONT,
        ['interpolate', ['linear'], ['zoom'], 7, 10.5, 11, 14],
        ['-', 0, ['get', 'rank']],
      ),
      paint: {
        'text-color': colours.text,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.6,
      },
    },
  ]
}

function fill(id: string, source: SourceName, paint: NonNullable<FillLayer['paint']>): FillLayer {
  return { id, type: 'fill', source, paint: { 'fill-antialias': id !== 'ground', ...paint } }
}

function line(
  id: string,
  source: SourceName,
  paint: LinePaint,
  cap: 'butt' | 'round' = 'round',
): LineLayer {
  return { id, type: 'line', source, layout: { 'line-join': 'round', 'line-cap': cap }, paint }
}

function names(
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
      'text-padding': 4,
      'text-line-height': 1.1,
      'symbol-sort-key': sortKey,
    },
  }
}
