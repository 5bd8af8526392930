import { describe, expect, it } from 'vitest'
import { findDate } from '../../../src/domain/import/date-cell.ts'
import { after, LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'
import { caseFile, planIn, reasons, stages } from '../../support/cases.ts'

describe('dates and stages are read as offices write them', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'dates-courtes.csv',
      '93',
      {
        Un: 'aci-signe 2024-02-14, aci 2024-02-14',
        Deux: 'aci-signe 2022-02, aci 2022-02',
        Trois: 'aci-signe 2022-05-03, aci 2022-05-03',
        Quatre: 'aci-signe 2021-06-01, aci 2021-06-01',
        Cinq: 'aci-signe 2021-11-03, aci 2021-11-03',
        Six: 'aci-signe 2023-01-15, aci 2023-01-15',
      },
    ],
    [
      'date-courte-partout.csv',
      '93',
      {
        Un: 'aci-signe 2022-02-14, aci 2022-02-14',
        Deux: 'aci-signe 2021-11-03, aci 2021-11-03',
        Trois: 'aci-signe 2023-06-30, aci 2023-06-30',
      },
    ],
    [
      'trois-dates.csv',
      '93',
      {
        Un: 'lettre-intention 2020-02-01, projet-valide 2020-06-05, aci-signe 2021-01-10, aci 2021-01-10',
        Deux: 'lettre-intention 2022-03-01, projet-valide 2022-09-12',
        Trois: 'lettre-intention 2023-10-14',
      },
    ],
    [
      'aci-oui-non.csv',
      '93',
      {
        Un: 'lettre-intention, projet-valide, aci-signe',
        Deux: 'lettre-intention, projet-valide',
        Trois: 'lettre-intention',
      },
    ],
    [
      'notre-csv-passe-par-excel.csv',
      '93',
      { Un: 'aci-signe 2021-03, aci 2021-03', Deux: 'projet-valide 2023-02-14' },
    ],
    [
      'registre.csv',
      '11',
      {
        'Paris 13': 'aci-signe 2023-04-03, aci 2023-04-03',
        'Paris 18': 'aci-signe 2022, aci 2022',
        'Paris 19': 'lettre-intention',
        'Paris 5': 'projet-valide',
        'de Montreuil': 'lettre-intention',
        Aubervilliers: '',
        Villejuif: '',
        Bievre: 'aci-signe 2021-09-15, aci 2021-09-15',
        'du Mantois': 'aci-signe 2023-03-15, aci 2023-03-15',
        'cpts ouest parisis': 'lettre-intention',
        'Nouvelle Totalement': 'pre-projet',
      },
    ],
  ])('%s', async (name, code, expected) => {
    expect(stages(await planIn(code, caseFile(name)))).toEqual(expected)
  })

  it('with what was read of words, and what was not', async () => {
    expect(reasons(await planIn('11', caseFile('registre.csv')))).toEqual([
      'aci-without-stage',
      'date-doubtful',
      'date-read',
      'not-a-date',
      'unknown-stage',
    ])
  })

  it('in columns of their own, whatever they are called', async () => {
    const plan = await planIn(
      '93',
      'CPTS;Commune;LI déposée le;PDS validé le;Contrat signé le\nCPTS Essai A;Gap;3/4/21;;\nCPTS Essai B;Embrun;03.04.2021;mars 2022;15/09/22',
    )
    expect(stages(plan)).toEqual({
      A: 'lettre-intention 2021-04-03',
      B: 'lettre-intention 2021-04-03, projet-valide 2022-03, aci-signe 2022-09-15, aci 2022-09-15',
    })
  })
})

describe('a date among words', () => {
  it.each([
    ['Signé le 3/4/23', '2023-04-03'],
    ['ACI du 12.03.2021', '2021-03-12'],
    ['mardi 3 mai 2022', '2022-05-03'],
    ['validé juin 2024', '2024-06'],
    ['avril 2023 (CPAM)', '2023-04'],
    ['44197', '2021-01-01'],
    ['44197.5', '2021-01-01'],
    ['20230115', '2023-01-15'],
    // The year that a part of it is in: less than was said, and true.
    ['T3 2023', '2023'],
    ['fin 2023', '2023'],
    ['1er trimestre 2024', '2024'],
    ['validé au printemps 2022', '2022'],
  ])('"%s" is %s', (text, date) => {
    expect(findDate(text)).toMatchObject({ date, isPlain: false })
  })

  it.each([
    'vers 2023',
    'fin 2022 ou 2023',
    'prévu 01/2027',
    'prévu fin 2027',
    '2022-2023',
    '12 000',
    '99999',
    'signé en 2021, avenant en 2022',
  ])('"%s" says no one date', (text) => {
    expect(findDate(text)).toBeNull()
  })
})

describe('a contract whose day stands in a column of its own', () => {
  const LIST = 'CPTS;Avancement;Date ACI\nCPTS Essai A;ACI signé;12/03/2021\n'

  it('is signed on that day, and of a record that has it already no second one is made', async () => {
    const plan = await planIn('93', LIST)
    expect(stages(plan)).toEqual({ A: 'aci-signe 2021-03-12, aci 2021-03-12' })
    const known = {
      ...cpts('cpts-a', codes('05061'), 'complet', { nom: 'CPTS Essai A' }),
      stade: { valeur: 'aci-signe' as const, sources: [], date: null },
      historique: [{ valeur: 'aci-signe' as const, sources: [], date: null }],
    }
    const again = await planOf(LIST, { policy: 'remplacer' }, LETTERS, { records: [known] })
    const [next] = after(again, [known]).dataset.cpts
    expect(next?.historique.map(({ date }) => date)).toEqual([null])
    expect(next?.aci?.valeur).toBe('2021-03-12')
  })
})
