import { axisY, plot } from '@observablehq/plot'
import { useCallback } from 'react'
import { dataOf, longest, lying, ROOM } from './bar-marks.ts'
import type { Split } from './paints.ts'
import { PlotBox } from './PlotBox.tsx'
import type { Stack } from './stacks.ts'

interface DepartementPlotProps {
  readonly split: Split
  readonly stacks: readonly Stack<string>[]
  readonly height: number
}

/** Units: CSS pixels. Room for "Alpes-de-Haute-Provence", in two lines on a phone. */
const NAMES = { wide: 168, narrow: 112 }

/** A bar a département. */
export function DepartementPlot({ split, stacks, height }: DepartementPlotProps) {
  const draw = useCallback(
    (width: number) => {
      const margin = width < 400 ? NAMES.narrow : NAMES.wide
      return plot({
        width,
        height,
        marginLeft: margin,
        marginRight: 4,
        marginTop: 0,
        marginBottom: 0,
        x: { axis: null, domain: [0, longest(stacks)] },
        y: { type: 'band', label: null, padding: 0.24, domain: stacks.map(({ at }) => at) },
        color: { type: 'identity' },
        marks: [
          ...lying(dataOf(split, stacks, (at) => at, ROOM.lying)),
          axisY({
            tickSize: 0,
            fill: 'var(--text)',
            fontSize: 12,
            lineWidth: (margin - 8) / 12,
          }),
        ],
      })
    },
    [split, stacks, height],
  )
  return <PlotBox draw={draw} />
}
