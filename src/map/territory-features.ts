import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson'
import type { Atlas, CptsFacts } from '../domain/atlas/atlas.ts'
import { categoryOf, type ColourMode } from '../domain/filters/colour-mode.ts'
import { shortName } from '../domain/names/tidy-name.ts'
import type { NamePlace } from '../geometry/label-point.ts'
import type { Outline } from '../geometry/outline.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import { categoryPaint, MASKED_PAINT, NEIGHBOUR_FILLS, type Theme } from './palette.ts'

/** What the map shows of the CPTS: which ones, under which mode. */
export interface TerritoryView {
  readonly atlas: Atlas
  readonly outlines: ReadonlyMap<string, Outline>
  readonly mode: ColourMode
  readonly theme: Theme
  /** Ids of the CPTS that pass the filters. */
  readonly shown: ReadonlySet<string>
  /** Colour index by id, so that neighbours differ under `voisines`. */
  readonly neighbourColours: ReadonlyMap<string, number>
  /** The CPTS that a map is about, which nothing may cover. */
  readonly subject?: string
}

interface TerritoryProperties {
  id: string
  fill: string
  outlineWidth: number
  dotted: boolean
  partial: boolean
}

type TerritoryFeatures = FeatureCollection<MultiPolygon, TerritoryProperties>
/** A map, its insets and its plate draw the same. */
const drawnOnce = new WeakMap<TerritoryView, TerritoryFeatures>()

/**
 * The territories as drawn: those that the filters leave out first and pale, lest they pass for uncovered land; then larger
 * populations first, so that a small CPTS inside a large one stays visible.
 */
export function territoryFeatures(view: TerritoryView): TerritoryFeatures {
  const known = drawnOnce.get(view)
  if (known) return known
  const made: TerritoryFeatures = collection(
    drawn(view).map(([facts, outline]) => ({
      type: 'Feature',
      properties: {
        id: facts.cpts.id,
        ...paintOf(facts, view),
        partial: facts.cpts.perimetre.etat === 'partiel',
      },
      geometry: outline.shape,
    })),
  )
  drawnOnce.set(view, made)
  return made
}

/** A name of a territory. `room`: how far its nearest edge is, in degrees of latitude. */
interface TerritoryName {
  id: string
  nom: string
  rank: number
  room: number
}
export type TerritoryNames = FeatureCollection<Point, TerritoryName>

/** Names where each outline has its own, at its pole of inaccessibility, unless told otherwise. */
export function territoryNames(
  view: TerritoryView,
  placeOf: (outline: Outline) => NamePlace = ({ labelPoint }) => ({ at: labelPoint, room: 0 }),
): TerritoryNames {
  return collection(
    drawn(view)
      .filter(([{ cpts }]) => view.shown.has(cpts.id))
      .map(([{ cpts, population }, outline]) => {
        const { at, room } = placeOf(outline)
        return {
          type: 'Feature',
          properties: {
            id: cpts.id,
            nom: shortName(cpts.nom),
            rank: cpts.id === view.subject ? Number.MAX_SAFE_INTEGER : population.habitants,
            room,
          },
          geometry: { type: 'Point', coordinates: at },
        }
      }),
  )
}

/** Over the colour of a unit: that several CPTS share it, or that land without CPTS may lie in it. */
export type UnitMark = 'hatch' | 'bands'

/**
 * Units that at least two of the CPTS shown share, and those that one alone has, a part of them only; none from so far that no unit is
 * drawn.
 */
export function markedUnits(
  { atlas, shown }: Pick<TerritoryView, 'atlas' | 'shown'>,
  shapes: Pick<RegionShapes, 'units'> | null,
) {
  return collection(
    (shapes?.units.features ?? []).flatMap((unit) => {
      const { code } = unit.properties
      const [one, other] = (atlas.membership.get(code) ?? []).filter((id) => shown.has(id))
      if (!other && !(one && atlas.facts.get(one)?.cpts.perimetre.enPartie?.includes(code)))
        return []
      const pattern: UnitMark = other ? 'hatch' : 'bands'
      return { ...unit, properties: { code, pattern } }
    }),
  )
}

function drawn({ atlas, outlines, shown, subject }: TerritoryView): [CptsFacts, Outline][] {
  return [...atlas.facts.values()]
    .toSorted(
      (a, b) =>
        Number(a.cpts.id === subject) - Number(b.cpts.id === subject) ||
        Number(shown.has(a.cpts.id)) - Number(shown.has(b.cpts.id)) ||
        b.population.habitants - a.population.habitants,
    )
    .flatMap((facts): [CptsFacts, Outline][] => {
      const outline = outlines.get(facts.cpts.id)
      return outline ? [[facts, outline]] : []
    })
}

function paintOf(
  facts: CptsFacts,
  { mode, theme, shown, neighbourColours }: TerritoryView,
): ReturnType<typeof categoryPaint> {
  if (!shown.has(facts.cpts.id)) return MASKED_PAINT[theme]
  const paint = categoryPaint(mode, categoryOf(mode, facts), theme)
  if (mode !== 'voisines') return paint
  const fills = NEIGHBOUR_FILLS[theme]
  return {
    ...paint,
    fill: fills[(neighbourColours.get(facts.cpts.id) ?? 0) % fills.length] ?? paint.fill,
  }
}

function collection<G extends Point | Polygon | MultiPolygon, P extends object | null>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features }
}
