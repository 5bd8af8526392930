import type { CategoryValue, ColourMode } from '../../domain/filters/colour-mode.ts'
import { HATCH, type Strength } from '../../map/dimming.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT } from '../../map/palette.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'

const WIDTH = 28
const HEIGHT = 18
const INNER = { x: 1.5, y: 1.5, width: WIDTH - 3, height: HEIGHT - 3, rx: 2 }

/** Dots and strokes as close to one another as `map/patterns.ts` has them. */
const DOTS = 'M4 4h0m8 0h0m8 0h0M8 8h0m8 0h0m8 0h0M4 12h0m8 0h0m8 0h0'
const STROKES = [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]
  .map((at) => {
    const [left, right] = [Math.max(1.5, at - 16.5), Math.min(26.5, at - 1.5)]
    return `M${left} ${at - left}L${right} ${at - right}`
  })
  .join('')

const BANDS = 'M8 1.5v15m8 0v-15m8 0v15'

/** Legend samples, drawn with the map's own paints. All are decorative: the words stand beside them. */
export function CategorySwatch({
  mode,
  value,
  outlined = false,
  strength,
}: {
  readonly mode: ColourMode
  readonly value: CategoryValue
  readonly strength: Strength
  /** Whether only its outline is drawn. */
  readonly outlined?: boolean
}) {
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const paint = categoryPaint(mode, value, theme)
  const colours = MAP_COLOURS[theme]
  return (
    <Sample
      fill={outlined ? 'none' : paint.fill}
      land={outlined ? 0 : strength.land}
      opacity={strength.fill}
      stroke={colours.outline}
      width={paint.outlineWidth}
    >
      {paint.dotted && !outlined && (
        <path d={DOTS} stroke={colours.dots} strokeWidth="1.9" strokeLinecap="round" />
      )}
    </Sample>
  )
}

export function OverlapSwatch({ strength }: { readonly strength: Strength }) {
  const { hatch, unitLine } = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return (
    <Sample fill="none" land={strength.land} stroke={unitLine} width={0.8}>
      <path d={STROKES} stroke={hatch} strokeOpacity={HATCH} strokeWidth="1.15" />
    </Sample>
  )
}

/** `fill`: the colour of the CPTS that has a part of it. */
export function InPartSwatch({
  fill,
  strength,
}: {
  readonly fill: string
  readonly strength: Strength
}) {
  const { unit, unitLine } = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return (
    <Sample fill={fill} land={strength.land} opacity={strength.fill} stroke={unitLine} width={0.8}>
      <path d={BANDS} stroke={unit} strokeOpacity={strength.land} strokeWidth="4" />
    </Sample>
  )
}

export function MaskedSwatch({ strength }: { readonly strength: Strength }) {
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const paint = MASKED_PAINT[theme]
  return (
    <Sample
      fill={paint.fill}
      land={strength.land}
      opacity={strength.fill}
      stroke={MAP_COLOURS[theme].outline}
      width={paint.outlineWidth}
    />
  )
}

export function PartialSwatch() {
  const colours = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return <Sample fill="none" stroke={colours.outline} width={1.8} dashes="4 3" />
}

export function UncoveredSwatch({ strength }: { readonly strength: Strength }) {
  const colours = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  return <Sample fill="none" land={strength.land} stroke={colours.unitLine} width={0.5} />
}

interface SampleProps {
  readonly fill: string
  readonly opacity?: number
  /** How strongly the land under it is drawn; none where only an outline is. */
  readonly land?: number
  readonly stroke: string
  readonly width: number
  readonly dashes?: string
  readonly children?: React.ReactNode
}

/** One sign: a fill over the land that it lies on, and its outline. */
export function Sample({
  fill,
  opacity = 1,
  land = 0,
  stroke,
  width,
  dashes,
  children,
}: SampleProps) {
  const { otherLand, unit } = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  const layers = [
    { fill: otherLand, opacity: land > 0 ? 1 : 0 },
    { fill: unit, opacity: land },
    { fill, opacity },
  ]
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {layers.map((each) => (
        <rect key={each.fill} {...INNER} fill={each.fill} fillOpacity={each.opacity} />
      ))}
      {children}
      <rect {...INNER} fill="none" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />
    </svg>
  )
}
