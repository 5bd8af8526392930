import { boxAround } from '../../../geometry/place-names.ts'
import { type PageBox, type Plane, rectangleOf } from '../../../geometry/plane.ts'
import { LINE } from './faces.ts'
import type { Ink, Measure, Text } from '../../../geometry/ink.ts'

/** How long a bar may be on paper, and the lengths that it may stand for. Units: millimetres; kilometres. */
const LONGEST = 32
const LENGTHS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]
const FROM_EDGE = 3
const PER_KM = 1_000_000

interface ScaleBar {
  readonly inks: readonly Ink[]
  readonly texts: readonly Text[]
  /** Where no name may stand. */
  readonly box: PageBox
}

/** A round length in the lower left corner of a map, with its scale in figures. */
export function scaleBar(
  { box, scale }: Plane,
  words: {
    readonly scale: (scale: number) => string
    readonly distance: (km: number) => string
  },
  measure: Measure,
): ScaleBar {
  const fitting = LENGTHS.filter((km) => (km * PER_KM) / scale <= LONGEST)
  const km = fitting.at(-1) ?? 0.5
  const length = (km * PER_KM) / scale
  const text = `${words.distance(km)}  ·  ${words.scale(scale)}`
  const [x, y] = [box.x + FROM_EDGE, box.y + box.height - FROM_EDGE]
  const width = Math.max(length, measure(text, LINE))
  const field = { x: x - 1.2, y: y - 5, width: width + 2.4, height: 6 }
  return {
    inks: [
      { d: rectangleOf(field), fill: '#fff', opacity: 0.85 },
      {
        d: `M${x} ${y - 1.2}V${y}H${x + length}V${y - 1.2}`,
        stroke: LINE.colour,
        width: 0.3,
      },
    ],
    texts: [{ lines: [text], at: [x, y - 1.9], face: LINE, anchor: 'start' }],
    box: boxAround([field.x + field.width / 2, field.y + field.height / 2], field),
  }
}
