import type { BBox } from 'geojson'
import type { PlateExtent, PlateOrder } from '../../../state/printing.ts'
import { type PageBox, planeFor } from '../../../geometry/plane.ts'

export const PAGE_FORMATS = ['A4', 'A3'] as const
export const EXTENTS = ['vue', 'tout'] as const satisfies readonly PlateExtent[]
export const ORIENTATIONS = ['paysage', 'portrait'] as const

/** The sheet of a plate. */
export type PageFormat = Pick<PlateOrder, 'format' | 'orientation'>

/** How a sheet is shared. Units: millimetres. */
export interface PageLayout {
  readonly width: number
  readonly height: number
  readonly title: PageBox
  readonly map: PageBox
  /** Legend and key, read one after the other. */
  readonly columns: readonly PageBox[]
  readonly foot: PageBox
}

/** Shorter and longer side. Units: millimetres. */
const SIDES: { readonly [F in PageFormat['format']]: readonly [number, number] } = {
  A4: [210, 297],
  A3: [297, 420],
}
const MARGIN = 9
const TITLE = 14
const FOOT = 6
const GAP = 4
const COLUMN = 43
/** How high the columns under a map are, from few words to many. Shares of the page. */
const UNDER = [0.17, 0.22, 0.28, 0.34]
/** Where words take more than that of the width, the map is no longer what the sheet is of. */
const BESIDE = 0.5
/** On a sheet of its own a key has narrower columns. Units: millimetres. */
const KEY_COLUMN = 34

/** The size of a sheet. Units: millimetres. */
export function pageSize({ format, orientation }: PageFormat): {
  readonly width: number
  readonly height: number
} {
  const [short, long] = SIDES[format]
  return orientation === 'portrait'
    ? { width: short, height: long }
    : { width: long, height: short }
}

/** The ways to share a sheet between the map and the words beside or under it, the largest map first. */
export function pageLayouts(page: PageFormat): readonly PageLayout[] {
  const { width, height } = pageSize(page)
  const inner = { x: MARGIN, width: width - 2 * MARGIN }
  const top = MARGIN + TITLE
  const bottom = height - MARGIN - FOOT
  const title = { ...inner, y: MARGIN, height: TITLE }
  const foot = { ...inner, y: bottom, height: FOOT }
  const layout = (map: PageBox, columns: readonly PageBox[]): PageLayout => ({
    width,
    height,
    title,
    foot,
    map,
    columns,
  })
  if (page.orientation === 'portrait')
    return UNDER.map((share) => {
      const under = share * height
      const map = { ...inner, y: top, height: bottom - under - GAP - top }
      return layout(map, columnsIn({ ...inner, y: bottom - under, height: under - 1 }))
    })
  const most = Math.floor((inner.width * BESIDE) / (COLUMN + GAP))
  return Array.from({ length: most }, (_, at) => {
    const beside = (at + 1) * (COLUMN + GAP)
    const map = { x: MARGIN, y: top, width: inner.width - beside, height: bottom - top - 1 }
    const words = { x: MARGIN + map.width + GAP, y: top, width: beside - GAP, height: map.height }
    return layout(map, columnsIn(words))
  })
}

/** A sheet that holds nothing but the key of another. */
export function keyLayout(page: PageFormat): Omit<PageLayout, 'map'> {
  const { width, height } = pageSize(page)
  const inner = { x: MARGIN, width: width - 2 * MARGIN }
  const top = MARGIN + TITLE
  const bottom = height - MARGIN - FOOT
  return {
    width,
    height,
    title: { ...inner, y: MARGIN, height: TITLE },
    foot: { ...inner, y: bottom, height: FOOT },
    columns: columnsIn({ ...inner, y: top, height: bottom - top - 1 }, KEY_COLUMN),
  }
}

function columnsIn({ x, y, width, height }: PageBox, least: number = COLUMN): readonly PageBox[] {
  const count = Math.floor((width + GAP) / (least + GAP))
  const own = (width + GAP) / count - GAP
  return Array.from({ length: count }, (_, at) => ({
    x: x + at * (own + GAP),
    y,
    width: own,
    height,
  }))
}

/** The way of the sheet that shows an extent larger. */
function orientationFor(bounds: BBox): PageFormat['orientation'] {
  const scaleOf = (orientation: PageFormat['orientation']): number => {
    const [first] = pageLayouts({ format: 'A4', orientation })
    return first ? planeFor(bounds, first.map, 0).scale : Infinity
  }
  return scaleOf('portrait') < scaleOf('paysage') ? 'portrait' : 'paysage'
}

/** What the screen shows; where it shows all of it and more, all of it alone. */
export function boundsOf(extent: PlateExtent, shown: BBox | null, home: BBox): BBox {
  if (extent === 'tout' || !shown) return home
  const holds =
    shown[0] <= home[0] && shown[1] <= home[1] && shown[2] >= home[2] && shown[3] >= home[3]
  return holds ? home : shown
}

/** The plate of a map before anyone chooses: of what is in sight, but of a sketch the whole, which nobody prints half of. */
export function suggestedOrder(
  shown: BBox | null,
  home: BBox | null,
  isSketch: boolean,
): PlateOrder {
  const extent = isSketch ? 'tout' : 'vue'
  const orientation = home ? orientationFor(boundsOf(extent, shown, home)) : 'paysage'
  return { format: 'A4', orientation, extent }
}
