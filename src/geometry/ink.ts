import type { Position } from 'geojson'
import type { TextSize } from './place-names.ts'

/** Something drawn: an area, a line or both. Units: millimetres of the page. */
export interface Ink {
  /** As the `d` of an SVG path. */
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dashes?: string
  readonly opacity?: number
}

/** How a text is set. Units: millimetres. */
export interface Face {
  readonly size: number
  readonly weight: number
  readonly colour: string
  readonly italic?: boolean
  /** Between letters, in shares of the size. */
  readonly spacing?: number
  /** A rim of paper around the letters. */
  readonly halo?: number
}

/** Lines of text. `at`: the middle of all lines, or the start or the end of the first baseline. */
export interface Text {
  readonly lines: readonly string[]
  readonly at: Position
  readonly face: Face
  readonly anchor: 'middle' | 'start' | 'end'
}

/** A map set on paper, from corner to corner. Units: millimetres. */
export interface DrawnMap {
  readonly width: number
  readonly height: number
  readonly inks: readonly Ink[]
  readonly texts: readonly Text[]
  /** Whether the bands that say that a CPTS has a part of a unit are anywhere on it. */
  readonly isBanded: boolean
}

/** How wide a text is in a face. Units: millimetres. */
export type Measure = (text: string, face: Pick<Face, 'size' | 'weight' | 'spacing'>) => number

/** From one baseline to the next, in shares of the size. */
export const LEADING = 1.14

/** A round spot as a path. */
export const spot = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

/** Where a line of text may end: after a space, which goes, or a hyphen, which stays. */
const WORD = /[^ -]+-*|-+/gu

/**
 * A text in so many lines, as even as its words allow; null where it has fewer words.
 *
 * Shape: no-break spaces hold.
 */
function inLines(
  text: string,
  lines: number,
  width: (line: string) => number,
): readonly string[] | null {
  const words = text.match(WORD) ?? []
  if (lines === 1) return [text]
  if (words.length < lines) return null
  let best: { readonly lines: readonly string[]; readonly width: number } | null = null
  for (const cut of cuts(words.length, lines)) {
    const set = cut.map(([from, to]) => joined(words.slice(from, to)))
    const widest = Math.max(...set.map(width))
    if (!best || widest < best.width) best = { lines: set, width: widest }
  }
  return best?.lines ?? null
}

/** A hyphen that stands for a dash keeps its spaces. */
const joined = (words: readonly string[]): string =>
  words.reduce(
    (line, word) => (line === '' || /[^ \u00a0-]-+$/.test(line) ? line + word : `${line} ${word}`),
    '',
  )

/** Every way to cut so many words in so many runs. */
function cuts(words: number, lines: number, from = 0): [number, number][][] {
  if (lines === 1) return [[[from, words]]]
  return Array.from({ length: words - from - lines + 1 }, (_, more) => from + 1 + more).flatMap(
    (to) => cuts(words, lines - 1, to).map((rest): [number, number][] => [[from, to], ...rest]),
  )
}

/** Lines none of which is wider than a column, as few as its words allow. */
export function wrapped(
  text: string,
  column: number,
  width: (line: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const word of text.match(WORD) ?? []) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : joined([line, word])
    if (line === undefined || width(longer) > column) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** One way to set a name. */
export interface Way {
  readonly lines: readonly string[]
  readonly face: Face
  readonly size: TextSize
}

const MOST_LINES = 4

/** The ways to set a name: in the largest face first, in as few lines as may be. */
export function settingsOf(nom: string, faces: readonly Face[], measure: Measure): readonly Way[] {
  return faces.flatMap((face) =>
    Array.from({ length: MOST_LINES }, (_, at) => at + 1).flatMap((count): Way[] => {
      const lines = inLines(nom, count, (line) => measure(line, face))
      return lines ? [{ lines, face, size: sizeOf(lines, face, measure) }] : []
    }),
  )
}

/** How large lines of text are, from the top of the first capital to the last baseline. */
export function sizeOf(lines: readonly string[], face: Face, measure: Measure): TextSize {
  return {
    width: Math.max(...lines.map((line) => measure(line, face))),
    height: face.size * (0.8 + (lines.length - 1) * LEADING),
  }
}
