import type { BBox } from 'geojson'
import { type Plane, planeFor, rectangleOf } from '../../../geometry/plane.ts'
import type { Ink, Measure, Text } from './ink.ts'
import { keyBlock, legendBlock, type LegendLine, pour } from './plate-columns.ts'
import { mapInks, type PlateScene } from './map-inks.ts'
import { mapNames, type MapNames } from './map-names.ts'
import { type PageFormat, pageLayouts, type PageLayout } from './plate-page.ts'
import { scaleBar } from './scale-bar.ts'
import { BODY, SMALL, STRONG, TITLE } from './faces.ts'

/** All that a plate says besides what is on its map. */
export interface PlateWords {
  readonly title: string
  readonly subtitle: string
  /** The head and the lines of each block of the legend, where these CPTS are in sight. */
  readonly legend: (
    seen: ReadonlySet<string>,
  ) => readonly { readonly head: string; readonly lines: readonly LegendLine[] }[]
  readonly keyOfCpts: string
  readonly keyOfCommunes: string
  /** What is told of those that have neither name nor number. */
  readonly without: (of: MapNames['without']) => string
  readonly scale: (scale: number) => string
  readonly distance: (km: number) => string
  readonly credit: string
}

/** A plate ready to be drawn, in millimetres of its sheet. */
export interface Plate {
  readonly page: PageFormat
  readonly width: number
  readonly height: number
  readonly map: Drawn
  readonly words: Drawn
  readonly plane: Plane
  readonly names: MapNames
}

interface Drawn {
  readonly inks: readonly Ink[]
  readonly texts: readonly Text[]
}

/** Kept free around what the map is to show. Units: millimetres. */
const AIR = 3

/**
 * Sets a view of the map on a sheet, with all that one needs to read it without the screen. The words beside the map take as much room
 * as its key needs, and the map the rest; where even the narrowest map leaves too little, what does not fit of the key is told.
 */
export function plateOf(
  scene: PlateScene,
  bounds: BBox,
  page: PageFormat,
  words: PlateWords,
  measure: Measure,
): Plate {
  const layouts = pageLayouts(page)
  let last: ReturnType<typeof setOn> | null = null
  for (const layout of layouts) {
    last = setOn(layout, scene, bounds, words, measure)
    if (last.left === 0) break
  }
  if (!last) throw new Error('a sheet has at least one layout')
  const { layout, plane, names, columns, bar } = last
  return {
    page,
    width: layout.width,
    height: layout.height,
    plane,
    names,
    map: {
      inks: [...mapInks(plane, scene), ...names.inks, ...bar.inks],
      texts: [...names.texts, ...bar.texts],
    },
    words: {
      inks: [...columns.inks, { d: rectangleOf(layout.map), stroke: STRONG.colour, width: 0.25 }],
      texts: [...headTexts(layout, words), ...columns.texts, ...footTexts(layout, words)],
    },
  }
}

function setOn(
  layout: PageLayout,
  scene: PlateScene,
  bounds: BBox,
  words: PlateWords,
  measure: Measure,
) {
  const plane = planeFor(bounds, layout.map, AIR)
  const bar = scaleBar(plane, words, measure)
  const names = mapNames(plane, scene, measure, [bar.box])
  const { columns, left } = pour(
    [
      ...words.legend(names.seen).map(({ head, lines }) => legendBlock(head, lines)),
      keyBlock(words.keyOfCpts, names.cpts, true),
      keyBlock(words.keyOfCommunes, names.communes, false),
      ...noteOf(words.without(names.without)),
    ],
    layout.columns,
    measure,
  )
  return { layout, plane, names, columns, bar, left }
}

const noteOf = (text: string) => (text === '' ? [] : [{ head: '', lines: [{ text }] }])

function headTexts({ title: { x, y } }: PageLayout, words: PlateWords): readonly Text[] {
  return [
    { lines: [words.title], at: [x, y + 5.6], face: TITLE, anchor: 'start' },
    { lines: [words.subtitle], at: [x, y + 10.6], face: BODY, anchor: 'start' },
  ]
}

function footTexts({ foot: { x, y, height } }: PageLayout, words: PlateWords): readonly Text[] {
  return [{ lines: [words.credit], at: [x, y + height - 1], face: SMALL, anchor: 'start' }]
}
