import { difference, feature, featureCollection } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { shortName } from '../../../domain/names/tidy-name.ts'
import { areasOnPage, type Plane } from '../../../geometry/plane.ts'
import { GROUND_COLOURS } from '../../../map/ground-palette.ts'
import { MAP_COLOURS } from '../../../map/palette.ts'
import { farTexts, townTexts } from './ground-texts.ts'
import type { Face, Measure } from '../../../geometry/ink.ts'
import type { PlateScene } from './map-inks.ts'
import {
  type Field,
  type KeyEntry,
  type Manner,
  setSubjects,
  type Subject,
  type Written,
} from './set-subjects.ts'

/** All that is written on the maps of a plate, and what its key has to explain. */
export interface MapNames {
  /** What is written on each map, in the order in which they were given. */
  readonly fields: readonly Written[]
  readonly cpts: readonly KeyEntry[]
  /** The ids of the CPTS in sight. */
  readonly seen: ReadonlySet<string>
  readonly communes: readonly KeyEntry[]
  /** How many have neither name nor number. */
  readonly without: { readonly cpts: number; readonly communes: number }
}

const { light } = MAP_COLOURS

const faces = (sizes: readonly number[], face: Omit<Face, 'size'>): readonly Face[] =>
  sizes.map((size) => ({ ...face, size }))

const CPTS: Manner = {
  faces: faces([2.7, 2.25], { weight: 600, colour: light.text, halo: 0.5 }),
  number: [{ size: 2, weight: 700, colour: light.text }],
  numbers: 'alphabet',
  rim: 0.4,
}
/** From here on a field of paper under each number would hide what it stands for. Units: millimetres of ground to one of paper. */
const FAR = 3_000_000
const CPTS_AFAR: Manner = {
  ...CPTS,
  number: faces([1.7, 1.55, 1.4], { weight: 700, colour: light.text, halo: 0.45 }),
  rim: -0.15,
}
const QUIET = { weight: 450, colour: light.quietText, halo: 0.45 }
const COMMUNES: Manner = {
  faces: faces([2.2, 1.85], QUIET),
  number: [{ ...QUIET, size: 1.7 }],
  numbers: 'alphabet',
  rim: 0,
}
/** The same over the hatching of a sketch, which takes letters apart that have no more paper around them. */
const OVER_HATCHING = { colour: light.text, halo: 0.85 }
const HATCHED: Manner = {
  ...COMMUNES,
  faces: COMMUNES.faces.map((face) => ({ ...face, ...OVER_HATCHING, weight: 550 })),
  number: COMMUNES.number.map((face) => ({ ...face, ...OVER_HATCHING, weight: 550 })),
}
/** What one finds one's way by around a sketch. */
const BESIDE: Manner = {
  ...COMMUNES,
  faces: faces([1.85], { ...QUIET, colour: GROUND_COLOURS.light.town }),
  number: [],
}
const CAPITALS: Face = { ...QUIET, size: 2.3, weight: 500, spacing: 0.12 }
const DEPARTEMENTS: Manner = { faces: [CAPITALS], number: [CAPITALS], numbers: 'code', rim: 0 }
const NAMED_ALONE: Manner = { ...DEPARTEMENTS, number: [] }
const AROUND: Manner = {
  faces: [{ size: 2.2, weight: 450, colour: GROUND_COLOURS.light.abroadText, spacing: 0.06 }],
  number: [],
  numbers: 'code',
  rim: 0,
}

/** Cities that have their name before any CPTS. Units: inhabitants. */
const GREAT = 250_000
/** Fewer communes than that in sight are all named; of those beside a sketch, the ones with room for it. */
const MOST_COMMUNES = 160
const MOST_BESIDE = 400

/**
 * Writes on the maps of a plate: every CPTS by its name or its number, communes too where they are few or of the sketch, then what has
 * room of those beside it, départements, towns, neighbours and seas. Nothing overprints; what is taken of a map stays free. The first map is that of the
 * plate; on others, its insets, communes are not looked for.
 */
