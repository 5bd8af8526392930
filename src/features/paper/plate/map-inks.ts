import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { groupBy } from '../../../domain/units/group-by.ts'
import type { Ground } from '../../../geometry/ground.ts'
import {
  areasOnPage,
  areasPath,
  linesOnPage,
  linesPath,
  type Plane,
  rectangleOf,
} from '../../../geometry/plane.ts'
import { GROUND_COLOURS } from '../../../map/ground-palette.ts'
import { MAP_COLOURS } from '../../../map/palette.ts'
import {
  markedUnits,
  type TerritoryView,
  type UnitMark,
  territoryFeatures,
} from '../../../map/territory-features.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import type { Drawing } from '../../region-model/use-drawing.ts'
import type { Ink } from '../../../geometry/ink.ts'
import { type Pattern, patternInk } from './patterns.ts'

/** What a plate shows of the world. */
export interface PlateScene {
  readonly drawing: Pick<Drawing, 'backdrop' | 'drawnRegions' | 'shapes'>
  readonly france: FeatureCollection | undefined
  readonly ground: Ground | undefined
  /** What is published; null where it could not be read. */
  readonly view: TerritoryView | null
  readonly indicator: PrintedIndicator | null
  /** What is selected, outlined over all else. */
  readonly selection: MultiPolygon | Polygon | null
  /** Another territory that a sketch is held against; none where it is absent. */
  readonly compared?: MultiPolygon | Polygon | null
  /** Whether a key beside the map tells what numbers stand for: else what has no room for its name has none. */
  readonly isKeyed: boolean
  /** What is being composed, with the codes of its units. */
  readonly sketch: PlateSketch | null
}

export interface PlateSketch {
  readonly nom: string
  readonly shape: MultiPolygon
  readonly codes: ReadonlySet<string>
  /** The units that it shares with what is published. */
  readonly shared: FeatureCollection<Polygon | MultiPolygon>
}

const { light } = MAP_COLOURS
const GROUND = GROUND_COLOURS.light
/** A pixel of the map's lines on paper. Units: millimetres. */
const PIXEL = 0.17
/** From here on the lines between communes would be a grey haze. Units: millimetres of ground to one of paper. */
const HAZY = 1_300_000

/** From here on strong lines would hide what they part. Units: the same. */
const AFAR = 3_000_000

/** The map of a plate from the ground up, in the colours of the screen's; the rectangle is to be clipped by who draws it. */
export function mapInks(plane: Plane, scene: PlateScene): readonly Ink[] {
  return [
    { d: rectangleOf(plane.box), fill: light.outside },
    ...groundInks(plane, scene),
    ...landInks(plane, scene),
    ...fillInks(plane, scene),
    ...waterInks(plane, scene),
    ...lineInks(plane, scene),
    ...ownInks(plane, scene),
  ]
}

/** Whether any unit of these maps is under bands, for their key. */
export function isBanded(
  planes: readonly Plane[],
  { view, indicator, drawing }: Pick<PlateScene, 'view' | 'indicator' | 'drawing'>,
): boolean {
  if (!view || indicator) return false
  return markedUnits(view, drawing.shapes).features.some(
    ({ properties, geometry }) =>
      properties.pattern === 'bands' &&
      planes.some((plane) => areasOnPage(plane, geometry).coordinates.length > 0),
  )
}

/** Areas under a second cue of the map. */
const marked = (
  plane: Plane,
  features: readonly Feature<Polygon | MultiPolygon, unknown>[],
  pattern: Pattern,
): Ink =>
  patternInk(
    {
      type: 'MultiPolygon',
      coordinates: features.flatMap(({ geometry }) => areasOnPage(plane, geometry).coordinates),
    },
    pattern,
  )

