import { expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { after, LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const fact = <T>(valeur: T, date: string | null) => ({ valeur, sources: ['Liste de test'], date })
const known: Cpts = cpts('cpts-a', codes('01001 01002'), 'complet', {
  nom: 'CPTS d’exemple A',
  contacts: { site: fact('https://a.fr', '2024'), email: null, telephone: null },
})
const FILE =
  'CPTS;Communes;Site;Tél.;Population;Statut\nCPTS d’exemple A;01001, 01003;https://b.fr;01 23 45 67 89;;ACI\nCPTS d’exemple B;01004;;;12 000;\n'
const planned = (choices = {}) => planOf(FILE, choices, LETTERS, { records: [known] })
const told = ({ cpts: all }: ImportPlan) =>
  all.map(({ offers }) => offers.map(({ field, taken }) => `${taken ? '+' : '-'} ${field}`))

it('offers each fact that the record does not say alike, what matters first, and takes what speaks against nothing', async () => {
  const plan = await planned()
  expect(told(plan)).toEqual([
    ['- perimetre', '+ avancement', '- site', '+ telephone'],
    ['+ perimetre', '+ populationAnnoncee'],
  ])
  const site = plan.cpts[0]!.offers.find(({ field }) => field === 'site')
  expect(site).toMatchObject({
    before: { valeur: 'https://a.fr', date: '2024' },
    after: { valeur: 'https://b.fr' },
  })
})

it('takes and leaves what the person says, fact by fact, of new records too', async () => {
  const plan = await planned({
    facts: new Map([
      ['cpts-a site', 'file'],
      ['cpts-a telephone', 'record'],
      ['cpts-exemple-b populationAnnoncee', 'record'],
    ]),
  })
  const key = plan.cpts[1]?.offers.find(({ field }) => field === 'populationAnnoncee')?.key
  expect(told(plan)[0]).toEqual(['- perimetre', '+ avancement', '+ site', '- telephone'])
  const [a, b] = after(plan, [known]).dataset.cpts
  expect(a?.contacts.site?.valeur).toBe('https://b.fr')
  expect(a?.contacts.telephone).toBeNull()
  expect(b?.populationAnnoncee === null).toBe(key === 'cpts-exemple-b populationAnnoncee')
  expect(plan.rows[0]?.notes.map(({ reason }) => reason)).toContain('fact-left')
})

it('offers nothing where the record says the same, and dates nothing anew', async () => {
  const plan = await planOf(
    'CPTS;Communes;Site\nCPTS d’exemple A;01001, 01002;https://a.fr\n',
    {},
    LETTERS,
    {
      records: [known],
    },
  )
  expect(plan.changes).toEqual([])
  expect(told(plan)).toEqual([[]])
})
