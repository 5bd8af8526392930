import { featureCollection, point } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { unfoldGround } from '../../../src/geometry/ground.ts'
import { boxAround, isInside } from '../../../src/geometry/place-names.ts'
import { areasOnPage, type PageBox } from '../../../src/geometry/plane.ts'
import { type Face, LEADING, type Measure, type Text } from '../../../src/geometry/ink.ts'
import { type Plate, plateOf } from '../../../src/features/paper/plate/plate.ts'
import { ORIENTATIONS, PAGE_FORMATS } from '../../../src/features/paper/plate/plate-page.ts'
import { evenMeasure, PLATE_WORDS, sceneOfRegion, wholeOf } from '../../support/plate-scenes.ts'

const sizeOf = (lines: readonly string[], face: Face) => ({
  width: Math.max(...lines.map((line) => evenMeasure(line, face))),
  height: face.size * (0.8 + (lines.length - 1) * LEADING),
})
/** The texts of the map that lie on one another; the box of each is a hair smaller than what was kept free. */
function overprints({ maps }: Plate): readonly (readonly string[])[] {
  const boxes = maps
    .flatMap(({ texts }) => texts)
    .filter(({ anchor }) => anchor === 'middle')
    .map(({ at, lines, face }: Text) => ({ lines, box: boxAround(at, sizeOf(lines, face)) }))
  return boxes.flatMap(({ box: a, lines }, at) =>
    boxes
      .slice(at + 1)
      .filter(
        ({ box: b }) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((other) => [...lines, ...other.lines]),
  )
}

/** From the middle of one rectangle to that of another. Units: millimetres. */
const between = (a: PageBox, b: PageBox): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)

describe('a plate', () => {
  const pages = PAGE_FORMATS.flatMap((format) =>
    ORIENTATIONS.map((orientation) => ({ format, orientation })),
  )
  const scenes = ['11', '93', '06'].map(sceneOfRegion)
  for (const scene of scenes) {
    for (const page of pages) {
      it(`names or numbers every CPTS of ${scene.region} on ${page.format} ${page.orientation}, none on another`, () => {
        const plate = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
        const { names, words } = plate
        expect(names.without).toEqual({ cpts: 0, communes: 0 })
        expect(overprints(plate)).toEqual([])
        const told = new Set(words.texts.flatMap(({ lines }) => lines))
        for (const { number } of [...names.cpts, ...names.communes])
          expect(told).toContain(String(number))
        for (const { at } of [...words.texts, ...plate.maps.flatMap(({ texts }) => texts)]) {
          expect(at[0]).toBeGreaterThanOrEqual(0)
          expect(at[0]).toBeLessThanOrEqual(plate.width)
          expect(at[1]).toBeLessThanOrEqual(plate.height)
        }
      })
    }
  }

  it('tells how many numbers its key has no room for', () => {
    const scene = sceneOfRegion('93')
    const broad: Measure = (text, face) => 4 * evenMeasure(text, face)
    const page = { format: 'A4', orientation: 'portrait' } as const
    const { names, words } = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, broad)
    const told = new Set(words.texts.flatMap(({ lines }) => lines))
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
    const written = plate.maps
      .flatMap(({ texts }) => texts)
      .filter(({ lines }) => lines.join(' ') === of.nom)
    expect(written).toHaveLength(1)
  })

  for (const [region, places] of [
    ['11', ['paris']],
    ['93', ['marseille', 'toulon', 'nice']],
  ] as const) {
    const scene = sceneOfRegion(region)
    for (const page of pages) {
      it(`draws ${places.join(', ')} larger on ${page.format} ${page.orientation}, over none of the land`, () => {
        const { insets, plane, names } = plateOf(
          scene,
          wholeOf(scene),
          page,
          PLATE_WORDS,
          evenMeasure,
        )
        expect(insets.map(({ id }) => id).toReversed()).toEqual(places)
        const land = (scene.drawing.backdrop?.departements.features ?? []).map(({ geometry }) =>
          areasOnPage(plane, geometry),
        )
        const diagonal = Math.hypot(plane.box.width, plane.box.height)
        for (const { frame, source, plane: own } of insets) {
          expect(own.scale * 1.4).toBeLessThanOrEqual(plane.scale)
          // The eye goes from one to the other.
          expect(source && between(frame, source)).toBeLessThan(0.4 * diagonal)
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
    const written = new Set(
      plate.maps
        .flatMap(({ texts }) => texts)
        .map(({ lines }) => lines.join('').replaceAll(' ', '')),
    )
    const units = scene.drawing.shapes?.units.features ?? []
    const numbered = new Set(plate.names.communes.map(({ id }) => id))
    expect(
      units
        .filter(({ properties: { code } }) => !numbered.has(code))
        .filter(({ properties: { nom } }) => !written.has(nom.replaceAll(' ', ''))),
    ).toEqual([])
  })
})
