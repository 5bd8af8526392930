import { featureCollection, point } from '@turf/turf'
import type { Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { shortName } from '../../../src/domain/names/tidy-name.ts'
import { plateOf } from '../../../src/features/paper/plate/plate.ts'
import { leaderOf } from '../../../src/features/paper/plate/plate-insets.ts'
import { ORIENTATIONS, PAGE_FORMATS } from '../../../src/features/paper/plate/plate-page.ts'
import { unfoldGround } from '../../../src/geometry/ground.ts'
import { settingsOf } from '../../../src/geometry/ink.ts'
import { isInside } from '../../../src/geometry/place-names.ts'
import { areasOnPage } from '../../../src/geometry/plane.ts'
import { evenMeasure, PLATE_WORDS, sceneOfRegion, wholeOf } from '../../support/plate-scenes.ts'

const LANDSCAPE = { format: 'A4', orientation: 'paysage' } as const

it.each(['CPTS Nice Centre – Nice Est', 'CPTS Tremblay - Vaujours - Villepinte'])(
  'begins no line of %s with its dash',
  (nom) => {
    const face = { size: 2.7, weight: 600, colour: '#000000' }
    const lines = settingsOf(shortName(nom), [face], evenMeasure).flatMap((way) => way.lines)
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.filter((line) => /^[\s–-]/u.test(line))).toEqual([])
    expect(settingsOf(shortName(nom), [face], evenMeasure)[0]?.lines).toEqual([shortName(nom)])
  },
)

it('names the great cities of a région, whatever lies on them', () => {
  const scene = sceneOfRegion('76')
  const toulouse = {
    kind: 'prefecture' as const,
    nom: 'Toulouse',
    rank: 500_000,
    from: 0,
    until: 24,
  }
  const names = featureCollection([point([1.4442, 43.6047], toulouse)])
  const ground = { ...unfoldGround(null, null, null), names }
  const { sheets } = plateOf(
    { ...scene, ground: ground as never },
    wholeOf(scene),
    LANDSCAPE,
    PLATE_WORDS,
    evenMeasure,
  )
  const written = sheets[0].maps.flatMap(({ texts }) => texts.flatMap(({ lines }) => lines))
  expect(written.filter((line) => line === 'Toulouse')).toHaveLength(1)
})

it('leads to an inset by a line that goes on none of its sides', () => {
  const scene = sceneOfRegion('11')
  for (const format of PAGE_FORMATS)
    for (const orientation of ORIENTATIONS) {
      const page = { format, orientation }
      const { insets } = plateOf(scene, wholeOf(scene), page, PLATE_WORDS, evenMeasure)
      for (const inset of insets) {
        const [from, to] = leaderOf(inset) ?? []
        if (!from || !to) continue
        const { x, y, width, height } = inset.frame
        const isLevel = Math.abs((from[1] ?? 0) - (to[1] ?? 0)) < 0.5
        const isUpright = Math.abs((from[0] ?? 0) - (to[0] ?? 0)) < 0.5
        const [right = 0, down = 0] = from
        const onEdge =
          (isLevel && Math.min(down - y, y + height - down) < 3.9) ||
          (isUpright && Math.min(right - x, x + width - right) < 3.9)
        expect([format, orientation, onEdge]).toEqual([format, orientation, false])
      }
    }
})

it('writes the name of no département over a sketch', () => {
  const scene = sceneOfRegion('04')
  const units = scene.drawing.shapes?.units.features ?? []
  const all = units.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  // All communes but the last, so that the middle of the island is in the sketch.
  const sketch = {
    nom: 'Esquisse d’exemple',
    shape: { type: 'MultiPolygon' as const, coordinates: all.slice(0, -1) },
    codes: new Set(units.slice(0, -1).map(({ properties }) => properties.code)),
    shared: featureCollection<Polygon>([]),
  }
  const plate = plateOf({ ...scene, sketch }, wholeOf(scene), LANDSCAPE, PLATE_WORDS, evenMeasure)
  const area = areasOnPage(plate.plane, sketch.shape)
  const over = plate.sheets[0].maps.flatMap(({ texts }) =>
    texts.filter(
      ({ lines, at: [x = 0, y = 0] }) =>
        /^(LA RÉUNION|974)$/.test(lines.join(' ')) && isInside(area, x, y),
    ),
  )
  expect(over).toEqual([])
})
