import { describe, expect, it } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { after, contentOf, contextOf, inputOf } from '../../support/import-files.ts'
import { manyCpts } from '../../support/many-cpts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { throughExcelCsv } from '../../support/spreadsheet.ts'
import { bytes, NOTHING, registerOf } from '../../support/register-round-trip.ts'

describe.each(['11', '93'])('the register of %s, brought back as it was taken away', (region) => {
  const register = registerOf(region)

  it('changes nothing, as CSV', async () => {
    expect(await register.back(register.csv())).toMatchObject(NOTHING)
  })

  it('changes nothing, as CSV opened and saved by a French Excel', async () => {
    const { csv } = throughExcelCsv(register.csv())
    expect(csv).not.toBe(register.csv().slice(1))
    const plan = await register.back(csv)
    expect(plan).toMatchObject(NOTHING)
    expect(plan.totals).toMatchObject({ ignored: 0, partly: 0, asked: 0 })
  })

  it('changes nothing, as a workbook', async () => {
    const plan = await register.back(await bytes(register.xlsx()))
    expect(plan).toMatchObject(NOTHING)
    expect(plan.totals).toMatchObject({ ignored: 0, partly: 0, asked: 0 })
  })

  it('changes nothing, as GeoJSON', async () => {
    const plan = await register.back(register.geojson())
    expect(plan).toMatchObject(NOTHING)
    expect(plan.totals).toMatchObject({ ignored: 0, partly: 0, asked: 0 })
  })

  it('changes nothing either where records are to give way to the file', async () => {
    const plan = await register.back(await bytes(register.xlsx()), { policy: 'remplacer' })
    expect(plan).toMatchObject(NOTHING)
  })

  it('changes nothing as the dataset that it is', async () => {
    const plan = await register.back(datasetJson(publishedCpts(region)), { policy: 'remplacer' })
    expect(plan).toMatchObject(NOTHING)
  })
})

it('nothing differs in a workbook of invented records, with every fact known of some', async () => {
  const { dataset } = manyCpts(300, [...builtRegion('11').units.values()])
  const register = registerOf('11', dataset.cpts)
  for (const brought of [await bytes(register.xlsx()), throughExcelCsv(register.csv()).csv]) {
    const plan = await register.back(brought)
    expect(plan).toMatchObject(NOTHING)
    expect(plan.totals).toMatchObject({ partly: 0, ignored: 0, asked: 0 })
  }
})

describe('the register of a région with a CPTS that lies in another one too', () => {
  const register = registerOf('75', publishedCpts('75').cpts, ['76'])

  it('changes nothing', async () => {
    expect(await register.back(register.csv())).toMatchObject(NOTHING)
    expect(await register.back(await bytes(register.xlsx()))).toMatchObject(NOTHING)
  })

  it('takes none of its communes out either where the other région is not there to read them by', async () => {
    const alone = builtRegion('75').units
    for (const policy of ['completer', 'remplacer'] as const) {
      const plan = await register.back(register.csv(), { policy }, publishedCpts('75').cpts, alone)
      expect(plan).toMatchObject(NOTHING)
    }
  })
})

describe('a working copy', () => {
  const published = publishedCpts('11')
  const [first, second, ...others] = published.cpts
  const unsourced = <T>(valeur: T) => ({ valeur, sources: [], date: null })
  const edited: Cpts = {
    ...first!,
    nom: 'CPTS d’exemple A',
    alias: ['Autre nom'],
    departements: ['75', '92'],
    contacts: { ...first!.contacts, email: unsourced('contact@exemple.fr') },
    doutes: ['À confirmer'],
  }
  const sourced: Cpts = {
    ...second!,
    contacts: {
      ...second!.contacts,
      telephone: { valeur: '01 00 00 00 01', sources: ['https://exemple.fr'], date: '2026-10' },
    },
  }
  const created: Cpts = {
    ...first!,
    id: 'cpts-d-exemple-b',
    nom: 'CPTS d’exemple B',
    perimetre: { ...first!.perimetre, sources: [] },
    populationAnnoncee: unsourced(40_000),
  }
  const copy = { ...published, cpts: [edited, sourced, ...others, created] }

  it('comes back whole on another device, facts without a source included', async () => {
    const file = builtRegion('11')
    const content = await contentOf(datasetJson(copy), file)
    expect(content).toMatchObject({ kind: 'dataset', problems: [] })
    const plan = planImport(inputOf(content), contextOf(file, { records: published.cpts }), {
      ...NO_CHOICES,
      policy: 'remplacer',
    })
    expect(byId(after(plan, published.cpts).dataset)).toEqual(byId(copy))
  })

  it('changes nothing on the device where it was made', async () => {
    const file = builtRegion('11')
    const content = await contentOf(datasetJson(copy), file)
    for (const policy of ['completer', 'remplacer'] as const) {
      const context = contextOf(file, { records: copy.cpts })
      expect(planImport(inputOf(content), context, { ...NO_CHOICES, policy }).changes).toEqual([])
    }
  })
})
