import type { BBox } from 'geojson'
import { expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { inPartIn } from '../../../src/features/map/InPartSign.tsx'
import { markedUnits } from '../../../src/map/territory-features.ts'
import { codes, cpts } from '../domain/samples.ts'

const DATASET = {
  format: 1 as const,
  region: '32',
  nom: 'Région inventée',
  avertissement: '',
  chiffresOfficiels: null,
}

it('bands a commune that one CPTS alone has a part of, as nobody knows whether the rest is covered', () => {
  const [inPart, whole, shared] = codes('59350 59410 59009')
  const all = codes('59350 59410 59009')
  const own = cpts('cpts-d-exemple-a', all)
  const invented = buildAtlas(
    {
      ...DATASET,
      cpts: [
        { ...own, perimetre: { ...own.perimetre, enPartie: [inPart!, shared!] } },
        cpts('cpts-d-exemple-b', [shared!]),
      ],
    },
    new Map(),
  )
  const features = all.map((code) => ({
    type: 'Feature' as const,
    properties: { code, nom: code },
    geometry: { type: 'Polygon' as const, coordinates: [] },
  }))
  const marks = markedUnits(
    { atlas: invented, shown: new Set(invented.facts.keys()) },
    { units: { type: 'FeatureCollection', features } },
  ).features.map(({ properties }) => properties)
  expect(marks).toEqual([
    { code: inPart, pattern: 'bands' },
    { code: shared, pattern: 'hatch' },
  ])
  expect(marks.map(({ code }) => code)).not.toContain(whole)
})

it('is in the legend only while such a commune is in sight and the filters leave its CPTS', () => {
  const [lille] = codes('59350')
  const one = cpts('cpts-d-exemple-a', [lille!])
  const perimetre = { ...one.perimetre, enPartie: [lille!] }
  const atlas = buildAtlas({ ...DATASET, cpts: [{ ...one, perimetre }] }, new Map())
  const triangle = [
    [3, 50],
    [3.1, 50],
    [3.1, 50.1],
    [3, 50],
  ]
  const units = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: { code: lille!, nom: 'Lille' },
        geometry: { type: 'Polygon' as const, coordinates: [triangle] },
      },
    ],
  }
  const told = (sight: BBox, shown: readonly string[]) =>
    inPartIn(sight, { atlas, shown: new Set(shown) }, { units })?.cpts.id
  expect(told([2.9, 49.9, 3.2, 50.2], [one.id])).toBe(one.id)
  expect(told([5, 45, 6, 46], [one.id])).toBeUndefined()
  expect(told([2.9, 49.9, 3.2, 50.2], [])).toBeUndefined()
})