const filled = (plane: Plane, features: readonly Feature[], ink: Omit<Ink, 'd'>): Ink => ({
  d: features
    .map(({ geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? areasPath(areasOnPage(plane, geometry))
        : '',
    )
    .join(''),
  ...ink,
})

function groundInks(plane: Plane, { ground }: PlateScene): readonly Ink[] {
  if (!ground) return []
  const of = (abroad: boolean) =>
    ground.lands.features.filter(({ properties }) => (properties.kind === 'abroad') === abroad)
  return [
    filled(plane, of(false), { fill: light.otherLand }),
    filled(plane, of(true), { fill: GROUND.abroad }),
    { d: linesPath(linesOnPage(plane, ground.landLines)), stroke: GROUND.coast, width: 0.14 },
  ]
}

function landInks(plane: Plane, { france, drawing }: PlateScene): readonly Ink[] {
  const around = (france?.features ?? []).filter(
    ({ properties }) => !drawing.drawnRegions.includes(String(properties?.['region'])),
  )
  return [
    filled(plane, around, { fill: light.otherLand, stroke: light.otherLines, width: 0.16 }),
    filled(plane, drawing.backdrop?.departements.features ?? [], { fill: light.unit }),
  ]
}

function fillInks(plane: Plane, { view, indicator, drawing, sketch }: PlateScene): readonly Ink[] {
  if (indicator) return indicatorInks(plane, indicator, drawing)
  if (!view) return []
  const units = markedUnits(view, drawing.shapes).features
  const under = (mark: UnitMark): Ink =>
    marked(
      plane,
      units.filter(({ properties }) => properties.pattern === mark),
      mark,
    )
  return [
    ...territoryFeatures(view).features.flatMap((each): Ink[] => {
      const { d } = filled(plane, [each], {})
      if (d === '') return []
      const { fill, dotted } = each.properties
      return [{ d, fill }, ...(dotted ? [marked(plane, [each], 'dots')] : [])]
    }),
    under('bands'),
    // What a sketch shares is hatched then, and nothing else.
    ...(sketch ? [] : [under('hatch')]),
  ]
}

function indicatorInks(
  plane: Plane,
  { view }: PrintedIndicator,
  { shapes }: PlateScene['drawing'],
): readonly Ink[] {
  const units = shapes?.units.features ?? []
  const byFill = groupBy(units, ({ properties }) => view.fills.get(properties.code))
  const byPattern = groupBy(view.marks.features, ({ properties }) => properties.pattern)
  return [
    ...Array.from(byFill, ([fill, features]) =>
      filled(plane, features, fill === undefined ? {} : { fill }),
    ),
    ...Array.from(byPattern, ([pattern, features]) => marked(plane, features, pattern)),
  ]
}

function waterInks(plane: Plane, { ground }: PlateScene): readonly Ink[] {
  if (!ground) return []
  const rivers = ground.rivers.features.map(({ geometry }) =>
    geometry.type === 'LineString' || geometry.type === 'MultiLineString'
      ? linesPath(linesOnPage(plane, geometry))
      : '',
  )
  return [
    { d: rivers.join(''), stroke: GROUND.river, width: 0.28 },
    filled(plane, ground.lakes.features, { fill: light.outside }),
  ]
}

function lineInks(plane: Plane, scene: PlateScene): readonly Ink[] {
  const { backdrop, shapes } = scene.drawing
  const units = shapes && plane.scale < HAZY ? linesOnPage(plane, shapes.unitLines) : []
  return [
    { d: linesPath(units), stroke: light.unitLine, width: 0.08, opacity: 0.55 },
    ...outlineInks(plane, scene),
    ...(backdrop
      ? [
          {
            d: linesPath(linesOnPage(plane, backdrop.departementLines)),
            stroke: light.departementLine,
            ...(plane.scale > AFAR ? { width: 0.1 } : { width: 0.3, dashes: '2 0.8' }),
          },
          {
            d: linesPath(linesOnPage(plane, backdrop.edge)),
            stroke: light.edge,
            width: plane.scale > AFAR ? 0.2 : 0.35,
          },
        ]
      : []),
  ]
}

function outlineInks(plane: Plane, { view, indicator }: PlateScene): readonly Ink[] {
  if (!view) return []
  return territoryFeatures(view).features.flatMap((each): Ink[] => {
    const { d } = filled(plane, [each], {})
    if (d === '') return []
    const { outlineWidth, partial } = each.properties
    const width = Math.max(0.12, outlineWidth * PIXEL)
    const outline = { d, stroke: light.outline, width, ...(partial && { dashes: '1 0.7' }) }
    return indicator ? [{ d, stroke: light.halo, width: width + 0.5 }, outline] : [outline]
  })
}

function ownInks(
  plane: Plane,
  { sketch, selection, compared, indicator }: PlateScene,
): readonly Ink[] {
  const inks: Ink[] = []
  if (sketch) {
    const d = areasPath(areasOnPage(plane, sketch.shape))
    if (!indicator) inks.push({ d, fill: light.sketch, opacity: 0.3 })
    inks.push(marked(plane, sketch.shared.features, 'hatch'))
    inks.push({ d, stroke: light.sketchHalo, width: 1.1 }, { d, stroke: light.sketch, width: 0.6 })
  }
  if (compared) {
    // In dashes, so that both show where they share a border.
    const d = areasPath(areasOnPage(plane, compared))
    inks.push({ d, stroke: light.compared, width: 0.6, dashes: '2 2' })
  }
  if (selection) {
    const d = areasPath(areasOnPage(plane, selection))
    inks.push({ d, stroke: light.accentHalo, width: 1.2 }, { d, stroke: light.accent, width: 0.6 })
  }
  return inks
}
