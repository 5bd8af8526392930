import { describe, expect, it } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { registerCsv } from '../../../src/data/export/register-csv.ts'
import { registerGeojson } from '../../../src/data/export/register-geojson.ts'
import { registerXlsx } from '../../../src/data/export/register-xlsx.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { registerRow, sourceRows } from '../../../src/features/list/register-rows.ts'
import { frProgress } from '../../../src/fr/progress.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import {
  after,
  contentOf,
  contextOf,
  datasetOf,
  inputOf,
  planOf,
  TODAY,
} from '../../support/import-files.ts'
import { manyCpts } from '../../support/many-cpts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { place, throughExcelCsv, typedInXlsx } from '../../support/spreadsheet.ts'

const WHERE = { regionOf: () => 'Région d’exemple', today: TODAY }
const { columns } = frProgress.export
const titles = Object.values(columns)

/** The register of a région as the list writes it, and what comes of bringing it back to records, those that it was written from or others. */
function registerOf(region: string, records: readonly Cpts[] = publishedCpts(region).cpts) {
  const file = builtRegion(region)
  const layer = topologyLayer(file.topology)
  const facts = [...buildAtlas(datasetOf(records), file.units).facts.values()]
  const rows = facts.map((each) => registerRow(each, WHERE))
  const back = async (
    brought: string | Uint8Array,
    choices: Partial<ImportChoices> = {},
    known: readonly Cpts[] = records,
  ) => {
    const context = contextOf(file, { records: known, departements: file.departements })
    return planImport(inputOf(await contentOf(brought, file)), context, {
      ...NO_CHOICES,
      ...choices,
    })
  }
  return {
    back,
    csv: () => registerCsv(rows),
    xlsx: () =>
      registerXlsx([
        { nom: 'CPTS', rows },
        { nom: 'Sources', rows: facts.flatMap(sourceRows) },
      ]),
    geojson: () => {
      const drawn = facts.map((each) => {
        const outline = outlineOf(layer, [...each.territory])
        return { facts: each, outline: outline.ok ? outline.outline.shape : null }
      })
      return registerGeojson(drawn, { populationYear: 2023, note: null })
    },
  }
}

const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())
/** What is said of changes, in short. */
const short = ({ changes }: Awaited<ReturnType<ReturnType<typeof registerOf>['back']>>) =>
  changes.map((change) => {
    const { cpts, ...edit } = change
    const { quand, source, ...rest } = edit
    expect([typeof quand, typeof source]).toEqual(['string', 'string'])
    return [cpts, rest]
  })
const NOTHING = { changes: [], questions: [] }

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
    expect(await register.back(register.geojson())).toMatchObject(NOTHING)
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

