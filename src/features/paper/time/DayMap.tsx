import type { StageAt } from '../../../domain/atlas/stage-at.ts'
import type { Ink } from '../../../geometry/ink.ts'
import { rectangleOf } from '../../../geometry/plane.ts'
import { useId } from 'react'
import { MAP_COLOURS } from '../../../map/palette.ts'
import { Inks } from '../plate/PlateSvg.tsx'
import { stagePaint, TIME_BOX, type TimeMap } from './time-map.ts'
import styles from './YearStrip.module.css'

const DOTS = MAP_COLOURS.light.dots

interface DayMapProps {
  readonly map: TimeMap
  readonly stages: ReadonlyMap<string, StageAt>
  readonly alt: string
}

/** The map of a day: only the colours of its territories change from one to the next. */
export function DayMap({ map, stages, alt }: DayMapProps) {
  const id = useId()
  const inks = Array.from(map.outlines).flatMap(([cpts, d]): Ink[] => {
    const dots = map.dots.get(cpts)
    return [{ d, ...stagePaint(stages.get(cpts) ?? 'sans-date') }, ...(dots ? [dots] : [])]
  })
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${TIME_BOX.width} ${TIME_BOX.height}`}
      role="img"
      aria-label={alt}
      strokeLinejoin="round"
    >
      <clipPath id={id}>
        <path d={rectangleOf(TIME_BOX)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <Inks inks={map.ground} />
        <Inks inks={inks} />
        <Inks inks={map.lines} />
      </g>
    </svg>
  )
}

/** A sample of a stage; the word stands beside it. */
export function Swatch({ stage }: { readonly stage: StageAt }) {
  const { fill, stroke, width } = stagePaint(stage)
  return (
    <svg width={24} height={15} aria-hidden="true">
      <rect
        x={1}
        y={1}
        width={22}
        height={13}
        rx={2}
        fill={fill}
        stroke={stroke}
        strokeWidth={(width ?? 0) * 5}
      />
      {stage === 'sans-date' &&
        [6, 12, 18].flatMap((x) => [
          <circle key={`${x} 5`} cx={x} cy={5} r={1} fill={DOTS} />,
          <circle key={`${x} 10`} cx={x} cy={10} r={1} fill={DOTS} />,
        ])}
    </svg>
  )
}
