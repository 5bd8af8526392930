import { describe, expect, it } from 'vitest'
import { accountOf, summed } from '../../../src/domain/import/account.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { made, planIn, reasons, stages } from '../../support/cases.ts'

const cells = (plan: ImportPlan) => summed(accountOf(plan).map((sheet) => sheet.cells))
const PAIR = { A: 'complet 05061 05170', B: 'complet 05046' }

describe('a table whose columns are called otherwise', () => {
  it.each([
    [
      'cities, listed or alone',
      'Nom de la communauté;Liste des villes\nCPTS Essai A;Gap, Tallard\nCPTS Essai B;Embrun',
    ],
    [
      'a territory that is the CPTS',
      'Villes;Territoire CPTS\nGap;CPTS Essai A\nTallard;CPTS Essai A\nEmbrun;CPTS Essai B',
    ],
    ['no header', 'CPTS Essai A;Gap, Tallard\nCPTS Essai B;Embrun'],
    [
      'no header, under a title',
      'Liste\nCPTS Essai A;Gap\nCPTS Essai A;Tallard\nCPTS Essai B;Embrun',
    ],
    ['a name, a colon and a list', 'CPTS Essai A : Gap, Tallard\n\nCPTS Essai B: Embrun'],
    [
      'inhabitants after each name',
      'CPTS;Communes\nCPTS Essai A;"Gap: 40 895 hab ; Tallard: 2 253 hab."\nCPTS Essai B;Embrun (6 000 hab. en 2021)',
    ],
    [
      'a count of its lines at its foot',
      'CPTS;Communes\nCPTS Essai A;Gap, Tallard\nCPTS Essai B;Embrun\n2 CPTS;',
    ],
    [
      'a quote that nothing closes',
      'CPTS\tCommunes\n"CPTS Essai A\tGap, Tallard\n"CPTS Essai B"\tEmbrun',
    ],
  ])('%s', async (_, text) => {
    const plan = await planIn('93', text)
    expect(made(plan)).toEqual(PAIR)
    expect(cells(plan)).toMatchObject({ partly: 0, asked: 0 })
  })

  it('"Date" is that of the stage beside it', async () => {
    const plan = await planIn(
      '93',
      'Suivi;;;\nCPTS;Commune;Étape;Date\nCPTS Essai A;Gap;LI;02/2023\nCPTS Essai B;Embrun;PDS validé;2023/04/14',
    )
    expect(stages(plan)).toEqual({
      A: 'lettre-intention 2023-02',
      B: 'projet-valide 2023-04-14',
    })
  })

  it('columns of stages may hold ones and zeros', async () => {
    const plan = await planIn('93', 'CPTS;LI;PDS;ACI\nCPTS Essai A;1;1;0\nCPTS Essai B;x;non;-')
    expect(stages(plan)).toEqual({
      A: 'lettre-intention, projet-valide',
      B: 'lettre-intention',
    })
    expect(plan.questions).toEqual([])
  })
})

describe('cells as people fill them', () => {
  it('a commune that is said not to be known makes the perimeter no whole one', async () => {
    const plan = await planIn(
      '93',
      'CPTS;Commune\nCPTS Essai A;Gap\nCPTS Essai A;n/c\nCPTS Essai B;#N/A',
    )
    expect(made(plan)).toEqual({ A: 'partiel 05061', B: 'inconnu' })
    expect(plan.questions).toEqual([])
  })

  it('phones with the number of the country, without its sign', async () => {
    const plan = await planIn(
      '93',
      'CPTS;Tél\nCPTS Essai A;33492000000\nCPTS Essai B;4 92 00 00 00',
    )
    expect(reasons(plan)).toEqual(['phone-restored'])
    expect(plan.changes.flatMap((each) => (each.kind === 'fact' ? [each.valeur] : []))).toEqual([
      '04 92 00 00 00',
      '04 92 00 00 00',
    ])
  })
})

