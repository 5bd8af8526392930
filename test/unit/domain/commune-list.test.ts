import { describe, expect, it } from 'vitest'
import {
  chosenCodes,
  readCommuneList,
  unreadLines,
} from '../../../src/domain/names/commune-list.ts'
import type { ListResult } from '../../../src/domain/names/commune-match.ts'
import { editDistance } from '../../../src/domain/names/fold.ts'
import { indexUnits, type UnitIndex } from '../../../src/domain/units/unit-index.ts'
import type { Unit } from '../../../src/domain/units/unit.ts'
import { builtRegion } from '../../support/region.ts'
import { code, codes, unit } from './samples.ts'

const ile = builtRegion('11').units
const paca = builtRegion('93').units
const paris = [...ile.keys()].filter((each) => each.startsWith('751'))
const marseille = [...paca.keys()].filter((each) => each.startsWith('132'))

function results(text: string, units: UnitIndex = ile): ListResult[] {
  return readCommuneList(text, units).map(({ result }) => result)
}

const found = (line: string): ListResult => ({ kind: 'found', codes: codes(line) })

describe('one entry of a pasted list', () => {
  it.each([
    ['93066', '93066'],
    ['  "93066"  ', '93066'],
    ["'93066", '93066'],
    ['Saint-Denis', '93066'],
    ['SAINT DENIS', '93066'],
    ['St-Denis', '93066'],
    ['Ste Geneviève des Bois', '91549'],
    ['l’Haÿ-les-Roses', '94038'],
    ["L'HAY LES ROSES", '94038'],
    ['Crevecœur en Brie', '77144'],
    ['VINCY-MANOEUVRE', '77526'],
    ['- Créteil', '94028'],
    ['12. Créteil', '94028'],
    ['Courneuve (La)', '93027'],
    ['Blanc-Mesnil', '93007'],
    ['Saint-Denis (93)', '93066'],
    ['93 Saint-Denis', '93066'],
    ['93 - Saint-Denis', '93066'],
    ['Saint-Denis 93', '93066'],
    ['Saint-Denis 93200', '93066'],
    ['93200 Saint-Denis', '93066'],
    ['Saint-Denis (93200)', '93066'],
    ['93066 Saint-Denis', '93066'],
    ['Blandy (91)', '91067'],
    ['77 Blandy', '77034'],
    ['Blandy 77115', '77034'],
    ['91067 Blandy', '91067'],
    ['Paris 13', '75113'],
    ['Paris 13e', '75113'],
    ['Paris 13ème arrondissement', '75113'],
    ['PARIS XIII', '75113'],
    ['Paris XIIIe arr.', '75113'],
    ['Paris 1er', '75101'],
    ['Paris 05', '75105'],
    ['75013 Paris', '75113'],
    ['Paris (75013)', '75113'],
    ['Paris 75116', '75116'],
    ['75013 Paris 13', '75113'],
    ['Fontenay ss Bois (94120)', '94033'],
    ['Fontenay s/s Bois', '94033'],
    ['94 130 Nogent-sur-Marne', '94052'],
    ['Nogent s/Marne 94 130', '94052'],
  ])('finds "%s"', (text, expected) => {
    expect(results(text)).toEqual([found(expected)])
  })

  it('finds a city as all its arrondissements, by name or by code', () => {
    for (const text of ['Paris', 'PARIS (75)', '75056', '75 Paris'])
      expect(results(text)).toEqual([{ kind: 'found', codes: paris.toSorted() }])
    for (const text of ['Marseille', 'Marseille (13)', '13055', '13 Marseille'])
      expect(results(text, paca)).toEqual([{ kind: 'found', codes: marseille.toSorted() }])
    expect(paris).toHaveLength(20)
    expect(marseille).toHaveLength(16)
  })

  it('does not take a postal code for the code of another commune', () => {
    // 13001 is the code of Aix-en-Provence, and a postal code of Marseille.
    expect(results('13001 Marseille', paca)).toEqual([found('13201')])
    expect(results('13001', paca)).toEqual([found('13001')])
    // 75013 was Le Bourget before 1968.
    expect(results('75013')).toEqual([{ kind: 'ambiguous', candidates: codes('75113 93013') }])
    expect(results('93200')).toEqual([{ kind: 'ambiguous', candidates: codes('93066') }])
  })

  it('names every commune of a name that several have', () => {
    expect(results('Blandy')).toEqual([{ kind: 'ambiguous', candidates: codes('77034 91067') }])
    const namesakes = { kind: 'unknown', near: codes('77034 91067') }
    expect(results('Blandy (95)')).toEqual([namesakes])
  })

  it('finds what a commune that merged has become', () => {
    const units = indexUnits([unit('01001', 1, { anciensCodes: codes('01002') })])
    expect(results('01002', units)).toEqual([
      { kind: 'former', code: code('01001'), from: code('01002') },
    ])
    expect(results('1002;Commune d’exemple b', units)).toEqual([
      { kind: 'former', code: code('01001'), from: code('01002') },
    ])
  })

  it('tells what is of another région, even where a namesake is here', () => {
    for (const text of ['69123', '2A004', '2a004', '1001', 'Saint-Denis (974)', 'Toulouse 31'])
      expect(results(text)).toEqual([{ kind: 'elsewhere', far: [] }])
    expect(results('97411;Saint-Denis')).toEqual([{ kind: 'elsewhere', far: [] }])
  })

  it('gets back a zero that a spreadsheet took away', () => {
    expect(results('4070', paca)).toEqual([found('04070')])
  })

  it('proposes close names for what it does not know, and none for what is far', () => {
    expect(results('Cretel')).toEqual([{ kind: 'unknown', near: codes('94028') }])
    expect(results('Aubervillers 93')).toEqual([{ kind: 'unknown', near: codes('93001') }])
    expect(results('Saint Maur')[0]).toMatchObject({ near: [code('94068'), expect.anything()] })
    expect(results('Courneuv')).toEqual([{ kind: 'unknown', near: codes('93027') }])
    expect(results('Communauté de communes')).toEqual([{ kind: 'unknown', near: [] }])
    const near = results('Saint-Cyr').flatMap((result) =>
      result.kind === 'unknown' ? result.near : [],
    )
    expect(near.length).toBeLessThanOrEqual(3)
  })
})

