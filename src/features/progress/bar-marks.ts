import { barX, barY, groupX, stackX, stackY, text } from '@observablehq/plot'
import { fillOf, inkOf, outlineOf, type Split } from './paints.ts'
import type { Segment, Stack } from './stacks.ts'

/** A segment as the library takes it. */
interface Datum {
  readonly at: string
  readonly n: number
  /** Of the whole bar. */
  readonly total: number
  readonly fill: string
  readonly ink: string
  readonly outline: number
  readonly written: string
}

/** Below this share of the longest bar a segment has no room for its number: less where figures stand side by side. */
export const ROOM = { rising: 0.075, lying: 0.035 }

/** The segments of some bars; `name` writes what each bar stands for. */
export function dataOf<K>(
  split: Split,
  stacks: readonly Stack<K>[],
  name: (at: K) => string,
  room: number,
): readonly Datum[] {
  const most = longest(stacks)
  return stacks.flatMap(({ at, segments }) => {
    const total = lengthOf(segments)
    return segments
      .filter(({ n }) => n > 0)
      .map(({ value, n }) => ({
        at: name(at),
        n,
        total,
        // The dots of what is unknown are a pattern of the page, that both themes paint.
        fill: value === 'non-renseigne' ? 'url(#progress-unknown)' : fillOf(split, value),
        ink: inkOf(split, value),
        outline: outlineOf(split, value),
        written: n >= most * room ? String(n) : '',
      }))
  })
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { n }) => sum + n, 0)

/** The length of the longest bar. Units: CPTS. */
export function longest(stacks: readonly Stack<unknown>[]): number {
  return Math.max(1, ...stacks.map(({ segments }) => lengthOf(segments)))
}

const STYLE = {
  fill: 'fill',
  stroke: 'var(--outline)',
  strokeWidth: 'outline',
  inset: 0.75,
} as const
const WRITTEN = { text: 'written', fill: 'ink', fontWeight: 600 } as const

/** Bars that rise, the numbers in them and their total above. */
export const rising = (data: readonly Datum[]) => [
  barY(data, stackY({ x: 'at', y: 'n', ...STYLE })),
  // A bar of one piece has its number above already.
  text(data, stackY({ x: 'at', y: 'n', ...WRITTEN, filter: ({ n, total }: Datum) => n < total })),
  text(
    data,
    groupX(
      { y: 'sum', text: 'sum' },
      { x: 'at', y: 'n', text: 'n', lineAnchor: 'bottom', dy: -5, fill: 'var(--text)' },
    ),
  ),
]

/** Bars that lie, and the numbers in them. */
export const lying = (data: readonly Datum[]) => [
  barX(data, stackX({ y: 'at', x: 'n', ...STYLE })),
  text(data, stackX({ y: 'at', x: 'n', ...WRITTEN })),
]
