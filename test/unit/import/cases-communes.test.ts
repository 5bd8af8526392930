import { describe, expect, it } from 'vitest'
import { caseFile, made, planIn, reasons } from '../../support/cases.ts'

const file = (lines: readonly string[]): string => lines.join('\n')
const list = (...cells: readonly string[]): string =>
  file([
    'CPTS;Communes;Site',
    ...cells.map((cell, at) => `CPTS Essai ${'ABCDEFGH'[at]};"${cell}";`),
  ])

describe('an ordinary file of communes is read for what it holds', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'codes-postaux.csv',
      '93',
      {
        Durance: 'complet 04039 04069 04092',
        Bléone: 'complet 04017 04020 04036',
        Asse: 'complet 04013 04018 04095',
      },
    ],
    ['geo-api-communes.json', '93', { liste: 'complet 04013 04039 04049' }],
    ['pandas-float-sans-nom.csv', '93', { Aix: 'complet 13001 13113', Digne: 'complet 04070' }],
    ['codes-egal-guillemets.csv', '93', { Un: 'complet 05061 05170', Deux: 'complet 05046' }],
    [
      'codes-tirets.csv',
      '93',
      {
        Un: 'complet 13001 13002 13113',
        Deux: 'complet 04070 04209',
        Trois: 'complet 13059 13074 13113',
        Quatre: 'complet 05017 05061',
        Cinq: 'complet 04123 04209',
      },
    ],
    [
      'arrondissements.csv',
      '93',
      {
        Centre: 'complet 13201 13205 13206',
        Nord: 'complet 13213 13214 13215 13216',
        Est: 'complet 13211 13212',
        Sud: 'complet 13208 13209 13210',
        Ouest: 'complet 13202 13207',
      },
    ],
    [
      'liste-commentee.csv',
      '93',
      {
        Un: 'partiel 05061 05166 ~05179',
        Deux: 'partiel ~04112 04143 04242',
        Trois: 'complet 13096 84037 84054 84118',
      },
    ],
    ['communes-deleguees.csv', '53', { 'du Pays de Fougères': 'complet 35062 35304' }],
    [
      'cedex-et-postaux.csv',
      '93',
      { Un: 'complet 05061 05170', Deux: 'complet 06088 06157', Trois: 'complet 05046' },
    ],
    [
      'colonnes-commune-n.csv',
      '93',
      { Un: 'complet 05017 05061 05170', Deux: 'complet 05040 05046' },
    ],
    [
      'tirets-invisibles.csv',
      '93',
      { Un: 'complet 04112 04143 04209', Deux: 'complet 13100 83119 84054' },
    ],
    [
      'liste-sans-guillemets.csv',
      '76',
      {
        'du Grand Narbonne': 'complet 11012 11041 11116 11145 11255 11266 11360',
        Grimonver: 'complet 82075 82125',
      },
    ],
  ])('%s', async (name, code, expected) => {
    expect(made(await planIn(code, caseFile(name)))).toEqual(expected)
  })
})

describe('postal codes', () => {
  it('are never codes of communes, whatever their column is called', async () => {
    for (const title of ['CP', 'Code postal', 'codes_postaux', 'Code Postal commune', 'Code'])
      expect(
        made(await planIn('93', `CPTS;${title}\nCPTS Essai A;05130\nCPTS Essai A;05230`)),
      ).toEqual({
        A: 'inconnu',
      })
  })

  it('stand for the only commune that they serve, and are asked about where they serve several', async () => {
    const plan = await planIn('93', 'CPTS;Code postal\nCPTS Essai A;06560\nCPTS Essai A;05130')
    expect(made(plan)).toEqual({ A: 'partiel 06152' })
    expect(reasons(plan)).toEqual(['ambiguous-commune'])
  })

  it('tell namesakes apart', async () => {
    expect(
      made(await planIn('93', 'CPTS;Commune du territoire;CP\nCPTS Essai A;La Garde;83130')),
    ).toEqual({
      A: 'complet 83062',
    })
  })
})