describe('a pasted list', () => {
  it('has one or many entries a line, in their order, as they were written', () => {
    expect(readCommuneList('Créteil\n\n Bondy ; Paris 2e\tSaint-Denis (93)\r\n', ile)).toEqual([
      { text: 'Créteil', result: found('94028') },
      { text: 'Bondy', result: found('93010') },
      { text: 'Paris 2e', result: found('75102') },
      { text: 'Saint-Denis (93)', result: found('93066') },
    ])
    expect(results('75101, 75102;75103\t93066')).toEqual(
      ['75101', '75102', '75103', '93066'].map(found),
    )
  })

  it('is a table where rows have a code and more: one commune a row, which the code decides', () => {
    const table = [
      'code;nom;departement;population',
      '93066;Saint-Denis;93;150 000',
      '77034;Blandy;77;12345',
      '94028;Créteil;Nom d’exemple;2023',
      '93001\tAubervilliers\tPlaine Commune',
      '"93027";"La Courneuve"',
      '93010,Bondy',
      'Bobigny;93008',
      'Montreuil;93;2023',
      'Paris;75013',
      // A population that looks like the code of another commune.
      'Saint-Denis;93001;93066',
    ].join('\n')
    expect(results(table)).toEqual(
      '93066 77034 94028 93001 93027 93010 93008 93048 75113 93066'.split(' ').map(found),
    )
    expect(readCommuneList(table, ile)[1]?.text).toBe('77034;Blandy;77;12345')
  })

  it('does not take a year for a code that lost its zero', () => {
    expect(results('Bobigny;2008')).toEqual([found('93008'), { kind: 'elsewhere', far: [] }])
  })

  it('may mix codes and names', () => {
    for (const mark of [',', ' ; ', '\t'])
      expect(results(['75101', 'Créteil', '75103'].join(mark))).toEqual(
        ['75101', '94028', '75103'].map(found),
      )
    expect(results('75101, Créteil')).toEqual([found('75101'), found('94028')])
    expect(results('75101;Créteil')).toEqual([found('75101')])
    // Of a row, none is lost for the code that another one has.
    expect(results('75101; Blandy; Créteil; Toulouse 31')).toMatchObject([
      found('75101'),
      { kind: 'ambiguous' },
      found('94028'),
      { kind: 'elsewhere' },
    ])
    // Fontainebleau is here the arrondissement that the commune is of.
    expect(results('77001, Achères-la-Forêt, Fontainebleau')).toEqual([found('77001')])
  })

  it('has all the communes of an EPCI for its name, whole or in short, and none where two go by it', () => {
    const groups = [
      { nom: 'CC du Vexin d’exemple', codes: codes('95040 95011') },
      { nom: 'CA Pays d’exemple', codes: codes('77034') },
      { nom: 'CC du Pays d’exemple', codes: codes('77001') },
    ]
    const read = (text: string) =>
      readCommuneList(text, ile, { groups, former: [] }).map(({ result }) => result)
    for (const text of [
      'CC Vexin d’exemple',
      'Communauté de communes du Vexin d’exemple',
      'CA Vexin d’exemple',
    ])
      expect(read(text)).toMatchObject([found('95040 95011')])
    expect(read('Agglomération du Pays d’exemple')).toMatchObject([found('77034')])
    expect(read('Pays d’exemple')).toEqual([{ kind: 'unknown', near: [] }])
  })

  it('proposes the EPCI that initials or a part of a name may mean, and takes all its communes', () => {
    const groups = [
      { nom: 'CU Grand Paris Seine et Oise', codes: codes('78361 78440') },
      { nom: 'CC du Vexin d’exemple', codes: codes('95040 95011') },
    ]
    const read = (text: string) => readCommuneList(text, ile, { groups, former: [] })
    for (const text of ['GPS&O', 'GPSEO', 'CU GPS&O', 'CC Vexin']) {
      const lines = read(`Créteil, ${text}`)
      const [, { result } = {}] = lines
      const meant = result?.kind === 'unknown' ? (result.groupes ?? []) : []
      expect(meant).toHaveLength(1)
      expect(chosenCodes(lines, new Map())).toEqual(codes('94028'))
      expect(unreadLines(lines, new Map())).toEqual([text])
      const answers = new Map(meant.map((group) => [text, group.codes]))
      expect(chosenCodes(lines, answers)).toHaveLength(3)
      expect(unreadLines(lines, answers)).toEqual([])
    }
  })

  it('leaves open what nothing answers to, until someone chooses', () => {
    const lines = readCommuneList('Créteil\nSaint Maur\nBlandy\nToulouse 31\nSaint Maur', ile)
    expect(unreadLines(lines, new Map())).toEqual(['Saint Maur', 'Blandy', 'Toulouse 31'])
    const answers = new Map([
      ['Saint Maur', codes('94068')],
      ['Blandy', codes('77034')],
    ])
    expect(unreadLines(lines, answers)).toEqual(['Toulouse 31'])
  })

  it('has no entry for a line of headers', () => {
    for (const header of [
      'Communes',
      'Code INSEE;Nom',
      'code\tlibellé',
      'CODGEO,LIBGEO',
      'nom;EPCI',
    ])
      expect(results(`${header}\nCréteil`)).toEqual([found('94028')])
    expect(results('Créteil\nCommune\nBondy')).toEqual([found('94028'), found('93010')])
  })

  it('is empty when nothing is written', () => {
    expect(results(' \n;;\n\t, \n')).toEqual([])
    expect(results('')).toEqual([])
  })

  it('finds every unit of a région by its code, and by its name with its département', () => {
    for (const units of [ile, paca]) {
      const all = [...units.values()]
      const lines = (write: (unit: Unit) => string): ListResult[] =>
        results(all.map(write).join('\n'), units)
      const expected = all.map(({ code }) => found(code))
      expect(lines(({ code }) => code)).toEqual(expected)
      expect(lines(({ code, nom }) => `${code};${nom}`)).toEqual(expected)
      expect(lines(({ nom, departement }) => `${nom} (${departement})`)).toEqual(expected)
    }
  })

  it('does not look for a commune in a text without end', () => {
    expect(results(`Créteil ${'a '.repeat(200_000)}`)).toEqual([{ kind: 'unknown', near: [] }])
    expect(results(`Créteil${' '.repeat(200_000)}`)).toMatchObject([{ kind: 'found' }])
    expect(results(`x${' '.repeat(200_000)}y`)).toMatchObject([{ kind: 'unknown' }])
  })

  it('reads a thousand lines that it does not know', () => {
    const text = Array.from({ length: 1000 }, (_, at) => `Commune d’exemple ${at}`).join('\n')
    expect(results(text)).toHaveLength(1000)
  })
})

describe('the distance between two words', () => {
  it('counts letters added, lost, changed, and neighbours swapped', () => {
    expect(editDistance('creteil', 'creteil', 2)).toBe(0)
    expect(editDistance('creteil', 'cretel', 2)).toBe(1)
    expect(editDistance('creteil', 'cretiel', 2)).toBe(1)
    expect(editDistance('creteil', 'cratiel', 2)).toBe(2)
    expect(editDistance('creteil', 'bondy', 2)).toBe(3)
    expect(editDistance('', 'ab', 2)).toBe(2)
  })
})
