import { describe, expect, it } from 'vitest'
import { accountOf, summed } from '../../../src/domain/import/account.ts'
import { NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { kindOfSheets } from '../../../src/domain/import/kind-of-sheets.ts'
import { caseFile, made, planIn, reasons, stages } from '../../support/cases.ts'

const TWO = { A: 'complet 05061 05170', B: 'complet 05046' }

it.each([
  'cpts-en-colonnes.csv',
  'fiches-empilees.csv',
  'communes-sous-les-noms.csv',
  'cote-a-cote.csv',
  'par-colonnes.json',
])('%s', async (name) => {
  expect(made(await planIn('93', caseFile(name)))).toEqual(TWO)
})

describe('a table that is turned on its side', () => {
  it.each<[string, string]>([
    [
      'CPTS as columns',
      'CPTS;CPTS Essai A;CPTS Essai B\nCommunes;Gap, Tallard;Embrun\nAvancement;ACI signé;LI',
    ],
    [
      'beneath a title, with lines that tell stages',
      'SUIVI DES CPTS;;\n;;\nNom de la CPTS;CPTS Essai A;CPTS Essai B\nCommunes;Gap, Tallard;Embrun\nStade;ACI signé;Lettre d’intention',
    ],
    [
      'with communes one beneath the other',
      ';CPTS Essai A;CPTS Essai B\nStade;ACI signé;LI\nCommune 1;Gap;Embrun\nCommune 2;Tallard;',
    ],
    [
      'forms beneath one another',
      'Nom;CPTS Essai A\nCommunes;Gap, Tallard\nStade;ACI\n;\nNom;CPTS Essai B\nCommunes;Embrun\nStade;LI',
    ],
  ])('%s', async (_, text) => {
    const plan = await planIn('93', text)
    expect(kindOfSheets(plan)).toBe('cpts')
    expect(made(plan)).toEqual(TWO)
    expect(stages(plan)).toEqual({ A: 'aci-signe', B: 'lettre-intention' })
    expect(summed(accountOf(plan).map(({ cells }) => cells)).asked).toBe(0)
  })

  it('and one form a sheet, each of whose lines is a fact', async () => {
    const plan = await planIn(
      '93',
      'Nom de la CPTS :;CPTS Essai A\nCommunes :;Gap, Nulle-Part-sur-Mer\nDate de signature ACI;14/02/2024\nPrésident;X Y\nMail;contact@exemple.org',
    )
    expect(made(plan)).toEqual({ A: 'partiel 05061' })
    expect(stages(plan)).toEqual({ A: 'aci-signe 2024-02-14, aci 2024-02-14' })
    expect(plan.columns.map(({ role }) => role)).toContain('personne')
  })

  it('whose communes are titles is a matrix', async () => {
    const plan = await planIn('93', 'CPTS;Gap;Tallard;Embrun\nCPTS Essai A;x;x;\nCPTS Essai B;;;x')
    expect(made(plan)).toEqual(TWO)
  })

  it('stands as the person says', async () => {
    const said = (turned: boolean) => ({ sheets: new Map([[0, { ...NO_SHEET_CHOICES, turned }]]) })
    const text = 'CPTS;CPTS Essai A\nCommunes;Gap\nStade;ACI'
    expect(made(await planIn('93', text, said(true)))).toEqual({ A: 'complet 05061' })
    expect(made(await planIn('93', text, said(false)))).not.toHaveProperty('A')
    const plain = 'CPTS;Communes\nCPTS Essai A;Gap\nCPTS Essai B;Embrun'
    expect(Object.keys(made(await planIn('93', plain, said(true))))).not.toContain('A')
  })

  it('is not one that explains what its columns are', async () => {
    const plan = await planIn(
      '93',
      'Champ;Description\nnom_cpts;Nom de la CPTS\ncommunes;Liste des communes du territoire\nstade;Stade d’avancement',
    )
    expect(plan.sheets[0]?.table.turned).toBeUndefined()
  })

  it('nor one whose first column tells stages', async () => {
    const plan = await planIn(
      '93',
      'Stade;CPTS;Communes\nACI signé;CPTS Essai A;Gap, Tallard\nLettre d’intention;CPTS Essai B;Embrun',
    )
    expect(made(plan)).toEqual(TWO)
  })
})

describe('communes beneath the name of their CPTS', () => {
  it.each<[string, string]>([
    ['names', 'CPTS Essai A;CPTS Essai B\nGap;Embrun\nTallard;'],
    ['codes', 'CPTS Essai A;CPTS Essai B\n05061;05046\n05170;'],
    ['ranked', 'N°;CPTS Essai A;CPTS Essai B\n1;Gap;Embrun\n2;Tallard;'],
  ])('%s', async (_, text) => {
    const plan = await planIn('93', text)
    expect(kindOfSheets(plan)).toBe('cpts')
    expect(Object.values(made(plan))).toEqual(Object.values(TWO))
  })

  it('of which no one says that they are CPTS are for the person to tell', async () => {
    const plan = await planIn('93', 'Origine;Destination\nGap;Embrun\nTallard;')
    expect(kindOfSheets(plan)).toBe('unclear')
    expect(Object.values(made(plan))).toEqual(Object.values(TWO))
  })

  it('are asked where they are not known, and make the perimeter partial', async () => {
    const plan = await planIn('93', 'CPTS Essai A;CPTS Essai B\nGap;Embrun\nNulle-Part-sur-Mer;')
    expect(made(plan)).toEqual({ A: 'partiel 05061', B: 'complet 05046' })
    expect(reasons(plan)).toEqual(['unknown-commune'])
    expect(summed(accountOf(plan).map(({ cells }) => cells))).toMatchObject({ taken: 4, asked: 1 })
  })

  it('and titles that say what they hold are no names', async () => {
    const plan = await planIn('93', 'Commune de résidence;Commune d’exercice\nGap;Embrun')
    expect(Object.keys(made(plan))).not.toContain('Commune de résidence')
  })
})

describe('tables side by side are each read', () => {
  const all = { A: 'complet 05061', B: 'complet 05046', C: 'complet 04112', D: 'complet 06088' }

  it.each<[string, string]>([
    [
      'of lists',
      'CPTS;Communes;Stade;;CPTS;Communes;Stade\nCPTS Essai A;Gap;ACI;;CPTS Essai C;Manosque;LI\nCPTS Essai B;Embrun;LI;;CPTS Essai D;Nice;ACI',
    ],
    [
      'without room between',
      'CPTS;Communes;CPTS;Communes\nCPTS Essai A;Gap;CPTS Essai C;Manosque\nCPTS Essai B;Embrun;CPTS Essai D;Nice',
    ],
    [
      'under titles of their own',
      'Département 05;;;Autres;\nCPTS;Communes;;Structure;Communes\nCPTS Essai A;Gap;;CPTS Essai C;Manosque\nCPTS Essai B;Embrun;;CPTS Essai D;Nice',
    ],
  ])('%s', async (_, text) => {
    const plan = await planIn('93', text)
    expect(made(plan)).toEqual(all)
    expect(plan.sheets.map(({ table, isRead }) => [table.beside, isRead])).toEqual([
      [1, true],
      [2, true],
    ])
  })

  it('and one list of communes that is folded is one CPTS', async () => {
    const plan = await planIn('93', 'Code;Commune;;Code;Commune\n05061;Gap;;05046;Embrun')
    expect(Object.values(made(plan))).toEqual(['complet 05046 05061'])
  })

  it.each([
    'CPTS;Statut LI;Date;Statut ACI;Date\nCPTS Essai A;oui;2020;oui;2021',
    'CPTS;Commune 1;;Commune 2\nCPTS Essai A;Gap;;Tallard',
    'CPTS;Commune;Commune\nCPTS Essai A;Gap;Tallard',
  ])('but what is apart in one table is not: %s', async (text) => {
    expect((await planIn('93', text)).sheets).toHaveLength(1)
  })
})

describe('JSON is a table whatever way around it is', () => {
  it.each<[string, unknown]>([
    [
      'one list a column',
      { nom: ['CPTS Essai A', 'CPTS Essai B'], communes: ['Gap, Tallard', 'Embrun'] },
    ],
    [
      'columns by rank',
      {
        nom: { 0: 'CPTS Essai A', 1: 'CPTS Essai B' },
        communes: { 0: ['Gap', 'Tallard'], 1: ['Embrun'] },
      },
    ],
    [
      'titles apart',
      {
        columns: ['nom', 'communes'],
        index: [0, 1],
        data: [
          ['CPTS Essai A', 'Gap, Tallard'],
          ['CPTS Essai B', 'Embrun'],
        ],
      },
    ],
    [
      'rows of cells',
      [
        ['nom', 'communes'],
        ['CPTS Essai A', 'Gap, Tallard'],
        ['CPTS Essai B', 'Embrun'],
      ],
    ],
    ['communes by name', { 'CPTS Essai A': ['Gap', 'Tallard'], 'CPTS Essai B': ['Embrun'] }],
    [
      'records by name',
      {
        'CPTS Essai A': { communes: ['Gap', 'Tallard'] },
        'CPTS Essai B': { communes: ['Embrun'] },
      },
    ],
    [
      'records by rank',
      {
        0: { nom: 'CPTS Essai A', communes: 'Gap, Tallard' },
        1: { nom: 'CPTS Essai B', communes: 'Embrun' },
      },
    ],
  ])('%s', async (_, json) => {
    expect(made(await planIn('93', JSON.stringify(json)))).toEqual(TWO)
  })

  it('or one record, or a list of communes', async () => {
    const one = { nom: 'CPTS Essai A', communes: ['Gap', 'Tallard'] }
    expect(made(await planIn('93', JSON.stringify(one)))).toEqual({ A: TWO.A })
    const list = await planIn('93', JSON.stringify(['Gap', 'Tallard']))
    expect(Object.values(made(list))).toEqual([TWO.A])
  })

  it.each([
    { nom: ['CPTS Essai A', 'CPTS Essai B'], communes: ['Gap'] },
    { a: 1 },
    { error: { code: 404 } },
  ])('and named where it is none: %o', async (json) => {
    await expect(planIn('93', JSON.stringify(json))).rejects.toThrow('json-shape')
  })
})

it('an EPCI told by its initials is asked with a proposal, and its perimeter waits', async () => {
  const plan = await planIn('93', 'CPTS;EPCI\nCPTS Essai A;MAMP\nCPTS Essai B;CA du Pays de Grasse')
  expect(made(plan)['A']).toBe('inconnu')
  expect(
    plan.questions.map((each) => 'groupes' in each && each.groupes?.map(({ nom }) => nom)),
  ).toEqual([['Métropole d’Aix-Marseille-Provence']])
})
