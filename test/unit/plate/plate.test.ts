import { featureCollection, point } from '@turf/turf'
import type { Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { unfoldGround } from '../../../src/geometry/ground.ts'
import { boxesOverlap, isInside } from '../../../src/geometry/place-names.ts'
import { areasOnPage, type PageBox } from '../../../src/geometry/plane.ts'
import { type Face, LEADING, type Measure, type Text } from '../../../src/geometry/ink.ts'
import { type Plate, plateOf } from '../../../src/features/paper/plate/plate.ts'
import { MAP_COLOURS } from '../../../src/map/palette.ts'
import { ORIENTATIONS, PAGE_FORMATS } from '../../../src/features/paper/plate/plate-page.ts'
import {
  evenMeasure,
  PLATE_WORDS,
  sceneOfFrance,
  sceneOfRegion,
  wholeOf,
} from '../../support/plate-scenes.ts'

const sizeOf = (lines: readonly string[], face: Face) => ({
  width: Math.max(...lines.map((line) => evenMeasure(line, face))),
  height: face.size * (0.75 + (lines.length - 1) * LEADING),
})
const onMaps = ({ sheets }: Plate): readonly Text[] =>
  sheets.flatMap(({ maps }) => maps.flatMap(({ texts }) => texts))
const beside = ({ sheets }: Plate): readonly Text[] => sheets.flatMap(({ words }) => words.texts)

/** The texts of the maps that lie on one another. */
function overprints(plate: Plate): readonly (readonly string[])[] {
  const boxes = onMaps(plate)
    .filter(({ anchor }) => anchor === 'middle')
    .map(({ at: [x = 0, y = 0], lines, face }) => {
      const { width, height } = sizeOf(lines, face)
      return { lines, box: { x: x - width / 2, y: y - height / 2, width, height } }
    })
  return boxes.flatMap(({ box, lines }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => boxesOverlap(box, other.box))
      .map((other) => [...lines, ...other.lines]),
  )
}

/** From the middle of one rectangle to that of another. Units: millimetres. */
const between = (a: PageBox, b: PageBox): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)

/** Whether a line of the map leads from one rectangle to another, or they lie next to each other. */
function isLed({ sheets: [{ maps }] }: Plate, a: PageBox, b: PageBox): boolean {
  const apart = (from: number, long: number, to: number, wide: number): number =>
    Math.max(0, to - from - long, from - to - wide)
  const gap = Math.hypot(apart(a.x, a.width, b.x, b.width), apart(a.y, a.height, b.y, b.height))
  const ends = (maps[0]?.inks ?? []).flatMap(({ d }) => {
    const numbers = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(d)?.slice(1).map(Number)
    return numbers ? [numbers] : []
  })
  const touches = (box: PageBox, x = NaN, y = NaN): boolean =>
    apart(x, 0, box.x, box.width) + apart(y, 0, box.y, box.height) < 0.02
  return gap < 5 || ends.some(([x, y, u, v]) => touches(a, x, y) && touches(b, u, v))
}

