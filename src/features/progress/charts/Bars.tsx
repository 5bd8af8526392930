import type { CSSProperties } from 'react'
import { formatNumber } from '../../../fr/words/format.ts'
import styles from './Bars.module.css'
import { fillOf, inkOf, outlineOf, type Split } from './paints.ts'
import type { Segment, Stack } from './stacks.ts'

interface BarsProps {
  readonly split: Split
  readonly stacks: readonly Stack<string | number>[]
}

/** Below this share of the longest bar a segment has no room for its number: less where figures stand side by side. */
const ROOM = { rising: 0.075, lying: 0.035 }

/** A bar a year, with the numbers in them and their total above. */
export function RisingBars({ split, stacks }: BarsProps) {
  const most = longest(stacks)
  return (
    <div className={styles.rising} aria-hidden="true">
      {stacks.map(({ at, segments }) => {
        const total = lengthOf(segments)
        return (
          <div key={at} className={styles.year}>
            <span>{formatNumber(total)}</span>
            <div className={styles.bar} style={share(total / most)}>
              {/* A bar of one piece has its number above already. */}
              {segments.map((segment) => (
                <Piece
                  key={segment.value}
                  split={split}
                  segment={segment}
                  written={segment.n < total && segment.n >= most * ROOM.rising}
                />
              ))}
            </div>
            <span>{at}</span>
          </div>
        )
      })}
    </div>
  )
}

/** A bar a département, its name before it and the numbers in it. */
export function LyingBars({ split, stacks }: BarsProps) {
  const most = longest(stacks)
  return (
    <div className={styles.lying} aria-hidden="true" style={bars(stacks.length)}>
      {stacks.map(({ at, segments }) => (
        <div key={at} className={styles.place}>
          <span>{at}</span>
          <div>
            <div className={styles.bar} style={share(lengthOf(segments) / most)}>
              {segments.map((segment) => (
                <Piece
                  key={segment.value}
                  split={split}
                  segment={segment}
                  written={segment.n >= most * ROOM.lying}
                />
              ))}
            </div>
          </div>
        </div>
      ))}
    </div>
  )
}

interface PieceProps {
  readonly split: Split
  readonly segment: Segment
  /** Whether there is room for its number. */
  readonly written: boolean
}

function Piece({ split, segment: { value, n }, written }: PieceProps) {
  if (n === 0) return null
  return (
    <span
      data-unknown={value === 'non-renseigne'}
      style={{
        flexGrow: n,
        backgroundColor: fillOf(split, value),
        color: inkOf(split, value),
        borderWidth: `${outlineOf(split, value)}px`,
      }}
    >
      {written && formatNumber(n)}
    </span>
  )
}

const lengthOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { n }) => sum + n, 0)

/** The length of the longest bar. Units: CPTS. */
const longest = (stacks: BarsProps['stacks']): number =>
  Math.max(1, ...stacks.map(({ segments }) => lengthOf(segments)))

const share = (of: number): CSSProperties => ({ ['--share' as string]: of })
const bars = (n: number): CSSProperties => ({ ['--bars' as string]: n })
