import { useId, type Ref } from 'react'
import { MAP_COLOURS } from '../../../map/palette.ts'
import { type Ink, LEADING, type Text } from '../../../geometry/ink.ts'
import type { Plate } from './plate.ts'
import { rectangleOf } from '../../../geometry/plane.ts'

const COLOURS = MAP_COLOURS.light
export const FONT = "'Inter Variable', system-ui, sans-serif"
/** Height of a capital in shares of the size. */
const CAPITAL = 0.73

interface PlateSvgProps {
  readonly ref?: Ref<SVGSVGElement>
  readonly plate: Plate
  readonly className: string | undefined
  /** What it shows, for who does not see it. */
  readonly alt: string
}

/** A plate as one drawing, the same for paper and for a picture. Units: millimetres of its sheet. */
export function PlateSvg({ ref, plate, className, alt }: PlateSvgProps) {
  const id = useId()
  const { width, height, maps, words } = plate
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role="img"
      aria-label={alt}
      fontFamily={FONT}
      strokeLinejoin="round"
    >
      <rect width={width} height={height} fill="#fff" />
      {maps.map(({ box, inks, texts }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, in this order
        <g key={at} clipPath={`url(#${id}-${at})`}>
          <clipPath id={`${id}-${at}`}>
            <path d={rectangleOf(box)} />
          </clipPath>
          <Inks inks={inks} />
          <Texts texts={texts} />
        </g>
      ))}
      <Inks inks={words.inks} />
      <Texts texts={words.texts} />
    </svg>
  )
}

export function Inks({ inks }: { readonly inks: readonly Ink[] }) {
  return inks.map(({ d, fill, stroke, width, dashes, opacity }, at) =>
    d === '' ? null : (
      <path
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, in this order
        key={at}
        d={d}
        fill={fill ?? 'none'}
        fillRule="evenodd"
        stroke={stroke ?? 'none'}
        strokeWidth={width}
        strokeDasharray={dashes}
        opacity={opacity}
      />
    ),
  )
}

export function Texts({ texts }: { readonly texts: readonly Text[] }) {
  return texts.map(({ lines, at: [x = 0, y = 0], face, anchor }, index) => {
    const { size, weight, colour, italic, spacing, halo } = face
    const first =
      anchor === 'middle' ? y - ((lines.length - 1) * LEADING * size) / 2 + (CAPITAL * size) / 2 : y
    return (
      <text
        // oxlint-disable-next-line react/no-array-index-key -- drawn once, in this order
        key={index}
        textAnchor={anchor}
        fontSize={size}
        fontWeight={weight}
        fontStyle={italic ? 'italic' : undefined}
        letterSpacing={spacing === undefined ? undefined : spacing * size}
        fill={colour}
        {...(halo !== undefined && {
          stroke: COLOURS.halo,
          strokeWidth: halo,
          paintOrder: 'stroke',
        })}
      >
        {lines.map((line, rank) => (
          <tspan key={line} x={x} y={first + rank * LEADING * size}>
            {line}
          </tspan>
        ))}
      </text>
    )
  })
}
