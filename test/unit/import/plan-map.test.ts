import { describe, expect, it } from 'vitest'
import { cutKey } from '../../../src/domain/import/import-choices.ts'
import {
  after,
  geojson,
  LAYER,
  letters,
  perimeters,
  planOf,
  said,
} from '../../support/import-files.ts'
import { code } from '../domain/samples.ts'

describe('a map of CPTS', () => {
  const drawn = (line: string) => LAYER.dissolve(letters(line))
  const half = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0.25, 0],
        [0.25, 0.1],
        [0, 0.1],
        [0, 0],
      ],
    ],
  }

  it('takes the units above a threshold, and lists those that it cuts', async () => {
    const file = geojson([{ properties: { nom_cpts: 'A', statut: 'ACI' }, geometry: half }])
    const plan = await planOf(file)
    expect(perimeters(plan)).toEqual({ A: '01004' })
    expect(plan.cpts[0]?.incoming.cut).toEqual([
      { line: 1, code: '01005', share: expect.closeTo(0.25) as number, taken: false },
    ])
    expect(said(plan)).toEqual(['corrected cut-unit'])
    expect(perimeters(await planOf(file, { threshold: 0.2 }))).toEqual({ A: '01004 01005' })
    const cuts = new Map([[cutKey(1, code('01005')), true]])
    expect(perimeters(await planOf(file, { cuts }))).toEqual({ A: '01004 01005' })
  })

  it('asks where nothing reaches the threshold, and leaves out what lies elsewhere', async () => {
    const small = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0.06, 0],
          [0.06, 0.1],
          [0, 0],
        ],
      ],
    }
    const far = {
      type: 'Polygon',
      coordinates: [
        [
          [9, 9],
          [10, 9],
          [10, 10],
          [9, 9],
        ],
      ],
    }
    const plan = await planOf(
      geojson([
        { properties: { nom_cpts: 'A' }, geometry: small },
        { properties: { nom_cpts: 'B' }, geometry: far },
      ]),
    )
    expect(said(plan)).toEqual(['asked cut-unit nothing-above', 'ignored elsewhere-shape'])
    expect(plan.cpts.map(({ incoming }) => incoming.nom)).toEqual(['A'])
  })

  it('holds for partial what goes on outside the région', async () => {
    const wide = {
      type: 'Polygon',
      coordinates: [
        [
          [-1, 0],
          [0.2, 0],
          [0.2, 0.1],
          [-1, 0.1],
          [-1, 0],
        ],
      ],
    }
    const plan = await planOf(geojson([{ properties: { nom_cpts: 'A' }, geometry: wide }]))
    expect(after(plan).dataset.cpts[0]?.perimetre).toMatchObject({
      etat: 'partiel',
      codes: ['01004'],
    })
    expect(said(plan)).toEqual(['corrected outside'])
  })

  it('trusts the codes that it lists over its shapes', async () => {
    const file = geojson([
      { properties: { nom: 'CPTS A', codes: ['01001', '01002'] }, geometry: drawn('f') },
    ])
    expect(perimeters(await planOf(file))).toEqual({ 'CPTS A': '01001 01002' })
  })
})
