import { useId } from 'react'
import { MAP_COLOURS } from '../../../map/palette.ts'
import { type Ink, LEADING, type Text } from '../../../geometry/ink.ts'
import type { Plate, Sheet } from './plate.ts'
import { rectangleOf } from '../../../geometry/plane.ts'
import { LINE } from './faces.ts'
import { frPlate } from '../../../fr/paper/plate.ts'
import type { NamedPlate } from './use-plate.ts'

const COLOURS = MAP_COLOURS.light
export const FONT = "'Inter Variable', system-ui, sans-serif"
/** Height of a capital in shares of the size. */
const CAPITAL = 0.73
/** Where the number of a page stands, from the right and from below: under all else, and where printers still reach. Units: millimetres. */
const ASIDE = 9
const BELOW = 5.2

interface PlateSvgProps {
  readonly plate: Plate
  /** Which of its sheets. */
  readonly sheet: Sheet
  readonly className: string | undefined
  /** What it shows, for who does not see it. */
  readonly alt: string
  readonly foot: string | undefined
}

/** A sheet of a plate as one drawing, the same for paper and for a picture. Units: millimetres of the sheet. */
function PlateSvg({ plate, sheet, className, alt, foot }: PlateSvgProps) {
  const id = useId()
  const { width, height } = plate
  const { maps, words } = sheet
  return (
    <svg
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
      {foot !== undefined && (
        <Texts
          texts={[
            { lines: [foot], at: [width - ASIDE, height - BELOW], face: LINE, anchor: 'end' },
          ]}
        />
      )}
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

interface PlateSheetsProps {
  readonly plate: NamedPlate
  readonly className: string | undefined
  /** What stands at the foot of each sheet, where it is part of something longer. */
  readonly foot?: (sheet: number) => string
}

/** All sheets of a plate, one after the other. */
export function PlateSheets({ plate: { plate, title }, className, foot }: PlateSheetsProps) {
  return plate.sheets.map((sheet, at) => (
    <PlateSvg
      // oxlint-disable-next-line react/no-array-index-key -- drawn once, in this order
      key={at}
      plate={plate}
      sheet={sheet}
      className={className}
      alt={at === 0 ? frPlate.alt(title) : frPlate.altKey(title)}
      foot={foot?.(at)}
    />
  ))
}
