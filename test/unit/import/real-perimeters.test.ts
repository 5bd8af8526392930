import { describe, expect, it } from 'vitest'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import type { ImportContent } from '../../../src/data/import/import-content.ts'
import { cptsCsv } from '../../../src/data/export/cpts-csv.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { registerXlsx } from '../../../src/data/export/register-xlsx.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import {
  bytesOf,
  contentOf,
  contextOf,
  geojson,
  inputOf,
  LAMBERT_93,
  moved,
  PRJ_LAMBERT_93,
  projected,
  shapefile,
  zipped,
} from '../../support/import-files.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { asLot } from '../../../src/domain/edits/edit-log.ts'

const region = builtRegion('93')
const layer = topologyLayer(region.topology)
const dataset = publishedCpts('93')
const { departements } = region
const published = Object.fromEntries(
  dataset.cpts.map(({ nom, perimetre }) => [nom, perimetre.codes]),
)
const shapes = dataset.cpts.map(({ nom, perimetre }) => ({
  nom,
  shape: layer.dissolve(perimetre.codes),
}))

/** The perimeters that a file gives back, by name. */
async function perimeters(file: string | Uint8Array) {
  return planned(await contentOf(file, region))
}

function planned(content: ImportContent, threshold = 0.5) {
  const context = contextOf(region, { departements })
  const plan = planImport(inputOf(content), context, { ...NO_CHOICES, threshold })
  let last = 0
  const lot = asLot(plan.changes, () => `${(last += 1)}`)
  const { dataset: made } = replay({ ...dataset, cpts: [] }, lot)
  const codes = Object.fromEntries(made.cpts.map(({ nom, perimetre }) => [nom, perimetre.codes]))
  return { plan, made, codes }
}

const feature = ({ nom, shape }: (typeof shapes)[number]) => ({
  properties: { gid: 1, nom_cpts: nom, statut: '' },
  geometry: shape,
})

describe('the perimeters of the 70 CPTS of Provence-Alpes-Côte d’Azur come back the same', () => {
  it('from their outlines, in whatever system of coordinates', async () => {
    const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } })
    const inSystem = (system: string) =>
      shapes.map((one) => feature({ ...one, shape: projected(one.shape, system) }))
    for (const file of [
      geojson(shapes.map(feature)),
      geojson(inSystem('EPSG:3857'), crs('urn:ogc:def:crs:EPSG::3857')),
      geojson(inSystem(LAMBERT_93), crs('EPSG:2154')),
    ]) {
      const { codes } = await perimeters(file)
      expect(codes).toEqual(published)
      expect(new Set(Object.values(codes).flat()).size).toBe(915)
    }
  })

  it('from a zipped shapefile in Lambert-93', async () => {
    const there = shapes.map(({ nom, shape }) => ({ nom, shape: projected(shape, LAMBERT_93) }))
    const { shp, dbf } = shapefile(there)
    const file = zipped({ 'cpts.shp': shp, 'cpts.dbf': dbf, 'cpts.prj': bytesOf(PRJ_LAMBERT_93) })
    expect((await perimeters(file)).codes).toEqual(published)
  })

  it('from outlines drawn two hundred metres away, at any threshold near the half', async () => {
    const aside = shapes.map(({ nom, shape }) =>
      feature({ nom, shape: moved(shape, ([x = 0, y = 0]) => [x + 0.002, y + 0.001]) }),
    )
    const content = await contentOf(geojson(aside), region)
    const pairs = (codes: typeof published) =>
      Object.entries(codes).flatMap(([nom, list]) => list.map((code) => `${nom} ${code}`))
    const wanted = pairs(published)
    for (const threshold of [0.3, 0.5, 0.6]) {
      const found = pairs(planned(content, threshold).codes)
      const right = found.filter((pair) => wanted.includes(pair))
      expect(right.length / found.length).toBeGreaterThan(0.99)
      expect(right.length / wanted.length).toBeGreaterThan(0.99)
    }
  })

  it('from a table of codes that lost their zeros, and from one of names', async () => {
    const rows = dataset.cpts.flatMap(({ nom, perimetre }) =>
      perimetre.codes.map((code) => ({ nom, code, unit: region.units.get(code)! })),
    )
    const codes = rows.map(({ nom, code }) => `${nom};${code.replace(/^0/, '')}`)
    const first = await perimeters(`CPTS;Code commune\n${codes.join('\n')}`)
    expect(first.codes).toEqual(published)
    expect(first.plan.totals.corrected).toBe(rows.filter(({ code }) => code.startsWith('0')).length)
    const names = rows.map(
      ({ nom, unit }) => `${nom};${unit.nom.toUpperCase()};${unit.departement}`,
    )
    expect((await perimeters(`CPTS;Commune;Département\n${names.join('\n')}`)).codes).toEqual(
      published,
    )
  })

  it('from a workbook of lists', async () => {
    const cell = (label: string, value: string) => ({ key: label, label, value })
    const book = registerXlsx([
      {
        nom: 'CPTS',
        rows: dataset.cpts.map(({ nom, perimetre }) => [
          cell('Nom de la CPTS', nom),
          cell('Communes', perimetre.codes.join(' ')),
        ]),
      },
    ])
    const file = new Uint8Array(await book.arrayBuffer())
    expect((await perimeters(file)).codes).toEqual(published)
  })
})

describe('the published files come back the same', () => {
  it.each(['11', '93'])('as the dataset that they are (%s)', async (code) => {
    const text = datasetJson(publishedCpts(code))
    const content = await contentOf(text, region)
    if (content.kind !== 'dataset') throw new Error(content.kind)
    const context = contextOf(builtRegion(code))
    const plan = planImport(inputOf(content), context, NO_CHOICES)
    expect(plan.totals).toEqual({
      taken: content.dataset.cpts.length,
      corrected: 0,
      partly: 0,
      ignored: 0,
      asked: 0,
    })
    const lot = asLot(plan.changes, () => crypto.randomUUID())
    expect(datasetJson(replay({ ...content.dataset, cpts: [] }, lot).dataset)).toBe(text)
    const again = planImport(
      inputOf(content),
      { ...context, records: content.dataset.cpts },
      NO_CHOICES,
    )
    expect(again.changes).toEqual([])
  })

  it('as the table that they are exported to', async () => {
    const { made } = await perimeters(cptsCsv(dataset, region.units))
    const facts = (list: typeof dataset.cpts) =>
      list.map(({ id, nom, departements: there, perimetre, contacts }) => ({
        id,
        nom,
        there,
        codes: perimetre.codes,
        etat: perimetre.etat,
        contacts: [contacts.site?.valeur, contacts.telephone?.valeur],
      }))
    expect(facts(made.cpts)).toEqual(facts(dataset.cpts))
  })
})
