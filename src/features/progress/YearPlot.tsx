import { axisX, plot, ruleY } from '@observablehq/plot'
import { useCallback } from 'react'
import { dataOf, rising, ROOM } from './bar-marks.ts'
import type { Split } from './paints.ts'
import { PlotBox } from './PlotBox.tsx'
import type { Stack } from './stacks.ts'

interface YearPlotProps {
  readonly split: Split
  readonly stacks: readonly Stack<number>[]
  readonly height: number
}

/** A bar a year. */
export function YearPlot({ split, stacks, height }: YearPlotProps) {
  const draw = useCallback(
    (width: number) =>
      plot({
        // Bars of a few years are not to be as wide as walls.
        width: Math.min(width, stacks.length * 84 + 16),
        height,
        marginLeft: 8,
        marginRight: 8,
        marginTop: 22,
        marginBottom: 26,
        x: { type: 'band', label: null, padding: 0.22 },
        y: { axis: null },
        color: { type: 'identity' },
        marks: [
          ruleY([0], { stroke: 'var(--line-strong)' }),
          ...rising(dataOf(split, stacks, String, ROOM.rising)),
          axisX({ tickSize: 0, fill: 'var(--text)', fontSize: 12 }),
        ],
      }),
    [split, stacks, height],
  )
  return <PlotBox draw={draw} />
}