describe('communes as people list them', () => {
  it.each([
    ['13001-13113-13002', '13001 13002 13113'],
    ['05061 / 05170', '05061 05170'],
    ['05061+05170 & 05046', '05046 05061 05170'],
    ['Venelles-Meyrargues-Peyrolles-en-Provence', '13059 13074 13113'],
    ['Gap et Tallard', '05061 05170'],
    ['gap et tallard', '05061 05170'],
    ['Gap, Tallard et La Bâtie-Neuve', '05017 05061 05170'],
    ['- Gap\n- Tallard', '05061 05170'],
    ['Gap (siège), Tallard*', '05061 05170'],
    ['Gap (41000 habitants)', '05061'],
    ['Commune de Gap', '05061'],
    ['Saint-Rémy-de-Provence', '13100'],
    ['Lyons la nuit / Gap', '05061'],
    ['Marseille 13e à 16e', '13213 13214 13215 13216'],
    ['Marseille (1er/2e/3e), Aubagne', '13005 13201 13202 13203'],
    ['du 13e au 15e arrondissement', '13213 13214 13215'],
    ['Marseille XIe et XIIe', '13211 13212'],
    ['Marseille 1, 2 et 3', '13201 13202 13203'],
    ['5e arrondissement de Marseille', '13205'],
  ])('"%s"', async (cell, codes) => {
    const [text] = Object.values(made(await planIn('93', list(cell, 'Embrun, Chorges'))))
    expect(text?.replace(/^\w+ /, '')).toBe(codes)
  })

  it('are a part only where they say so', async () => {
    expect(
      made(
        await planIn(
          '93',
          list('Gap (partiel), Tallard', 'Gap (sauf Romette)', 'Gap (partie nord, est)'),
        ),
      ),
    ).toEqual({ A: 'partiel ~05061 05170', B: 'partiel ~05061', C: 'partiel ~05061' })
  })

  it('are asked about where a number is that of no arrondissement, or a range may be two', async () => {
    for (const cell of ['Marseille 17e et 18e', 'Marseille 13e-16e'])
      expect(reasons(await planIn('93', list(cell, 'Gap, Tallard')))).toEqual(['unknown-commune'])
  })

  it('are kept as a column whose title says so, and asked one by one', async () => {
    const plan = await planIn('93', list('Ploubazlanec bourg', 'Xyz'))
    expect(plan.columns.map(({ role }) => role)).toContain('liste')
    expect(reasons(plan)).toEqual(['unknown-commune'])
  })

  it('have their code in two columns, or among other signs', async () => {
    expect(
      made(await planIn('93', 'CPTS;DEP;COM\nCPTS Essai A;13;1\nCPTS Essai A;13;113')),
    ).toEqual({
      A: 'complet 13001 13113',
    })
    for (const cell of ['="05061"', '05061.0', '05 061', '5061,00', "'05061"])
      expect(made(await planIn('93', `CPTS\tCodes INSEE\nCPTS Essai A\t${cell}`))).toEqual({
        A: 'complet 05061',
      })
  })

  it('go by the names that they had before', async () => {
    const plan = await planIn('11', caseFile('anciens-noms.csv'))
    expect(made(plan)).toMatchObject({ Nord: 'complet 93066 93072', Ouest: 'complet 78158 78551' })
    expect(reasons(plan)).toContain('former-name')
  })

  it('are asked for where two had the same name before', async () => {
    const plan = await planIn('52', list('Saint-Sulpice', 'Cherré'))
    expect(made(plan)).toEqual({ A: 'inconnu', B: 'inconnu' })
    expect(plan.questions).toMatchObject([
      { kind: 'commune', text: 'Saint-Sulpice', candidates: ['49029', '53136'] },
      // One was nearly the name of a commune of today.
      { kind: 'commune', text: 'Cherré', candidates: ['49080', '72080'] },
    ])
  })

  it('are those of an EPCI, said, and those of a canton asked', async () => {
    const plan = await planIn('93', caseFile('liste-epci.csv'))
    const { Un = '', Deux = '', Trois } = made(plan)
    expect(Un.split(' ')).toHaveLength(18)
    expect(Deux).toContain('05046')
    expect(Trois).toBe('inconnu')
    expect(reasons(plan)).toEqual(['group-whole', 'unknown-commune'])
    const { cpts, questions } = await planIn('93', caseFile('par-epci.csv'))
    expect(cpts.map(({ incoming }) => incoming.codes.length)).toEqual([17, 0])
    expect(questions).toMatchObject([{ kind: 'groupe', text: 'CC Serre-Ponçon / 200067320' }])
  })

  it('are no inhabitants of the CPTS, nor is the EPCI of each of them its list', async () => {
    const plan = await planIn(
      '93',
      'CPTS;Commune;Population;EPCI\nCPTS Essai A;Gap;41000;CA Gap-Tallard-Durance\nCPTS Essai A;Embrun;6000;CC Serre-Ponçon',
    )
    expect(made(plan)).toEqual({ A: 'complet 05046 05061' })
    expect(plan.columns.map(({ role }) => role)).toEqual(['nom', 'commune', 'calculee', 'ignore'])
  })
})
