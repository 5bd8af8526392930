import type { Feature, Position } from 'geojson'
import type { GroundName } from '../../../geometry/ground.ts'
import { boxAround, isFree, type Taken } from '../../../geometry/place-names.ts'
import type { Plane } from '../../../geometry/plane.ts'
import { GROUND_COLOURS } from '../../../map/ground-palette.ts'
import {
  type Face,
  type Ink,
  type Measure,
  settingsOf,
  sizeOf,
  spot,
  type Text,
} from '../../../geometry/ink.ts'
import type { PlateScene } from './map-inks.ts'
import type { Written } from './set-subjects.ts'

const GROUND = GROUND_COLOURS.light
const COUNTRY: Face = { size: 2.7, weight: 500, colour: GROUND.abroadText, spacing: 0.16 }
const SEA: Face = { size: 3, weight: 450, colour: GROUND.seaText, italic: true, spacing: 0.1 }
const TOWN: Face = { size: 2.1, weight: 450, colour: GROUND.town, halo: 0.45 }

/** Towns smaller than that are not written, by scale. */
const TOWNS = [
  [400_000, 0],
  [800_000, 20_000],
  [1_500_000, 50_000],
  [3_000_000, 100_000],
] as const
const FROM_AFAR = 250_000

/** How far a name stands from the middle of its dot. Units: millimetres. */
const ASIDE = 0.9

/** The towns that have room, with their dots: the largest first, and préfectures before all; of `great` inhabitants and more, no other. */
export function townTexts(
  plane: Plane,
  { ground }: PlateScene,
  measure: Measure,
  taken: Taken,
  great = 0,
): Written {
  const least = TOWNS.find(([scale]) => plane.scale < scale)?.[1] ?? FROM_AFAR
  const towns = namesOf(ground?.names.features ?? [], plane)
    .filter(
      ({ of }) =>
        of.rank >= great && (of.kind === 'prefecture' || (of.kind === 'ville' && of.rank >= least)),
    )
    .toSorted((a, b) => weight(b.of) - weight(a.of))
  const inks: Ink[] = []
  const texts: Text[] = []
  for (const { of, at } of towns) {
    const [x = 0, y = 0] = at
    const size = sizeOf([of.nom], TOWN, measure)
    const radius = of.kind === 'prefecture' ? 0.55 : 0.38
    const dot = { width: 2 * radius, height: 2 * radius }
    const [dx, dy] = [size.width / 2 + ASIDE, size.height / 2 + ASIDE]
    const middle = [
      [x + dx, y],
      [x - dx, y],
      [x, y - dy],
      [x, y + dy],
    ].find((place) => isFree(place, size, taken))
    if (!middle || !isFree(at, dot, taken)) continue
    taken.boxes.push(boxAround(middle, size), boxAround(at, dot))
    inks.push({ d: spot(x, y, radius), fill: GROUND.town, stroke: '#fff', width: 0.2 })
    texts.push({ lines: [of.nom], at: middle, face: TOWN, anchor: 'middle' })
  }
  return { inks, texts }
}

const weight = (of: GroundName): number => of.rank + (of.kind === 'prefecture' ? 1e9 : 0)

/** Seas and other countries, each once, where there is room. */
export function farTexts(
  plane: Plane,
  { ground }: PlateScene,
  measure: Measure,
  taken: Taken,
): Written {
  const texts: Text[] = []
  const done = new Set<string>()
  const zoom = zoomOf(plane)
  for (const { of, at } of namesOf(ground?.names.features ?? [], plane)) {
    if (of.kind !== 'mer' && of.kind !== 'pays') continue
    if (zoom < of.from || zoom >= of.until || done.has(of.nom)) continue
    const face = of.kind === 'mer' ? SEA : COUNTRY
    const nom = of.kind === 'mer' ? of.nom : of.nom.toLocaleUpperCase('fr')
    const way = settingsOf(nom, [face], measure).find(({ size }) => isFree(at, size, taken))
    if (!way) continue
    taken.boxes.push(boxAround(at, way.size))
    texts.push({ lines: way.lines, at, face, anchor: 'middle' })
    done.add(of.nom)
  }
  return { inks: [], texts }
}

/** The zoom at which a map on a screen shows as much, in the middle of France. */
const zoomOf = ({ scale }: Plane): number => Math.log2(WHOLE_ZOOM / scale)
/** The scale of a picture of zoom 0, at 3.9 pixels to the millimetre. */
const WHOLE_ZOOM = 2.1e8

const namesOf = (
  features: readonly Feature<{ type: 'Point'; coordinates: Position }, GroundName>[],
  plane: Plane,
) =>
  features.flatMap(({ properties: of, geometry }) => {
    const at = plane.toPage(geometry.coordinates)
    return isFree(at, { width: 0, height: 0 }, { box: plane.box, boxes: [] }) ? [{ of, at }] : []
  })
