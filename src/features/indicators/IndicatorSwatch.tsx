import { MAP_COLOURS, STROKES, type Theme } from '../../map/palette.ts'
import type { Strength } from '../../map/dimming.ts'
import type { IndicatorPaint } from '../../map/indicator-palette.ts'

const WIDTH = 22
const HEIGHT = 14

interface IndicatorSwatchProps {
  readonly paint: IndicatorPaint
  readonly theme: Theme
  /** How strongly the map draws it; absent where it explains no map. */
  readonly strength?: Strength
}

/** A sample of a class, drawn as the map draws it; the words stand beside it. */
export function IndicatorSwatch({
  paint: { fill, pattern },
  theme,
  strength,
}: IndicatorSwatchProps) {
  const colours = MAP_COLOURS[theme]
  const strokes = pattern === 'strokes' || pattern === 'halo-strokes' ? STROKES[pattern] : null
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {strength && strength.indicator < 1 && (
        <>
          <rect width={WIDTH} height={HEIGHT} fill={colours.otherLand} />
          <rect width={WIDTH} height={HEIGHT} fill={colours.unit} fillOpacity={strength.land} />
        </>
      )}
      <rect width={WIDTH} height={HEIGHT} fill={fill} fillOpacity={strength?.indicator} />
      {pattern === 'dots' &&
        [4, 11, 18].map((x) =>
          [4, 10].map((y) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1" fill={colours.dots} />),
        )}
      {strokes &&
        [3, 7, 11].map((y) => (
          <path
            key={y}
            d={`M0 ${y} H${WIDTH}`}
            stroke={colours[strokes.colour]}
            strokeOpacity={strokes.opacity}
            strokeWidth="0.8"
          />
        ))}
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        fill="none"
        stroke={colours.unitLine}
        strokeWidth="1"
      />
    </svg>
  )
}