describe('a list that does not name all of its communes', () => {
  it.each([
    ['goes on', 'CPTS;Communes\nCPTS Essai A;"Gap, Tallard, etc."\nCPTS Essai B;Embrun…'],
    [
      'goes on otherwise',
      'CPTS;Communes\nCPTS Essai A;"Gap, Tallard ..."\nCPTS Essai B;"Embrun; etc"',
    ],
    [
      'counts the others',
      'CPTS;Communes\nCPTS Essai A;"Gap, Tallard et 12 autres communes"\nCPTS Essai B;Embrun (+ 3 communes)',
    ],
    [
      'has the greatest ones',
      'CPTS;Communes principales\nCPTS Essai A;Gap, Tallard\nCPTS Essai B;Embrun',
    ],
    [
      'is shorter than its count',
      'CPTS;Nb communes;Communes\nCPTS Essai A;12;Gap, Tallard\nCPTS Essai B;9;Embrun',
    ],
  ])('%s: no perimeter is whole, which is said', async (_, text) => {
    const plan = await planIn('93', text)
    expect(made(plan)).toEqual({ A: 'partiel 05061 05170', B: 'partiel 05046' })
    expect(reasons(plan)).toEqual(['open-list'])
  })

  it('is whole where its count is that of its communes', async () => {
    const plan = await planIn('93', 'CPTS;Nombre de communes;Communes\nCPTS Essai A;2;Gap, Tallard')
    expect(made(plan)).toEqual({ A: 'complet 05061 05170' })
  })

  it('is none where it says where the office is', async () => {
    const plan = await planIn('93', 'CPTS;Commune siège\nCPTS Essai A;Gap\nCPTS Essai B;Embrun')
    expect(made(plan)).toEqual({ A: 'inconnu', B: 'inconnu' })
  })
})

describe('other ways to write a table', () => {
  it('in HTML, a cell that spans rows is of all of them', async () => {
    const plan = await planIn(
      '93',
      '<table><tr><th>CPTS<th>Commune<tr><td rowspan="2">CPTS Essai A<td>Gap<tr><td>Tallard<tr><td>CPTS Essai B<td>Embrun</table>',
    )
    expect(made(plan)).toEqual(PAIR)
    expect(reasons(plan)).toEqual(['name-carried'])
  })

  it('in JSON, what is nested is kept, and what one list is called says nothing of whose it is', async () => {
    const communes = (...some: readonly string[]) =>
      some.map((code) => ({ code, nom: `Commune ${code}`, population: 3 }))
    const records = [
      {
        nom: 'CPTS Essai A',
        communes: communes('05061', '05170'),
        contact: { mail: 'contact@cpts-essai.fr', autre: { a: { b: { c: [[1]] } } } },
      },
      { nom: 'CPTS Essai B', communes: communes('05046'), contact: null },
    ]
    for (const json of [records, { cpts: records }]) {
      const plan = await planIn('93', JSON.stringify(json))
      expect(plan.columns.map(({ entete, role }) => [entete, role])).toEqual([
        ['nom', 'nom'],
        ['communes.code', 'liste'],
        ['communes.nom', 'liste'],
        ['population', 'ignore'],
        ['contact.mail', 'email'],
        ['contact.autre.a.b', 'ignore'],
        ['contact', 'ignore'],
      ])
      const codes = plan.cpts.map(({ incoming }) => incoming.codes.join(' '))
      expect(codes).toEqual(['05061 05170', '05046'])
    }
  })

  it('in JSON by lines, those that broke off are told, and the others read', async () => {
    const line = (nom: string, communes: string) => JSON.stringify({ nom, communes })
    const lines = [
      line('CPTS Essai A', 'Gap, Tallard'),
      '{"nom":"CPTS',
      line('CPTS Essai B', 'Embrun'),
    ]
    const plan = await planIn('93', lines.join('\n'))
    expect(made(plan)).toEqual(PAIR)
    expect(plan.fileNotes).toEqual([{ kind: 'line-damaged', line: null, detail: '2' }])
  })
})
