import { describe, expect, it } from 'vitest'
import { accountOf, summed } from '../../../src/domain/import/account.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import {
  after,
  bytesOf,
  geojson,
  LAYER,
  letters,
  perimeters,
  planOf,
  read,
  said,
} from '../../support/import-files.ts'

const shape = (line: string) => LAYER.dissolve(letters(line))
const point = { type: 'Point', coordinates: [6, 44] }
const cells = (plan: ImportPlan) => summed(accountOf(plan).map((sheet) => sheet.cells))

describe('what a map holds beside perimeters', () => {
  it('a point makes no CPTS by its name alone, and its cells are left', async () => {
    const plan = await planOf(
      geojson([
        { properties: { nom: 'CPTS A' }, geometry: shape('a') },
        { properties: { nom: 'Siège de la CPTS A' }, geometry: point },
        { properties: { nom: 'CPTS B' }, geometry: null },
      ]),
    )
    expect(perimeters(plan)).toEqual({ 'CPTS A': '01001' })
    expect(said(plan)).toEqual(['taken', 'ignored shape', 'ignored shape'])
    expect(cells(plan)).toEqual({ taken: 1, partly: 0, asked: 0, left: 2 })
  })

  it('a point that says more of a CPTS is one of its rows', async () => {
    const plan = await planOf(
      geojson([
        { properties: { nom: 'CPTS A', site: '' }, geometry: shape('a') },
        { properties: { nom: 'CPTS A', site: 'https://exemple.org' }, geometry: point },
      ]),
    )
    expect(after(plan).dataset.cpts.map(({ contacts }) => contacts.site?.valeur)).toEqual([
      'https://exemple.org',
    ])
  })

  it('a second shape that says another stage is told, and so is its cell', async () => {
    const plan = await planOf(
      geojson([
        { properties: { nom: 'CPTS A', statut: 'ACI' }, geometry: shape('a') },
        { properties: { nom: 'CPTS A', statut: 'LI' }, geometry: shape('b') },
      ]),
    )
    expect(said(plan)).toEqual(['taken', 'partly contradicts'])
    expect(cells(plan)).toEqual({ taken: 3, partly: 1, asked: 0, left: 0 })
  })

  it('a layer of uMap that is elsewhere is said', async () => {
    const layers = [
      {
        type: 'FeatureCollection',
        _umap_options: { name: 'CPTS' },
        features: [{ type: 'Feature', properties: { name: 'CPTS A' }, geometry: shape('a') }],
      },
      { _umap_options: { name: 'Distante', remoteData: { url: 'https://exemple.org' } } },
    ]
    const plan = await planOf(JSON.stringify({ type: 'umap', properties: {}, layers }))
    expect(plan.fileNotes).toEqual([{ kind: 'layer-left', line: null, detail: 'Distante' }])
  })

  it('a track is named for what it is', async () => {
    const gpx = '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"/>'
    expect(await read(bytesOf(gpx))).toMatchObject({ ok: false, reason: 'track' })
  })
})
