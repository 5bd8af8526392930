import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { frRegisterExport } from '../../../src/fr/follow-up/register-export.ts'
import { after, planOf } from '../../support/import-files.ts'
import { manyCpts } from '../../support/many-cpts.ts'
import { publishedCpts } from '../../support/region.ts'
import { place, throughExcelCsv, typedInXlsx } from '../../support/spreadsheet.ts'
import { bytes, registerOf } from '../../support/register-round-trip.ts'
import { ownRoles } from '../../../src/domain/import/own-table.ts'

const { columns } = frRegisterExport
const titles = Object.values(columns)

/** What is said of changes, in short. */
const short = ({ changes }: Awaited<ReturnType<ReturnType<typeof registerOf>['back']>>) =>
  changes.map((change) => {
    const { cpts, ...edit } = change
    const { quand, source, ...rest } = edit
    expect([typeof quand, typeof source]).toEqual(['string', 'string'])
    return [cpts, rest]
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

it('a table is known by its headers, those of before included', () => {
  const roles = ownRoles(titles)
  expect(roles?.at(-1)).toBe('empreinte')
  expect(ownRoles([...titles.slice(0, -1), 'Empreinte'])).toEqual(roles)
})
