import type { Timing } from './measure.ts'

/** One line: who did what, how long it took, and what to compare it with. */
export interface Row {
  readonly what: string
  readonly how: string
  readonly timing: Timing
  /** The median its own is divided by; none where nothing compares. */
  readonly peer?: Timing
}

/** The ways of doing one thing, the first being ours: the others are so many times slower, or faster. */
export function comparison(what: string, ways: Readonly<Record<string, Timing>>): Row[] {
  const [ours] = Object.values(ways)
  return Object.entries(ways).map(([how, timing], rank) => ({
    what: rank === 0 ? what : '',
    how,
    timing,
    ...(ours && rank > 0 && { peer: ours }),
  }))
}

/** Aligns rows under a title. */
export function table(title: string, rows: readonly Row[]): string {
  const cells = [
    ['', '', 'median ms', 'min–max', 'runs', 'against ours'],
    ...rows.map(({ what, how, timing, peer }) => [
      what,
      how,
      digits(timing.median),
      `${digits(timing.min)}–${digits(timing.max)}`,
      String(timing.runs),
      peer ? `× ${digits(timing.median / peer.median)}` : '',
    ]),
  ]
  const width = (column: number): number =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0))
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(width(column)) : cell.padStart(width(column)),
      )
      .join('  ')
      .trimEnd(),
  )
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

/** Three digits that mean something: 0.0123, 1.23, 123. */
function digits(value: number): string {
  if (value === 0) return '0'
  const decimals = Math.min(4, Math.max(0, 2 - Math.floor(Math.log10(value))))
  return value.toFixed(decimals)
}
