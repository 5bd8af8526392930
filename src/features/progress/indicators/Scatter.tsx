import { frIndicators } from '../../../fr/map/indicators.ts'
import styles from './Scatter.module.css'

export interface ScatterAxis {
  readonly label: string
  readonly write: (figure: number) => string
  /** Of the région, drawn as a line; null where it is not known. */
  readonly mean: number | null
}

interface ScatterProps {
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly points: readonly {
    readonly id: string
    readonly nom: string
    readonly x: number
    readonly y: number
  }[]
}

/** Units: of the drawing, about a CSS pixel each on a desk. */
const [WIDTH, HEIGHT] = [640, 400]
const ROOM = { left: 54, right: 16, top: 26, bottom: 46 }

/** A dot a CPTS, one figure across and another up; the means of the région cut it in four. */
export function Scatter({ x, y, points }: ScatterProps) {
  const across = scale(
    points.map((point) => point.x),
    x.mean,
    [ROOM.left, WIDTH - ROOM.right],
  )
  const up = scale(
    points.map((point) => point.y),
    y.mean,
    [HEIGHT - ROOM.bottom, ROOM.top],
  )
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.scatter} aria-hidden="true">
      {across.ticks.map((tick) => (
        <g key={tick} className={styles.tick}>
          <path d={`M${across.at(tick)} ${ROOM.top}V${HEIGHT - ROOM.bottom}`} />
          <text x={across.at(tick)} y={HEIGHT - ROOM.bottom + 16} textAnchor="middle">
            {x.write(tick)}
          </text>
        </g>
      ))}
      {up.ticks.map((tick) => (
        <g key={tick} className={styles.tick}>
          <path d={`M${ROOM.left} ${up.at(tick)}H${WIDTH - ROOM.right}`} />
          <text x={ROOM.left - 6} y={up.at(tick)} dy="0.35em" textAnchor="end">
            {y.write(tick)}
          </text>
        </g>
      ))}
      {x.mean !== null && (
        <g className={styles.mean}>
          <path d={`M${across.at(x.mean)} ${ROOM.top}V${HEIGHT - ROOM.bottom}`} />
          <text
            x={across.at(x.mean)}
            y={ROOM.top - 6}
            textAnchor={across.at(x.mean) > WIDTH * 0.7 ? 'end' : 'start'}
          >
            {frIndicators.followUp.mean(x.write(x.mean))}
          </text>
        </g>
      )}
      {y.mean !== null && (
        <g className={styles.mean}>
          <path d={`M${ROOM.left} ${up.at(y.mean)}H${WIDTH - ROOM.right}`} />
          <text x={WIDTH - ROOM.right} y={up.at(y.mean) - 5} textAnchor="end">
            {frIndicators.followUp.mean(y.write(y.mean))}
          </text>
        </g>
      )}
      {points.map((point) => (
        <circle
          key={point.id}
          cx={across.at(point.x)}
          cy={up.at(point.y)}
          r={5}
          className={styles.dot}
        >
          <title>{`${point.nom}\n${x.label}\u00a0: ${x.write(point.x)}\n${y.label}\u00a0: ${y.write(point.y)}`}</title>
        </circle>
      ))}
      <text x={WIDTH - ROOM.right} y={HEIGHT - 8} textAnchor="end" className={styles.axis}>
        {x.label} →
      </text>
      <text x={4} y={12} className={styles.axis}>
        ↑ {y.label}
      </text>
    </svg>
  )
}

/** Steps that people count in. */
const STEPS = [1, 2, 5, 10]
const MOST_TICKS = 6

/** Where figures lie between two ends, and the round figures among them; all in the middle where they are one. */
function scale(figures: readonly number[], mean: number | null, [from, to]: [number, number]) {
  const all = mean === null ? figures : [...figures, mean]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const air = (high - low) * 0.05 || 1
  const [min, max] = [low - air, high + air]
  const rough = (max - min) / MOST_TICKS
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = magnitude * (STEPS.find((each) => each * magnitude >= rough) ?? 10)
  const first = Math.ceil(min / step)
  const ticks = Array.from({ length: Math.floor(max / step) - first + 1 }, (_, rank) =>
    Number(((first + rank) * step).toPrecision(12)),
  )
  return { ticks, at: (figure: number) => from + ((figure - min) / (max - min)) * (to - from) }
}
