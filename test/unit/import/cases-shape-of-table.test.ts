import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../src/data/formats/table.ts'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { caseFile, made, planIn, reasons, region, sourcesOf, stages } from '../../support/cases.ts'
import { after, contextOf } from '../../support/import-files.ts'

describe('a table is read in the shape that it has', () => {
  it.each<[string, string, Record<string, string>, readonly string[]]>([
    [
      'matrice-croix.csv',
      '93',
      {
        Un: 'complet 05016 05061',
        Deux: 'complet 05016 05046',
        Trois: 'complet 05023 05079',
      },
      ['name-differs'],
    ],
    [
      'deux-lignes-entete.xlsx',
      '93',
      { Un: 'complet 05061 05170', Deux: 'complet 05046' },
      ['name-carried', 'total-line'],
    ],
    [
      'com-antilles.csv',
      '01',
      { 'Îles du Nord': 'complet 97701 97801', 'Grande-Terre': 'complet 97101 97120' },
      ['beyond'],
    ],
    ['deux-regions.csv', '75', { "de l'Adour": 'complet 32017 32344 40001' }, ['beyond']],
    [
      'iris.csv',
      '93',
      { 'Nice Est': 'partiel ~06088', 'Nice Ouest': 'partiel ~06088', Baous: 'partiel 06085' },
      ['finer-than-commune'],
    ],
    [
      'homonymes-cpts.csv',
      '93',
      { 'Centre (04)': 'complet 04112 04143', 'Centre (05)': 'complet 05061 05170' },
      ['namesakes'],
    ],
  ])('%s', async (name, code, expected, said) => {
    const plan = await planIn(code, caseFile(name))
    expect(made(plan)).toEqual(expected)
    expect(reasons(plan)).toEqual(said)
  })

  it('with a line of title that holds the word CPTS, and merged cells', async () => {
    const rows = [
      'TABLEAU DE SUIVI DES CPTS — mise à jour du 12 novembre 2026;;;;',
      'Dpt;CPTS;Communes;Avancement;Date ACI',
      '05;CPTS Essai A;Gap;ACI signé;14/02/24',
      ';;Tallard;;',
      ';;La Bâtie-Neuve;;',
      '05;CPTS Essai B;Embrun;LI;',
      ';;Chorges;;',
    ]
    const plan = await planIn('93', rows.join('\n'))
    expect(made(plan)).toEqual({ A: 'complet 05017 05061 05170', B: 'complet 05040 05046' })
  })

  it('whose marks may be yes and no, under names without the word', async () => {
    const plan = await planIn(
      '93',
      'Code INSEE;Commune;Gapençais;Durance\n05061;Gap;x;\n05170;Tallard;x;\n04112;Manosque;;x',
    )
    expect(made(plan)).toEqual({ Gapençais: 'complet 05061 05170', Durance: 'complet 04112' })
  })

  it('and two départements that touch are of one CPTS, as are the communes of elsewhere of none', async () => {
    const { neighbours } = region('93')
    const here = [...neighbours.keys()].find(
      (code) =>
        code.startsWith('04') && neighbours.get(code)?.some((each) => each.startsWith('05')),
    )
    const there = neighbours.get(here!)?.find((code) => code.startsWith('05'))
    const near = `CPTS;Dép;Code\nCPTS Essai A;04;${here}\nCPTS Essai A;05;${there}`
    expect(Object.keys(made(await planIn('93', near)))).toEqual(['A'])
    const listing = await planIn('93', caseFile('listing-ars.csv'))
    expect(made(listing)).toMatchObject({ B: 'complet 04079 83062' })
    const far = 'CPTS;Code\nCPTS Essai A;32017\nCPTS Essai A;32344\nCPTS Essai B;40001'
    const plan = await planIn('75', far)
    expect(made(plan)).toEqual({ B: 'complet 40001' })
    expect(reasons(plan)).toEqual(['cpts-elsewhere', 'elsewhere'])
  })
})

describe('a register as an office keeps it', () => {
  const book = [
    { nom: 'Lisez-moi', rows: ['Suivi régional des CPTS', 'Document de travail'] },
    {
      nom: 'Suivi',
      rows: [
        'TABLEAU DE SUIVI DES CPTS — mise à jour du 12 novembre 2026',
        'Dpt|CPTS|Communes|Avancement|Date ACI|Coordinatrice|Tél',
        '05|CPTS Essai A|Gap|ACI signé|45019|X|492000000',
        '||Tallard||||',
        '05|CPTS Essai B|Embrun|LI déposée|||04.92.00.00.01',
        'Total||3||||',
      ],
    },
    { nom: 'Contacts', rows: ['CPTS|Nom|Téléphone', 'CPTS Essai A|X|0492000000'] },
  ]
  const read = tablesFrom(
    book.map(({ nom, rows }) => ({ nom, rows: rows.map((row) => row.split('|')) })),
  )
  if (!read.ok) throw new Error(read.reason)
  const { departements, units } = region('93')
  const plan = planImport(
    { kind: 'rows', tables: read.tables, matches: [], notes: [], nom: 'suivi' },
    contextOf({ units }, { departements, names: sourcesOf('93') }),
    NO_CHOICES,
  )

  it('has its lines, its odd dates and its phones read, and each sheet left with why', () => {
    expect(made(plan)).toEqual({ A: 'complet 05061 05170', B: 'complet 05046' })
    expect(stages(plan)).toEqual({
      A: 'aci-signe 2023-04-03, aci 2023-04-03',
      B: 'lettre-intention',
    })
    expect(after(plan).dataset.cpts.map(({ contacts }) => contacts.telephone?.valeur)).toEqual([
      '04 92 00 00 00',
      '04 92 00 00 01',
    ])
    expect(plan.sheets.map(({ left }) => left)).toEqual(['sheet-other', null, 'sheet-same'])
    expect(plan.questions.map(({ kind, text }) => [kind, text])).toEqual([['date', '45019']])
  })

  it('tells of each of its rows what was left', () => {
    expect(plan.rows.map(({ line, outcome, left }) => [line, outcome, left])).toEqual([
      [3, 'partly', ['Coordinatrice']],
      [4, 'corrected', []],
      [5, 'taken', []],
      [6, 'ignored', []],
    ])
  })

  it('is read in part where a cell says nothing that a record can hold', async () => {
    const listing = await planIn('93', caseFile('listing-ars.csv'))
    expect(listing.rows.map(({ outcome }) => outcome)).toEqual([
      'partly',
      'partly',
      'taken',
      'taken',
      'corrected',
      'corrected',
      'corrected',
      'asked',
    ])
  })
})
