import {
  headHeight,
  indicatorHeight,
  INSTITUTIONS,
  LIST_FRAME,
  listHeight,
  listSetting,
  neighboursHeight,
  type DossierLoad,
  type ListSetting,
} from './dossier-heights.ts'

/** The parts that may stand on either page; title, figures and map are on the first, what is to be written on the second. */
export type Part = 'communes' | 'neighbours' | 'institutions' | 'indicator'

/** How the dossier is laid out. */
export interface DossierPlan extends ListSetting {
  /** Units: millimetres. */
  readonly map: { readonly width: number; readonly height: number }
  readonly first: readonly Part[]
  readonly second: readonly Part[]
  /** Whether the communes go to pages of their own at the end. */
  readonly annex: boolean
}

const WIDTH = 185.6
/** What foot, caption and gaps leave of the first page for title, map and parts; and foot, gaps and signatures of the second. */
const FIRST = 251
const SECOND = 226
const GAP = 4
/** Below `least` a map or the room to write serves nobody; beyond `good`, more of it is no reason to move a part. */
const MAP = { least: 66, good: 105, most: 160 }
const WRITING = { least: 54, good: 110 }

type Way = readonly [first: readonly Part[], second: readonly Part[]]

/** The ways to share the parts between the pages, in the order in which one would rather read them. */
const WAYS: readonly Way[] = [
  [['communes', 'neighbours'], ['institutions']],
  [['communes'], ['neighbours', 'institutions']],
  [['neighbours'], ['communes', 'institutions']],
  [['neighbours', 'institutions'], ['communes']],
  [['communes', 'institutions'], ['neighbours']],
]

/**
 * Shares two pages between the map, the lists and the room to write, so that neither overflows: the map takes what the words leave
 * on the first page, the room to write what they leave on the second. Heights of words are close estimates; both give way.
 */
export function dossierPlan(load: DossierLoad): DossierPlan {
  const fitting = layoutsOf(load, listHeight(load)).filter(
    ({ map, writing }) => map >= MAP.least && writing >= WRITING.least,
  )
  const annex = fitting.length === 0
  const ways = annex ? layoutsOf(load, LIST_FRAME) : fitting
  const { map, first, second } = ways.reduce((best, way) => (worth(way) > worth(best) ? way : best))
  const height = Math.max(MAP.least, Math.min(MAP.most, map))
  return { ...listSetting(load), map: { width: WIDTH, height }, first, second, annex }
}

/** What a way leaves for the map and for writing. Units: millimetres. */
interface Layout extends Pick<DossierPlan, 'first' | 'second'> {
  readonly map: number
  readonly writing: number
}

/** An indicator ends the first page or heads the second. */
function waysFor({ indicator }: DossierLoad): readonly Way[] {
  if (indicator === 0) return WAYS
  return WAYS.flatMap(([first, second]): Way[] => [
    [[...first, 'indicator'], second],
    [first, ['indicator', ...second]],
  ])
}

function layoutsOf(load: DossierLoad, communes: number): readonly Layout[] {
  const heights = {
    communes,
    neighbours: neighboursHeight(load),
    institutions: INSTITUTIONS,
    indicator: indicatorHeight(load),
  }
  const taken = (parts: readonly Part[]): number =>
    parts.reduce((sum, part) => sum + heights[part] + GAP, 0)
  return waysFor(load).map(([first, second]) => ({
    first,
    second,
    map: FIRST - headHeight(load) - taken(first),
    writing: SECOND - taken(second),
  }))
}

function worth({ map, writing }: Layout): number {
  return Math.min(map, MAP.good) + Math.min(writing, WRITING.good)
}
