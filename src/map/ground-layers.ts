import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { departementNames } from './departement-names.ts'
import { GROUND_COLOURS } from './ground-palette.ts'
import { names } from './layer-makers.ts'
import { BY_RANK, UNIT_SIZE } from './layers.ts'
import { MAP_COLOURS, type Theme } from './palette.ts'
import { isOther, selectedNames } from './selected-names.ts'

/** Layers of the ground, and the layer of the atlas that they come before; those that come before none are on top. */
interface Placed {
  readonly before: string | undefined
  readonly layers: readonly LayerSpecification[]
}

/** What the ground adds to the layers of the atlas, in one theme; `capitals` as in `departementNames`, `country` as in `countryZoom`. */
export function groundLayers(
  theme: Theme,
  capitals: readonly string[],
  country: number,
): readonly Placed[] {
  const departements = departementNames(theme, capitals)
  return [
    // Under the départements around, and under the Plan IGN, which slides in below those.
    { before: 'other-land', layers: landLayers(theme) },
    // Over the fills, lest a lake take the colour of a territory, and under every line.
    { before: 'unit-lines', layers: waterLayers(theme) },
    { before: 'unit-names', layers: farNameLayers(theme) },
    // Later layers are placed first: a town before the communes around it, after its CPTS; before that, what one knows a place by.
    { before: 'territory-names', layers: [townLayer(theme, 'ville')] },
    {
      before: undefined,
      layers: [
        departements.names,
        sharedTowns(theme),
        { ...townLayer(theme, 'prefecture'), minzoom: country },
        {
          ...townLayer(theme, 'prefecture', ['any', ['<', ['zoom'], WIDE], ['!', IS_GREAT]]),
          id: 'city-names',
          maxzoom: country,
        },
        // A number has one place or few, where the name of a city may stand all around it.
        departements.numbers,
        // But of the whole country one knows the greatest cities before any number, where there is room for both.
        {
          ...townLayer(theme, 'prefecture', IS_GREAT),
          id: 'great-city-names',
          minzoom: WIDE,
          maxzoom: country,
        },
        ...selectedNames(theme),
      ],
    },
  ]
}

function landLayers(theme: Theme): LayerSpecification[] {
  const { abroad, coast } = GROUND_COLOURS[theme]
  const { otherLand } = MAP_COLOURS[theme]
  return [
    {
      id: 'ground-lands',
      type: 'fill',
      source: 'ground-lands',
      filter: ['!=', ['get', 'kind'], 'coast'],
      paint: {
        'fill-antialias': false,
        'fill-color': ['match', ['get', 'kind'], 'abroad', abroad, otherLand],
      },
    },
    {
      id: 'ground-lines',
      type: 'line',
      source: 'ground-lands',
      filter: ['==', ['get', 'kind'], 'coast'],
      paint: { 'line-color': coast, 'line-width': 0.8 },
    },
  ]
}

/** Of the waters only rivers have a name. */
const IS_RIVER: ExpressionSpecification = ['has', 'nom']

/** Drawn coarsely, hence not where one looks closely. */
function waterLayers(theme: Theme): LayerSpecification[] {
  const { outside: water } = MAP_COLOURS[theme]
  return [
    {
      id: 'ground-rivers',
      type: 'line',
      source: 'ground-waters',
      filter: IS_RIVER,
      maxzoom: 9.2,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': GROUND_COLOURS[theme].river,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 8, 1.8],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 8.5, 1, 9.2, 0],
      },
    },
    {
      id: 'ground-lakes',
      type: 'fill',
      source: 'ground-waters',
      filter: ['!', IS_RIVER],
      maxzoom: 11,
      paint: { 'fill-antialias': false, 'fill-color': water },
    },
    // Smooth edges by what draws the lines already: those of a fill are drawn by a program of their own, which takes a while to be made.
    {
      id: 'ground-shores',
      type: 'line',
      source: 'ground-waters',
      filter: ['!', IS_RIVER],
      maxzoom: 11,
      paint: { 'line-color': water, 'line-width': 0.8 },
    },
  ]
}

const FONT = ['Atlas Medium']
const SEA_FONT = ['Atlas Medium Italic']

function farNameLayers(theme: Theme): LayerSpecification[] {
  const { seaText, abroadText } = GROUND_COLOURS[theme]
  return [
    {
      id: 'sea-names',
      type: 'symbol',
      source: 'far-names',
      filter: ['==', ['get', 'kind'], 'mer'],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': SEA_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 14],
        'text-letter-spacing': 0.12,
        'text-max-width': 7,
        'text-padding': 4,
      },
      paint: { 'text-color': seaText },
    },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'far-names',
      filter: ['==', ['get', 'kind'], 'pays'],
      layout: {
        'text-field': ['get', 'nom'],
        'text-font': FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10, 8, 12.5],
        'text-transform': 'uppercase',
        'text-letter-spacing': 0.16,
        'text-max-width': 9,
        'text-padding': 4,
      },
      paint: { 'text-color': abroadText },
    },
  ]
}