export function mapNames(
  fields: readonly [Field, ...Field[]],
  scene: PlateScene,
  measure: Measure,
): MapNames {
  const [main] = fields
  const set = (subjects: readonly Subject[], manner: Manner, on: readonly Field[] = fields) =>
    setSubjects(on, subjects, scene.isKeyed ? manner : { ...manner, number: [] }, measure)
  const isHatched = (scene.sketch?.shared.features.length ?? 0) > 0
  const setCommunes = () =>
    set(communesOf(main.plane, scene), isHatched ? HATCHED : COMMUNES, [main])
  // Of a sketch its communes are what one looks for; what is published stands around it.
  const early = scene.sketch ? setCommunes() : null
  const isAfar = main.plane.scale > FAR
  // A great city is where one looks first: numbers make way for it, not it for them.
  const cities =
    scene.sketch || communesOf(main.plane, scene).length > 0
      ? []
      : fields.map(({ plane, taken }) => townTexts(plane, scene, measure, taken, GREAT))
  const cpts = set(cptsOf(scene), isAfar ? CPTS_AFAR : CPTS)
  const communes = early ?? setCommunes()
  const beside = set(communesBeside(main.plane, scene), BESIDE, [main])
  const towns = fields.map(({ plane, taken }) =>
    communes.seen.size === 0 ? townTexts(plane, scene, measure, taken) : NOTHING,
  )
  // Among the numbers of a key, those of départements would be taken for them.
  const departements = set(departementsOf(scene), isAfar ? NAMED_ALONE : DEPARTEMENTS)
  const around = set(aroundOf(scene), AROUND)
  const far = fields.map(({ plane, taken }) => farTexts(plane, scene, measure, taken))
  const all = [
    far,
    around.fields,
    departements.fields,
    towns,
    beside.fields,
    communes.fields,
    cities,
    cpts.fields,
  ]
  return {
    fields: fields.map((_, at) => ({
      inks: all.flatMap((kind) => kind[at]?.inks ?? []),
      texts: all.flatMap((kind) => kind[at]?.texts ?? []),
    })),
    cpts: cpts.key,
    seen: cpts.seen,
    communes: communes.key,
    without: { cpts: cpts.without, communes: communes.without },
  }
}

const NOTHING: Written = { inks: [], texts: [] }

function cptsOf({ view, sketch }: PlateScene): readonly Subject[] {
  if (!view) return []
  return Array.from(view.atlas.facts.values()).flatMap(({ cpts: { id, nom }, territory }) => {
    const outline = view.outlines.get(id)
    if (!outline || !view.shown.has(id)) return []
    const isShared = sketch !== null && [...territory].some((code) => sketch.codes.has(code))
    const shape = isShared ? outside(outline.shape, sketch.shape) : outline.shape
    return shape ? [{ id, nom: shortName(nom), shape }] : []
  })
}

/** What of a shape lies outside of another, where alone its name is not taken for the other's; null for nothing. */
const outside = (
  shape: MultiPolygon | Polygon,
  other: MultiPolygon,
): MultiPolygon | Polygon | null =>
  difference(featureCollection([feature(shape), feature(other)]))?.geometry ?? null

function communesOf(plane: Plane, { drawing: { shapes }, sketch }: PlateScene): readonly Subject[] {
  const units = shapes?.units.features ?? []
  const near = sketch
    ? units.filter(({ properties }) => sketch.codes.has(properties.code))
    : units.filter((each) => isInSight(plane, each))
  if (!sketch && near.length > MOST_COMMUNES) return []
  return near.map(subjectOf)
}

type Unit = NonNullable<PlateScene['drawing']['shapes']>['units']['features'][number]

/** The communes around a sketch. */
function communesBeside(plane: Plane, { drawing: { shapes }, sketch }: PlateScene) {
  if (!sketch || !shapes) return []
  const near = shapes.units.features.filter(
    (each) => !sketch.codes.has(each.properties.code) && isInSight(plane, each),
  )
  return near.length > MOST_BESIDE ? [] : near.map(subjectOf)
}

const subjectOf = ({ properties: { code, nom }, geometry }: Unit): Subject => ({
  id: code,
  nom,
  shape: geometry,
})

const isInSight = (plane: Plane, { geometry }: Feature<Polygon | MultiPolygon>): boolean =>
  areasOnPage(plane, geometry).coordinates.length > 0

/** The départements; beside a sketch, whose land has the names of its own communes. */
function departementsOf({ drawing: { backdrop }, sketch }: PlateScene): readonly Subject[] {
  if (!backdrop) return []
  const noms = new Map(
    backdrop.departementNames.features.map(({ properties }) => [properties.code, properties.nom]),
  )
  return backdrop.departements.features.flatMap(({ properties: { code }, geometry }) => {
    const nom = (noms.get(code) ?? code).replaceAll("'", '’').toLocaleUpperCase('fr')
    const shape = sketch ? outside(geometry, sketch.shape) : geometry
    return shape ? [{ id: code, nom, shape }] : []
  })
}

/** Départements of other régions, where there is room in what is seen of them. */
function aroundOf({ france, drawing: { drawnRegions } }: PlateScene): readonly Subject[] {
  return (france?.features ?? []).flatMap(({ id, properties, geometry }): Subject[] => {
    if (drawnRegions.includes(String(properties?.['region']))) return []
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const nom: unknown = properties?.['nom']
    return typeof nom === 'string' ? [{ id: String(id), nom, shape: geometry }] : []
  })
}
