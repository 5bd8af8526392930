import type { InsetPlace } from '../../../geometry/inset-places.ts'
import { areaOf } from '../../../geometry/place-names.ts'
import {
  areasOnPage,
  linesPath,
  type PageBox,
  type Plane,
  rectangleOf,
} from '../../../geometry/plane.ts'
import type { Measure, Text } from '../../../geometry/ink.ts'
import { keyBlock, legendBlock, type LegendLine, pour, pourEvenly } from './plate-columns.ts'
import { isBanded, mapInks, type PlateScene } from './map-inks.ts'
import { mapNames, type MapNames } from './map-names.ts'
import { leaderOf, mapWithInsets, type PlateInset, type PlateView } from './plate-insets.ts'
import { keyLayout, type PageFormat, pageLayouts, type PageLayout } from './plate-page.ts'
import { scaleBar } from './scale-bar.ts'
import type { Field, Written } from './set-subjects.ts'
import { BODY, LINE, SMALL, STRONG, TITLE } from './faces.ts'

/** All that a plate says besides what is on its map. */
export interface PlateWords {
  readonly title: string
  readonly subtitle: string
  /** The head and the lines of each block of the legend, where these CPTS are in sight, and units under bands or none. */
  readonly legend: (
    seen: ReadonlySet<string>,
    isBanded: boolean,
  ) => readonly { readonly head: string; readonly lines: readonly LegendLine[] }[]
  readonly keyOfCpts: string
  readonly keyOfCommunes: string
  /** Where the key is, where it has a sheet of its own. */
  readonly keyElsewhere: string
  /** What is known to be missing from it, so that nobody takes what is empty for none. */
  readonly missing: string
  /** What is told of those that have neither name nor number, and of numbers for which the key has no room. */
  readonly without: (of: MapNames['without'], unkeyed: number) => string
  readonly scale: (scale: number) => string
  readonly distance: (km: number) => string
  readonly inset: (id: InsetPlace['id']) => string
  readonly credit: string
}

/** A plate ready to be drawn, in millimetres of its sheets. */
export interface Plate {
  readonly page: PageFormat
  readonly width: number
  readonly height: number
  /** That of the map; then one for its key, where the first has no room for it. */
  readonly sheets: readonly [Sheet, ...Sheet[]]
  readonly plane: Plane
  readonly insets: readonly PlateInset[]
  readonly names: MapNames
}

/** A sheet of paper. */
export interface Sheet {
  /** Each to be clipped by its box, the later ones over the first. */
  readonly maps: readonly PlateMap[]
  readonly words: Written
}

interface PlateMap extends Written {
  readonly box: PageBox
}

/** The share of a CPTS that an inset must show to be where it is named. */
const MOST = 0.7

/**
 * Sets a view of the map on a sheet, with all that one needs to read it without the screen. The words beside the map take as much room
 * as its key needs, and the map the rest; where that would leave less than half of the sheet, the key has a second one.
 */
export function plateOf(
  scene: PlateScene,
  view: PlateView,
  page: PageFormat,
  words: PlateWords,
  measure: Measure,
): Plate {
  const { layout, plane, insets, names, bar, columns, keySheet } = setOnPaper(
    scene,
    view,
    page,
    words,
    measure,
  )
  const maps = [plane, ...insets.map((inset) => inset.plane)].map((each, at): PlateMap => {
    const { inks = [], texts = [] } = names.fields[at] ?? {}
    const leaders = at === 0 ? insets.flatMap(leaderInks) : []
    return { box: each.box, inks: [...mapInks(each, scene), ...leaders, ...inks], texts }
  })
  const first: Sheet = {
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
  const { width, height } = layout
  const sheets = [first, ...(keySheet ? [{ maps: [], words: keySheet }] : [])] as const
  return { page, width, height, plane, insets, names, sheets }
}

function setOnPaper(
  scene: PlateScene,
  view: PlateView,
  page: PageFormat,
  words: PlateWords,
  measure: Measure,
) {
  const layouts = pageLayouts(page)
  let first: SetMap | null = null
  let needed = 0
  for (const layout of layouts) {
    // On a smaller map there are more numbers, never fewer.
    if (roomIn(layout.columns) < needed) continue
    const set = mapOn(layout, scene, view, words, measure)
    const poured = pour(
      [...legendOf(set, words, 0), ...keysOf(set.names, words)],
      layout.columns,
      measure,
    )
    if (poured.left === 0) return { ...set, columns: poured.columns, keySheet: null }
    first ??= set
    needed = poured.height
  }
  if (!first) throw new Error('a sheet has at least one layout')
  const { names, layout } = first
  const second = keyLayout(page)
  const key = pourEvenly(keysOf(names, words), second.columns, measure)
  const { columns } = pour(
    legendOf(first, words, key.left, words.keyElsewhere),
    layout.columns,
    measure,
  )
  const keySheet: Written = {
    inks: key.columns.inks,
    texts: [...headTexts(second, words), ...key.columns.texts, ...footTexts(second, words)],
  }
  return { ...first, columns, keySheet }
}

const roomIn = (columns: PageLayout['columns']): number =>
  columns.reduce((sum, { height }) => sum + height, 0)

const legendOf = (
  { names: { seen, without }, isBanded }: Pick<SetMap, 'names' | 'isBanded'>,
  words: PlateWords,
  unkeyed: number,
  ...notes: readonly string[]
) => [
  ...words.legend(seen, isBanded).map(({ head, lines }) => legendBlock(head, lines)),
  notesOf([words.missing, ...notes, words.without(without, unkeyed)]),
]

const keysOf = ({ cpts, communes }: MapNames, words: PlateWords) => [
  keyBlock(words.keyOfCpts, cpts, true),
  keyBlock(words.keyOfCommunes, communes, false),
]

const notesOf = (notes: readonly string[]) => ({
  head: '',
  lines: notes.filter((text) => text !== '').map((text) => ({ text })),
})

type SetMap = ReturnType<typeof mapOn>

function mapOn(
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
  const planes = [plane, ...insets.map((inset) => inset.plane)]
  return { layout, plane, insets, names, bar, isBanded: isBanded(planes, scene) }
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

/** Under the names, which interrupt it. */
function leaderInks(inset: PlateInset): Written['inks'] {
  const ends = leaderOf(inset)
  return ends ? [{ d: linesPath([[...ends]]), stroke: STRONG.colour, width: 0.2 }] : []
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

function headTexts(
  { title: { x, y } }: Pick<PageLayout, 'title'>,
  words: PlateWords,
): readonly Text[] {
  return [
    { lines: [words.title], at: [x, y + 5.6], face: TITLE, anchor: 'start' },
    { lines: [words.subtitle], at: [x, y + 10.6], face: BODY, anchor: 'start' },
  ]
}

function footTexts(
  { foot: { x, y, height } }: Pick<PageLayout, 'foot'>,
  words: PlateWords,
): readonly Text[] {
  return [{ lines: [words.credit], at: [x, y + height - 1], face: SMALL, anchor: 'start' }]
}