/** Around its dot, where it is read best first. */
const ANCHORS: (
  | 'left'
  | 'right'
  | 'bottom'
  | 'top'
  | 'bottom-left'
  | 'bottom-right'
  | 'top-left'
  | 'top-right'
)[] = ['left', 'right', 'bottom-left', 'top-left', 'bottom-right', 'top-right', 'bottom', 'top']

function townLayer(
  theme: Theme,
  kind: 'prefecture' | 'ville',
  also: ExpressionSpecification = ['literal', true],
): LayerSpecification {
  return {
    id: `${kind}-names`,
    type: 'symbol',
    source: 'ground-names',
    maxzoom: UNITS_NAMED,
    filter: [
      'all',
      ['==', ['get', 'kind'], kind],
      ['>=', ['get', 'rank'], INHABITANTS[kind]],
      isOther('code'),
      ['!', IS_SHARED],
      also,
    ],
    layout: {
      'text-field': ['get', 'nom'],
      'text-font': FONT,
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        10,
        9,
        kind === 'prefecture' ? 12.5 : 11,
      ],
      'symbol-sort-key': ['-', 0, ['get', 'rank']],
      'icon-image': kind,
      'text-variable-anchor': ANCHORS,
      'text-radial-offset': 0.45,
      'text-justify': 'auto',
      'text-padding': 2,
    },
    paint: {
      'text-color': GROUND_COLOURS[theme].town,
      'text-halo-color': MAP_COLOURS[theme].halo,
      'text-halo-width': 1.3,
    },
  }
}

/** A town that several CPTS share, in the middle of its commune where there is room to say so. */
const sharedTowns = (theme: Theme): LayerSpecification => ({
  ...names('shared-unit-names', 'unit-names', FONT, UNIT_SIZE, BY_RANK),
  paint: {
    'text-color': MAP_COLOURS[theme].quietText,
    'text-halo-color': MAP_COLOURS[theme].halo,
    // Over hatching.
    'text-halo-width': 2,
  },
})

/** From here on the whole country is as wide as a large screen shows it. */
const WIDE = 5

/** The cities that one knows the country by. Units: inhabitants. */
const IS_GREAT: ExpressionSpecification = ['>=', ['get', 'rank'], 100_000]

/** How wide and high the country is at zoom 0, and how much nearer one still sees most of it. Units: pixels; zoom. */
const COUNTRY = [20.5, 19.8] as const
const NEARER = 0.3

/** Up to this zoom a map shows most of the country; a région fills a small screen from as far. Units: pixels. */
export const countryZoom = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.log2(Math.min(clientWidth / COUNTRY[0], clientHeight / COUNTRY[1])) + NEARER

/** From here on a town is named in the middle of its commune, as every commune is; whole, as what a layer leaves out is by tile. */
const UNITS_NAMED = 13

/** Where préfectures stand as close as towns elsewhere, and would take the places of the CPTS. */
const IS_AROUND_PARIS: ExpressionSpecification = [
  'in',
  ['slice', ['get', 'code'], 0, 2],
  ['literal', ['92', '93', '94']],
]

/** The largest from afar, préfectures from where a région fills the view, every town from where a département does. */
const INHABITANTS: { readonly [kind in 'prefecture' | 'ville']: ExpressionSpecification } = {
  prefecture: [
    'step',
    ['zoom'],
    250_000,
    5,
    100_000,
    6,
    40_000,
    7,
    ['case', IS_AROUND_PARIS, 1e9, 0],
    9,
    0,
  ],
  ville: ['step', ['zoom'], 1e9, 6, 150_000, 7, 60_000, 8, 20_000, 9, 0],
}

/** What is written of communes that several CPTS share, by their codes. */
const SHARED = [
  'case',
  ['==', ['typeof', ['global-state', 'shared']], 'object'],
  ['global-state', 'shared'],
  ['literal', {}],
]
/** Whether a commune says in its middle how many CPTS share it. */
export const IS_SHARED: ExpressionSpecification = ['has', ['get', 'code'], SHARED] as never

/** The name of a commune, or what is written of one that several CPTS share. */
export const NAME_OR_SHARED: ExpressionSpecification = [
  'coalesce',
  ['get', ['get', 'code'], SHARED],
  ['get', 'nom'],
] as never

export const isAmong = (codes: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'code'],
  ['literal', [...codes]],
]

/** What of the communes' own names stays where these towns are named already. */
export function besideTowns(codes: readonly string[]): ExpressionSpecification {
  return ['any', ['>=', ['zoom'], UNITS_NAMED], ['!', isAmong(codes)]]
}