describe('two cells changed in a spreadsheet', () => {
  it('are two changes, of what was typed, whatever the records say of themselves', async () => {
    const register = registerOf('11')
    const known = publishedCpts('11').cpts
    const staged = known.find(({ stade }) => stade?.valeur === 'lettre-intention')!
    const { csv } = throughExcelCsv(register.csv(), (grid) => {
      const [row, at] = place(grid, 'cpts-paris-13', columns.email)
      grid[row]![at] = 'contact@exemple.fr'
      const [line, stage] = place(grid, staged.id, columns.avancement)
      grid[line]![stage] = 'Projet de santé validé'
    })
    expect(short(await register.back(csv))).toEqual(
      expect.arrayContaining([
        [
          'cpts-paris-13',
          { kind: 'fact', fait: 'email', valeur: 'contact@exemple.fr', date: '2026-11' },
        ],
        [staged.id, { kind: 'stage', stade: 'projet-valide', date: null }],
      ]),
    )
    expect((await register.back(csv)).changes).toHaveLength(2)
  })

  it('are two in a workbook too, dates and lists of communes included', async () => {
    const known = publishedCpts('11').cpts
    const register = registerOf('11')
    const line = (id: string) => known.findIndex((each) => each.id === id) + 2
    const letter = (title: string) => {
      const at = titles.indexOf(title as (typeof titles)[number])
      return String.fromCharCode(65 + at)
    }
    const partial = known.find(
      ({ perimetre }) => perimetre.etat === 'partiel' && perimetre.communesAnnoncees !== null,
    )!
    const codes = [...partial.perimetre.codes, '78005'].toSorted()
    const book = await typedInXlsx(register.xlsx(), {
      [`${letter(columns.telephone)}${line('cpts-paris-13')}`]: '01 00 00 00 01',
      [`${letter(columns.codes)}${line(partial.id)}`]: codes.join(' '),
    })
    const plan = await register.back(book)
    expect(short(plan)).toEqual(
      expect.arrayContaining([
        [
          'cpts-paris-13',
          { kind: 'fact', fait: 'telephone', valeur: '01 00 00 00 01', date: '2026-11' },
        ],
        [
          partial.id,
          {
            kind: 'perimetre',
            etat: 'partiel',
            codes,
            deduit: false,
            communesAnnoncees: partial.perimetre.communesAnnoncees,
            date: '2026-11',
          },
        ],
      ]),
    )
    expect(plan.changes).toHaveLength(2)
  })

  it('leave what the records gained since alone, and what they contradict for a decision', async () => {
    const known = publishedCpts('11').cpts
    const register = registerOf('11')
    const { csv } = throughExcelCsv(register.csv(), (grid) => {
      const [row, at] = place(grid, 'cpts-paris-13', columns.email)
      grid[row]![at] = 'contact@exemple.fr'
    })
    const fact = (valeur: string) => ({ valeur, sources: ['Depuis'], date: '2026-11-20' })
    const since = known.map((cpts): Cpts => {
      const { site } = cpts.contacts
      if (cpts.id === 'cpts-paris-13')
        return { ...cpts, contacts: { ...cpts.contacts, email: fact('autre@exemple.fr') } }
      return {
        ...cpts,
        contacts: { site, email: cpts.contacts.email, telephone: fact('01 00 00 00 02') },
      }
    })
    const plan = await register.back(csv, {}, since)
    expect(plan.changes.map(({ cpts, kind }) => [cpts, kind])).toEqual([['cpts-paris-13', 'claim']])
    expect(plan.rows.flatMap(({ notes }) => notes.map(({ reason }) => reason))).toContain('kept')
  })

  it('say so where they were emptied, or belong to a column that is worked out', async () => {
    const register = registerOf('11')
    const { csv } = throughExcelCsv(register.csv(), (grid) => {
      const [row, at] = place(grid, 'cpts-paris-13', columns.avancement)
      grid[row]![at] = ''
      const [line, population] = place(grid, 'cpts-paris-13', columns.population)
      grid[line]![population] = '1'
    })
    const plan = await register.back(csv)
    expect(plan.changes).toEqual([])
    expect(plan.columns.find(({ entete }) => entete === columns.population)?.role).toBe('calculee')
  })
})

describe('dates in a spreadsheet', () => {
  const records = manyCpts(40)
    .dataset.cpts.filter(({ aci }) => aci !== null)
    .map((cpts, rank): Cpts => {
      const date = ['2021', '2021-03', '2021-03-15'][rank % 3]!
      const stade = { valeur: 'aci-signe' as const, sources: ['Liste'], date }
      const perimetre = { ...cpts.perimetre, etat: 'inconnu' as const, codes: [] }
      return { ...cpts, perimetre, stade, historique: [stade], aci: { ...stade, valeur: date } }
    })

  it('are as precise as they were, to the year, the month or the day', async () => {
    expect(records.length).toBeGreaterThan(3)
    const register = registerOf('93', records)
    for (const brought of [throughExcelCsv(register.csv()).csv, await bytes(register.xlsx())]) {
      const plan = await register.back(brought, {}, [])
      const aci = plan.changes.flatMap((each) =>
        each.kind === 'fact' && each.fait === 'aci' ? [each.valeur] : [],
      )
      expect(aci).toEqual(records.map((each) => each.aci?.valeur))
    }
  })

  it('are read as a French Excel leaves them in a table of communes, with the zeros that it took away', async () => {
    const text = [
      'id;cpts;departements;stade;stade_date;date_aci;site;email;telephone;population_annoncee;finess;perimetre;code;commune',
      'cpts-a;CPTS d’exemple A;1;aci-signe;mars-21;mars-21;;;01 00 00 00 01;41000;10000001;partiel;1001;',
      'cpts-a;CPTS d’exemple A;1;aci-signe;mars-21;mars-21;;;01 00 00 00 01;41000;10000001;partiel;1002;',
      'cpts-b;CPTS d’exemple B;1;projet-valide;14/02/2023;;;;;;;complet;1003;',
    ].join('\r\n')
    const [a, b] = after(await planOf(text)).dataset.cpts
    expect(a).toMatchObject({
      id: 'cpts-a',
      departements: ['01'],
      perimetre: { etat: 'partiel', codes: ['01001', '01002'] },
      stade: { valeur: 'aci-signe', date: '2021-03' },
      aci: { valeur: '2021-03' },
      populationAnnoncee: { valeur: 41_000 },
      finess: { valeur: '010000001' },
      contacts: { telephone: { valeur: '01 00 00 00 01' } },
    })
    expect(b).toMatchObject({ stade: { valeur: 'projet-valide', date: '2023-02-14' } })
  })
})
