import type { InsetPlace } from '../../../geometry/inset-places.ts'
import { areaOf } from '../../../geometry/place-names.ts'
import { areasOnPage, type PageBox, type Plane, rectangleOf } from '../../../geometry/plane.ts'
import type { Measure, Text } from '../../../geometry/ink.ts'
import { keyBlock, legendBlock, type LegendLine, pour } from './plate-columns.ts'
import { mapInks, type PlateScene } from './map-inks.ts'
import { mapNames, type MapNames } from './map-names.ts'
import { mapWithInsets, type PlateInset, type PlateView } from './plate-insets.ts'
import { type PageFormat, pageLayouts, type PageLayout } from './plate-page.ts'
import { scaleBar } from './scale-bar.ts'
import type { Field, Written } from './set-subjects.ts'
import { BODY, LINE, SMALL, STRONG, TITLE } from './faces.ts'

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
  /** What is told of those that have neither name nor number, and of numbers for which the key has no room. */
  readonly without: (of: MapNames['without'], unkeyed: number) => string
  readonly scale: (scale: number) => string
  readonly distance: (km: number) => string
  readonly inset: (id: InsetPlace['id']) => string
  readonly credit: string
}

/** A plate ready to be drawn, in millimetres of its sheet. */
export interface Plate {
  readonly page: PageFormat
  readonly width: number
  readonly height: number
  /** Each to be clipped by its box, the later ones over the first. */
  readonly maps: readonly PlateMap[]
  readonly words: Written
  readonly plane: Plane
  readonly insets: readonly PlateInset[]
  readonly names: MapNames
}

interface PlateMap extends Written {
  readonly box: PageBox
}

/** The share of a CPTS that an inset must show to be where it is named. */
const MOST = 0.7

/**
 * Sets a view of the map on a sheet, with all that one needs to read it without the screen. The words beside the map take as much room
 * as its key needs, and the map the rest; where even the narrowest map leaves too little, what does not fit of the key is told.
 */
export function plateOf(
  scene: PlateScene,
  view: PlateView,
  page: PageFormat,
  words: PlateWords,
  measure: Measure,
): Plate {
  const layouts = pageLayouts(page)
  let last: ReturnType<typeof setOn> | null = null
  for (const layout of layouts) {
    last = setOn(layout, scene, view, words, measure)
    if (last.left === 0) break
  }
  if (!last) throw new Error('a sheet has at least one layout')
  const { layout, plane, insets, names, columns, bar } = last
  const maps = [plane, ...insets.map((inset) => inset.plane)].map((each, at): PlateMap => {
    const { inks = [], texts = [] } = names.fields[at] ?? {}
    return { box: each.box, inks: [...mapInks(each, scene), ...inks], texts }
  })
  return {
    page,
    width: layout.width,
    height: layout.height,
    plane,
    insets,
    names,
    maps,
    words: {
      inks: [
        ...bar.inks,
        ...insets.flatMap(frameInks),
        ...columns.inks,
        { d: rectangleOf(layout.map), stroke: STRONG.colour, width: 0.25 },
      ],
      texts: [
        ...bar.texts,
        ...insets.flatMap((inset) => insetTexts(inset, words)),
        ...headTexts(layout, words),
        ...columns.texts,
        ...footTexts(layout, words),
      ],
    },
  }
}

function setOn(
  layout: PageLayout,
  scene: PlateScene,
  view: PlateView,
  words: PlateWords,
  measure: Measure,
) {
  const { plane, insets } = mapWithInsets(
    view,
    layout.map,
    scene.drawing.backdrop,
    (each) => scaleBar(each, words, measure).box,
    (id) =>
      Math.max(measure(words.inset(id), STRONG_LINE), measure(words.scale(LONGEST), SMALL)) + 2,
  )
  const bar = scaleBar(plane, words, measure)
  const names = mapNames(fieldsOf(plane, insets, bar.box), scene, measure)
  // Before what is long, so that there is always room for it.
  const poured = (unkeyed: number) =>
    pour(
      [
        ...words.legend(names.seen).map(({ head, lines }) => legendBlock(head, lines)),
        ...noteOf(words.without(names.without, unkeyed)),
        keyBlock(words.keyOfCpts, names.cpts, true),
        keyBlock(words.keyOfCommunes, names.communes, false),
      ],
      layout.columns,
      measure,
    )
  let { columns, left } = poured(0)
  // To tell of some takes the room of others.
  for (let told = 0; left > told;) {
    told = left
    ;({ columns, left } = poured(told))
  }
  return { layout, plane, insets, names, columns, bar, left }
}

/** Where names may stand: on the map itself none of what an inset shows larger, nor under it. */
function fieldsOf(plane: Plane, insets: readonly PlateInset[], bar: PageBox): [Field, ...Field[]] {
  const covered = insets.flatMap(({ frame, source }) => (source ? [frame, source] : [frame]))
  const main: Field = {
    plane,
    taken: { box: plane.box, boxes: [bar, ...covered] },
    leaves: (area, shape) =>
      insets.some((inset) => {
        const larger = areaOf(areasOnPage(inset.plane, shape))
        return larger * (inset.plane.scale / plane.scale) ** 2 > MOST * areaOf(area)
      }),
  }
  return [
    main,
    ...insets.map((inset): Field => ({
      plane: inset.plane,
      taken: { box: inset.plane.box, boxes: [] },
    })),
  ]
}

function frameInks({ frame, plane, source }: PlateInset): Written['inks'] {
  const line = { stroke: STRONG.colour, width: 0.2 }
  const head = { ...frame, height: plane.box.y - frame.y }
  return [
    { d: rectangleOf(head), fill: '#fff' },
    { d: rectangleOf(frame), ...line },
    ...(source ? [{ d: rectangleOf(source), ...line }] : []),
  ]
}

function insetTexts(
  { id, plane, frame: { x, y } }: PlateInset,
  words: PlateWords,
): readonly Text[] {
  return [
    { lines: [words.inset(id)], at: [x + 1, y + 2.7], face: STRONG_LINE, anchor: 'start' },
    { lines: [words.scale(plane.scale)], at: [x + 1, y + 5.4], face: SMALL, anchor: 'start' },
  ]
}

/** As long as the scale of an inset gets in words. */
const LONGEST = 99_000_000
const STRONG_LINE = { ...LINE, weight: STRONG.weight }

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
