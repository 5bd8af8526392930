import type { CategoryValue, ColourMode } from '../../domain/filters/colour-mode.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT } from '../../map/palette.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'

const WIDTH = 28
const HEIGHT = 18

/** Legend samples, drawn with the map's own paints. All are decorative: the words stand beside them. */
export function CategorySwatch({
  mode,
  value,
  outlined = false,
}: {
  readonly mode: ColourMode
  readonly value: CategoryValue
  /** Whether only its outline is drawn. */
  readonly outlined?: boolean
}) {
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const paint = categoryPaint(mode, value, theme)
  const colours = MAP_COLOURS[theme]
  return (
    <Sample
      fill={outlined ? 'none' : paint.fill}
      stroke={colours.outline}
      width={paint.outlineWidth}
    >
      {paint.dotted &&
        !outlined &&
        [6, 14, 22].map((x) =>
          [6, 12].map((y) => (
            <circle key={`${x}-${y}`} cx={x} cy={y} r="1.1" fill={colours.dots} />
          )),
        )}
    </Sample>
  )
}

export function OverlapSwatch() {
  const colours = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return (
    <Sample fill={colours.unit} stroke={colours.unitLine} width={0.8}>
      {[4, 12, 20, 28, 36].map((x) => (
        <path key={x} d={`M${x} 1 L${x - 16} 17`} stroke={colours.hatch} strokeWidth="1.2" />
      ))}
    </Sample>
  )
}

export function MaskedSwatch() {
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const paint = MASKED_PAINT[theme]
  return <Sample fill={paint.fill} stroke={MAP_COLOURS[theme].outline} width={paint.outlineWidth} />
}

export function PartialSwatch() {
  const colours = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return <Sample fill="none" stroke={colours.outline} width={1.8} dashes="4 3" />
}

export function UncoveredSwatch() {
  const colours = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return <Sample fill={colours.unit} stroke={colours.unitLine} width={0.5} />
}

export function SketchSwatch({ outlined }: { readonly outlined: boolean }) {
  const { sketch } = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return <Sample fill={sketch} opacity={outlined ? 0 : 0.42} stroke={sketch} width={2.4} />
}

interface SampleProps {
  readonly fill: string
  readonly opacity?: number
  readonly stroke: string
  readonly width: number
  readonly dashes?: string
  readonly children?: React.ReactNode
}

function Sample({ fill, opacity = 1, stroke, width, dashes, children }: SampleProps) {
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <rect
        x="1.5"
        y="1.5"
        width={WIDTH - 3}
        height={HEIGHT - 3}
        rx="2"
        fill={fill}
        fillOpacity={opacity}
      />
      {children}
      <rect
        x="1.5"
        y="1.5"
        width={WIDTH - 3}
        height={HEIGHT - 3}
        rx="2"
        fill="none"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dashes}
      />
    </svg>
  )
}
