import { expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
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
