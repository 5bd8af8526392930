import type { MultiPolygon } from 'geojson'
import { type PageBox, rectangleOf } from '../../../geometry/plane.ts'
import { LINE, SMALL, STRONG } from './faces.ts'
import {
  type Face,
  type Ink,
  LEADING,
  type Measure,
  type Text,
  wrapped,
} from '../../../geometry/ink.ts'
import { type Pattern, patternInk } from './patterns.ts'
import type { KeyEntry } from './set-subjects.ts'

/** A sign of the map with what it stands for. */
export interface LegendLine {
  /** What a rectangle is drawn with for it, one over the other. */
  readonly sign: readonly (Omit<Ink, 'd'> | Pattern)[]
  readonly text: string
  /** How many there are; null where nothing is counted. */
  readonly count: string | null
}

/** Something told in the columns beside a map. */
interface Block {
  readonly head: string
  readonly lines: readonly BlockLine[]
}

interface BlockLine {
  readonly text: string
  readonly sign?: LegendLine['sign']
  readonly count?: string | null
  readonly number?: { readonly text: string; readonly isStrong: boolean }
}

export function legendBlock(head: string, lines: readonly LegendLine[]): Block {
  return { head, lines }
}

/** What the numbers on a map stand for; nothing where there are none. */
export function keyBlock(head: string, entries: readonly KeyEntry[], isStrong: boolean): Block {
  if (entries.length === 0) return { head: '', lines: [] }
  return {
    head,
    lines: entries.map(({ number, nom }) => ({
      text: nom,
      number: { text: String(number), isStrong },
    })),
  }
}

const SIGN = { width: 6.4, height: 3.2, gap: 1.8 }
const NUMBER_COLUMN = 5.4
const COUNT_COLUMN = 8
const BETWEEN = { lines: 0.55, signs: 1.5, blocks: 3.2 }
const KEY: Face = { ...LINE, size: 2.15 }
const KEY_STRONG: Face = { ...KEY, weight: 700 }

/**
 * Pours blocks into columns, one after the other.
 *
 * Shape: `left` counts the lines that had no room; `height` is how long one column with all of them would be.
 */
export function pour(
  blocks: readonly Block[],
  columns: readonly PageBox[],
  measure: Measure,
): {
  readonly columns: { readonly inks: readonly Ink[]; readonly texts: readonly Text[] }
  readonly left: number
  readonly height: number
} {
  const inks: Ink[] = []
  const texts: Text[] = []
  let at = 0
  let y = columns[0]?.y ?? 0
  let left = 0
  let all = 0
  /** The column that has room for so much more, and how far down; null for none. */
  const roomFor = (height: number): { readonly x: number; readonly y: number } | null => {
    for (; at < columns.length; at += 1, y = columns[at]?.y ?? 0) {
      const column = columns[at]
      if (column && y + height <= column.y + column.height) return { x: column.x, y }
    }
    return null
  }
  const width = columns[0]?.width ?? 0
  for (const { head, lines } of blocks) {
    if (lines.length === 0) continue
    if (y > (columns[at]?.y ?? 0)) y += BETWEEN.blocks
    all += BETWEEN.blocks
    if (head !== '') {
      const set = wrapped(head, width, (line) => measure(line, STRONG))
      const height = set.length * STRONG.size * LEADING + 1
      all += height
      // A head never stands alone at the foot of a column.
      const place = roomFor(height + 2 * KEY.size)
      if (place) {
        texts.push(...stacked(set, place.x, place.y, STRONG))
        y = place.y + height
      }
    }
    for (const line of lines) {
      const face = line.sign ? LINE : line.number ? KEY : SMALL
      const indent = line.sign ? SIGN.width + SIGN.gap : line.number ? NUMBER_COLUMN : 0
      const room = width - indent - (line.count ? COUNT_COLUMN : 0)
      const set = wrapped(line.text, room, (each) => measure(each, face))
      const high = Math.max(set.length * face.size * LEADING, line.sign ? SIGN.height : 0)
      const below = line.sign ? BETWEEN.signs : BETWEEN.lines
      all += high + below
      const place = roomFor(high)
      if (!place) {
        left += 1
        continue
      }
      const { x } = place
      texts.push(...stacked(set, x + indent, place.y + (line.sign ? 0.35 : 0), face))
      if (line.sign) inks.push(...signInks(line.sign, x, place.y))
      if (line.count)
        texts.push({
          lines: [line.count],
          at: [x + width, place.y + 0.35 + face.size * 0.86],
          face,
          anchor: 'end',
        })
      if (line.number)
        texts.push({
          lines: [line.number.text],
          at: [x + NUMBER_COLUMN - 1.4, place.y + KEY.size * 0.86],
          face: line.number.isStrong ? KEY_STRONG : KEY,
          anchor: 'end',
        })
      y = place.y + high + below
    }
  }
  return { columns: { inks, texts }, left, height: all }
}

/** From one height of columns to the next that is tried. Units: millimetres. */
const LONGER = 4

/** Pours blocks into columns no longer than they need to be, so that all of them are of one length. */
export function pourEvenly(
  blocks: readonly Block[],
  columns: readonly PageBox[],
  measure: Measure,
): ReturnType<typeof pour> {
  const whole = pour(blocks, columns, measure)
  const most = columns[0]?.height ?? 0
  for (let height = whole.height / columns.length; height < most; height += LONGER) {
    const even = pour(
      blocks,
      columns.map((column) => ({ ...column, height })),
      measure,
    )
    if (even.left === 0) return even
  }
  return whole
}

const stacked = (lines: readonly string[], x: number, y: number, face: Face): readonly Text[] =>
  lines.map((line, at) => ({
    lines: [line],
    at: [x, y + face.size * (0.86 + at * LEADING)],
    face,
    anchor: 'start',
  }))

function signInks(sign: LegendLine['sign'], x: number, y: number): readonly Ink[] {
  const box = { x, y: y + 0.1, width: SIGN.width, height: SIGN.height }
  const d = rectangleOf(box)
  const [right, bottom] = [x + box.width, box.y + box.height]
  const area: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [x, box.y],
          [right, box.y],
          [right, bottom],
          [x, bottom],
          [x, box.y],
        ],
      ],
    ],
  }
  return sign.map((ink) => (typeof ink === 'string' ? patternInk(area, ink) : { d, ...ink }))
}