describe('a plate', () => {
  const pages = PAGE_FORMATS.flatMap((format) =>
    ORIENTATIONS.map((orientation) => ({ format, orientation })),
  )
  const scenes = [...['11', '93', '06'].map(sceneOfRegion), sceneOfFrance()]
  for (const scene of scenes) {
    for (const page of pages) {
      it(`names or numbers every CPTS of ${scene.region} on ${page.format} ${page.orientation}, none on another`, () => {
        const plate = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
        const { names } = plate
        expect(names.without.communes).toBe(0)
        expect(names.without.cpts).toBe(0)
        expect(overprints(plate)).toEqual([])
        const told = new Set(beside(plate).flatMap(({ lines }) => lines))
        for (const { number } of [...names.cpts, ...names.communes])
          expect(told).toContain(String(number))
        for (const { at } of [...beside(plate), ...onMaps(plate)]) {
          expect(at[0]).toBeGreaterThanOrEqual(0)
          expect(at[0]).toBeLessThanOrEqual(plate.width)
          expect(at[1]).toBeLessThanOrEqual(plate.height)
        }
      })
    }
  }

  for (const orientation of ORIENTATIONS)
    it(`numbers every CPTS of France on A4 ${orientation} in the figures of the font itself, a hair wider`, () => {
      const scene = sceneOfFrance()
      const figures: Measure = (text, face) =>
        /^\d+$/.test(text) ? 0.65 * text.length * face.size : evenMeasure(text, face)
      const page = { format: 'A4', orientation } as const
      const { names } = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, figures)
      expect(names.without.cpts).toBe(0)
    })

  it('has a sheet of its own for a key that would leave the map less than half of one, and says so', () => {
    const scene = sceneOfRegion('93')
    const broad: Measure = (text, face) => 4 * evenMeasure(text, face)
    const page = { format: 'A4', orientation: 'portrait' } as const
    const plate = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, broad)
    const { sheets, names } = plate
    const saidOn = (at: number): ReadonlySet<string> =>
      new Set(sheets[at]?.words.texts.flatMap(({ lines }) => lines))
    expect(sheets).toHaveLength(2)
    expect(names.cpts.filter(({ number }) => !saidOn(1).has(String(number)))).toEqual([])
    expect([...saidOn(0)].join(' ')).toContain(PLATE_WORDS.keyElsewhere)
    expect([...saidOn(0)].join(' ')).toContain(PLATE_WORDS.missing)
    expect(saidOn(1)).toContain(PLATE_WORDS.title)
  })

  it('tells how many numbers even that has no room for', () => {
    const scene = sceneOfRegion('93')
    const nom = 'Communauté_aux_mots_trop_longs '.repeat(12).trim()
    const { atlas } = scene.view
    const facts = new Map(
      Array.from(atlas.facts, ([id, each]) => [id, { ...each, cpts: { ...each.cpts, nom } }]),
    )
    const named = { ...scene, view: { ...scene.view, atlas: { ...atlas, facts } } }
    const page = { format: 'A4', orientation: 'portrait' } as const
    const plate = plateOf(named, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
    const { names } = plate
    const told = new Set(beside(plate).flatMap(({ lines }) => lines))
    const untold = names.cpts.filter(({ number }) => !told.has(String(number)))
    expect(untold.length).toBeGreaterThan(0)
    expect([...told].join(' ')).toContain(`${untold.length} tus`)
  })

  it('writes a sea once, wherever else it could', () => {
    const scene = sceneOfRegion('06')
    const of = { kind: 'mer' as const, nom: 'Mer d’exemple', rank: 0, from: 0, until: 24 }
    const sea = (lon: number, lat: number) => point([lon, lat], of)
    const names = featureCollection([sea(45.02, -12.75), sea(45.02, -12.95), sea(45.28, -13)])
    const plate = plateOf(
      { ...scene, ground: { ...unfoldGround(null, null, null), names } },
      wholeOf(scene),
      { format: 'A4', orientation: 'portrait' },
      PLATE_WORDS,
      evenMeasure,
    )
    const written = onMaps(plate).filter(({ lines }) => lines.join(' ') === of.nom)
    expect(written).toHaveLength(1)
  })

  for (const [region, places] of [
    ['11', ['paris']],
    ['93', ['marseille', 'toulon', 'nice']],
  ] as const) {
    const scene = sceneOfRegion(region)
    for (const page of pages) {
      it(`draws ${places.join(', ')} larger on ${page.format} ${page.orientation}, over none of the land`, () => {
        const plate = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
        const { insets, plane, names } = plate
        expect(insets.map(({ id }) => id).toReversed()).toEqual(places)
        const land = (scene.drawing.backdrop?.departements.features ?? []).map(({ geometry }) =>
          areasOnPage(plane, geometry),
        )
        const diagonal = Math.hypot(plane.box.width, plane.box.height)
        for (const { frame, source, plane: own } of insets) {
          expect(own.scale * 1.4).toBeLessThanOrEqual(plane.scale)
          // The eye goes from one to the other, along a line where they lie apart.
          expect(source && between(frame, source)).toBeLessThan(0.42 * diagonal)
          expect(source && isLed(plate, frame, source)).toBe(true)
          for (const across of [0, 0.5, 1])
            for (const down of [0, 0.5, 1]) {
              const [x, y] = [frame.x + across * frame.width, frame.y + down * frame.height]
              expect(x > plane.box.x && x < plane.box.x + plane.box.width).toBe(true)
              expect(y > plane.box.y && y < plane.box.y + plane.box.height).toBe(true)
              expect(land.some((each) => isInside(each, x, y))).toBe(false)
            }
        }
        // Counted once, wherever it is drawn.
        expect(names.seen).toEqual(new Set(scene.view?.outlines.keys()))
        expect(new Set(names.cpts.map(({ id }) => id)).size).toBe(names.cpts.length)
      })
    }
  }

  it('names or numbers every commune where few are in sight', () => {
    const scene = sceneOfRegion('06')
    const plate = plateOf(
      scene,
      wholeOf(scene),
      { format: 'A4', orientation: 'portrait' },
      PLATE_WORDS,
      evenMeasure,
    )
    const written = new Set(onMaps(plate).map(({ lines }) => lines.join('').replaceAll(' ', '')))
    const units = scene.drawing.shapes?.units.features ?? []
    const numbered = new Set(plate.names.communes.map(({ id }) => id))
    expect(
      units
        .filter(({ properties: { code } }) => !numbered.has(code))
        .filter(({ properties: { nom } }) => !written.has(nom.replaceAll(' ', ''))),
    ).toEqual([])
  })

  it('lets bare land show through a commune that one CPTS has a part of, and tells its legend so where that is in sight', () => {
    const scene = sceneOfRegion('04')
    const [first] = scene.view.atlas.facts.values()
    const [inPart] = first?.territory ?? []
    if (!first || !inPart) throw new Error('no CPTS of La Réunion has a commune')
    const { cpts } = first
    const perimetre = { ...cpts.perimetre, enPartie: [inPart] }
    const facts = new Map([[cpts.id, { ...first, cpts: { ...cpts, perimetre } }]])
    const view = { ...scene.view, atlas: { ...scene.view.atlas, facts } }
    const told: boolean[] = []
    const words = {
      ...PLATE_WORDS,
      legend: (seen: ReadonlySet<string>, isBanded: boolean) => {
        told.push(isBanded)
        return PLATE_WORDS.legend(seen, isBanded)
      },
    }
    const page = { format: 'A4', orientation: 'portrait' } as const
    const bands = (of: Parameters<typeof plateOf>[0], bounds = scene.home) =>
      plateOf(of, { bounds, insets: [] }, page, words, evenMeasure).sheets[0].maps[0]?.inks.filter(
        ({ d, stroke, width }) =>
          d !== '' && stroke === MAP_COLOURS.light.unit && (width ?? 1) < 0.2,
      ).length
    expect([bands(scene), told.pop()]).toEqual([0, false])
    expect([bands({ ...scene, view }), told.pop()]).toEqual([1, true])
    expect([bands({ ...scene, view }, [2, 48, 3, 49]), told.pop()]).toEqual([0, false])
  })

  it('names the communes around a sketch, each inside its own', () => {
    const scene = sceneOfRegion('06')
    const units = scene.drawing.shapes?.units.features ?? []
    const mine = units.find(({ properties }) => properties.nom === 'Ouangani')
    if (!mine) throw new Error('Ouangani is not among the communes of Mayotte')
    const { coordinates } = mine.geometry
    const sketch = {
      nom: 'Esquisse d’exemple',
      shape: {
        type: 'MultiPolygon' as const,
        coordinates: (mine.geometry.type === 'Polygon'
          ? [coordinates]
          : coordinates) as Position[][][],
      },
      codes: new Set([mine.properties.code]),
      shared: featureCollection<Polygon>([]),
    }
    const page = { format: 'A4', orientation: 'portrait' } as const
    const plate = plateOf({ ...scene, sketch }, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
    const around = onMaps(plate).flatMap(({ lines, at: [x = 0, y = 0] }) => {
      const unit = units.find(({ properties: { nom } }) => nom === lines.join(' '))
      return unit && unit !== mine ? [isInside(areasOnPage(plate.plane, unit.geometry), x, y)] : []
    })
    expect(around.length).toBeGreaterThan(3)
    expect(around).not.toContain(false)
    // Hatched, its name has more paper around it.
    const hatched = { ...sketch, shared: featureCollection([mine]) }
    const rim = (own: typeof sketch | typeof hatched): number | undefined =>
      onMaps(
        plateOf({ ...scene, sketch: own }, wholeOf(scene), page, PLATE_WORDS, evenMeasure),
      ).find(({ lines }) => lines.join(' ') === 'Ouangani')?.face.halo
    expect([rim(sketch), rim(hatched)]).toEqual([0.45, 0.85])
    expect(overprints(plate)).toEqual([])
  })
})
