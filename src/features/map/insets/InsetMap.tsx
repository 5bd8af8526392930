import { useId, useMemo } from 'react'
import type { Backdrop } from '../../../geometry/backdrop.ts'
import { insetSize, type InsetPlace } from '../../../geometry/inset-places.ts'
import {
  areasOnPage,
  areasPath,
  linesOnPage,
  linesPath,
  planeFor,
  type Plane,
} from '../../../geometry/plane.ts'
import { HATCH } from '../../../map/dimming.ts'
import { MAP_COLOURS, type Theme } from '../../../map/palette.ts'
import {
  markedUnits,
  territoryFeatures,
  type TerritoryView,
  type UnitMark,
} from '../../../map/territory-features.ts'
import { useStrength } from '../../region-model/use-strength.ts'
import type { RegionShapes } from '../../../geometry/region-shapes.ts'

interface InsetMapProps {
  readonly place: InsetPlace
  readonly backdrop: Backdrop
  readonly shapes: RegionShapes | null
  readonly view: TerritoryView
  readonly selected: string | null
}

/** One place as the map draws it, without its names: territories in the same colours, and the lines of départements. */
export function InsetMap({ place, backdrop, shapes, view, selected }: InsetMapProps) {
  const id = useId()
  const { width, height } = insetSize(place)
  const colours = MAP_COLOURS[view.theme]
  const strength = useStrength()
  const plane = useMemo(
    () => planeFor(place.bounds, { x: 0, y: 0, width, height }, 0),
    [place, width, height],
  )
  const land = useMemo(() => landPaths(plane, backdrop), [plane, backdrop])
  const drawn = useMemo(() => territoryPaths(plane, view), [plane, view])
  const numbers = useMemo(
    () => numbersOn(plane, width, height, backdrop),
    [plane, width, height, backdrop],
  )
  const [hatched, banded] = useMemo(() => {
    const { features } = markedUnits(view, shapes)
    const under = (mark: UnitMark): string =>
      features
        .filter(({ properties }) => properties.pattern === mark)
        .map(({ geometry }) => areasPath(areasOnPage(plane, geometry)))
        .join('')
    return [under('hatch'), under('bands')]
  }, [plane, view, shapes])
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <Patterns id={id} theme={view.theme} />
      <rect width={width} height={height} fill={colours.outside} />
      <path d={land.around} fill={colours.otherLand} />
      <path d={land.around} fill={colours.unit} fillOpacity={strength.land} />
      {drawn.map(({ key, d, fill, dotted }) => (
        <g key={key}>
          <path d={d} fill={fill} fillOpacity={strength.fill} />
          {dotted && <path d={d} fill={`url(#${id}-dots)`} />}
        </g>
      ))}
      <path d={banded} fill={`url(#${id}-bands)`} fillOpacity={strength.land} />
      <path d={hatched} fill={`url(#${id}-hatch)`} fillOpacity={HATCH} />
      {drawn.map(({ key, d, width: outline, partial }) => (
        <path
          key={key}
          d={d}
          fill="none"
          stroke={colours.outline}
          strokeWidth={outline}
          strokeDasharray={partial ? '2.2 1.6' : undefined}
        />
      ))}
      <path d={land.lines} fill="none" stroke={colours.departementLine} strokeWidth="0.8" />
      <path d={land.edge} fill="none" stroke={colours.edge} strokeWidth="1" />
      {drawn
        .filter(({ key }) => key === selected)
        .map(({ key, d }) => (
          <path key={key} d={d} fill="none" stroke={colours.accent} strokeWidth="2.5" />
        ))}
      {numbers.map(({ code, x, y }) => (
        <text
          key={code}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor="middle"
          fontSize="9.5"
          fontWeight="500"
          letterSpacing="0.08em"
          fill={colours.quietText}
          stroke={colours.halo}
          strokeWidth="2.4"
          paintOrder="stroke"
        >
          {code}
        </text>
      ))}
    </svg>
  )
}

function Patterns({ id, theme }: { readonly id: string; readonly theme: Theme }) {
  const { dots, hatch, unit } = MAP_COLOURS[theme]
  return (
    <defs>
      <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="0.95" fill={dots} />
        <circle cx="6" cy="6" r="0.95" fill={dots} />
      </pattern>
      <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse">
        <path d="M-1 1L1 -1M0 4L4 0M3 5L5 3" stroke={hatch} strokeWidth="0.9" />
      </pattern>
      <pattern id={`${id}-bands`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="4" height="8" fill={unit} />
      </pattern>
    </defs>
  )
}

function landPaths(plane: Plane, { departements, departementLines, edge }: Backdrop) {
  return {
    around: departements.features
      .map((each) => areasPath(areasOnPage(plane, each.geometry)))
      .join(''),
    lines: linesPath(linesOnPage(plane, departementLines)),
    edge: linesPath(linesOnPage(plane, edge)),
  }
}

/** How far from the edge of an inset a number is whole. Units: pixels. */
const WHOLE = 8

/** The numbers of the départements, where an inset shows several. */
export function numbersOn(
  plane: Plane,
  width: number,
  height: number,
  { departementNames }: Backdrop,
) {
  const numbers = departementNames.features.flatMap(({ properties, geometry }) => {
    const [x = 0, y = 0] = plane.toPage(geometry.coordinates)
    const isIn = x > WHOLE && x < width - WHOLE && y > WHOLE && y < height - WHOLE
    return isIn ? [{ code: properties.code, x, y }] : []
  })
  return numbers.length > 1 ? numbers : []
}

/** As wide an outline as the map has where a région fills it. */
const OUTLINE = 0.7

function territoryPaths(plane: Plane, view: TerritoryView) {
  return territoryFeatures(view).features.flatMap(({ properties, geometry }) => {
    const d = areasPath(areasOnPage(plane, geometry))
    const { id, fill, dotted, partial, outlineWidth } = properties
    return d === '' ? [] : [{ key: id, d, fill, dotted, partial, width: OUTLINE * outlineWidth }]
  })
}
