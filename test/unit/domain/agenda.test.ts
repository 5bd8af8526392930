import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { groupAgenda } from '../../../src/domain/contract/contract-deadlines.ts'
import { agenda } from '../../../src/domain/contract/agenda.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { onTodaysUnits, populationsOf } from '../../../src/domain/units/former-populations.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { atlasOf, fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const signed = (date: string | null, more: Partial<Cpts> = {}) =>
  cpts('a', codes('83001'), 'complet', {
    stade: fact('aci-signe'),
    aci: date === null ? null : fact(date),
    ...more,
  })

const UNITS = [unit('83001', 41_000)]
const of = (list: readonly Cpts[], today: string) =>
  agenda([...atlasOf(list, UNITS).facts.values()], today)
const listed = (date: string, today: string) =>
  of([signed(date)], today).entries.map(({ kind, mission, annee, echeance }) =>
    [echeance?.date, kind, mission ?? annee].filter((part) => part !== null).join(' '),
  )

describe('the agenda of a contract', () => {
  it('has the missions, the exchanges and the end, by date', () => {
    expect(listed('2024-02-14', '2024-06-15')).toEqual([
      '2024-08-14 premieres-actions M1',
      '2024-08-14 premieres-actions M4',
      '2025-02-14 premieres-actions M2',
      '2025-02-14 premieres-actions M3',
      '2025-02-14 echange-annuel 1',
      '2025-08-14 deploiement-complet M1',
      '2025-08-14 deploiement-complet M4',
      '2026-02-14 deploiement-complet M2',
      '2026-02-14 deploiement-complet M3',
      '2029-02-14 fin-contrat',
    ])
  })

  const exchanges = (date: string, today: string) =>
    listed(date, today).filter((text) => text.includes('echange'))

  it('asks for the exchange past and the one to come, none older', () => {
    expect(exchanges('2021-03-10', '2024-06-01')).toEqual([
      '2024-03-10 echange-annuel 3',
      '2025-03-10 echange-annuel 4',
    ])
    expect(exchanges('2021-03-10', '2022-03-10')).toEqual(['2022-03-10 echange-annuel 1'])
    expect(exchanges('2021-03-10', '2022-03-11')).toEqual([
      '2022-03-10 echange-annuel 1',
      '2023-03-10 echange-annuel 2',
    ])
  })

  it('keeps leap days and month ends within their months', () => {
    expect(exchanges('2024-02-29', '2025-02-28')).toEqual(['2025-02-28 echange-annuel 1'])
    expect(exchanges('2024-02-29', '2028-02-29')).toEqual([
      '2027-02-28 echange-annuel 3',
      '2028-02-29 echange-annuel 4',
    ])
    expect(listed('2024-02-29', '2024-03-01').at(-1)).toBe('2029-02-28 fin-contrat')
    expect(listed('2023-08-31', '2023-09-01')[0]).toBe('2024-02-29 premieres-actions M1')
  })

  it('is over with the contract, of which only the end is left to check', () => {
    expect(listed('2019-12-20', '2024-12-20')).toHaveLength(11)
    expect(listed('2019-12-20', '2024-12-21')).toEqual(['2024-12-20 fin-contrat'])
    const [end] = of([signed('2019-12-20')], '2024-12-21').entries
    expect(end?.echeance?.statut).toBe('echu')
  })

  it('is no more precise than the signature, and over only when its last day is', () => {
    expect(listed('2019', '2024-12-31')).toHaveLength(11)
    expect(listed('2019', '2025-01-01')).toEqual(['2024 fin-contrat'])
    expect(exchanges('2021', '2023-06-01')).toEqual([
      '2022 echange-annuel 1',
      '2023 echange-annuel 2',
    ])
  })

  it('tells whether the CPTS states an action under way in the mission', () => {
    const missions = fact([
      { mission: 'M1', libelle: 'soins non programmés', etat: 'en-cours' },
      { mission: 'M2', libelle: 'parcours', etat: 'prevu' },
      { mission: 'M3', libelle: 'vaccination', etat: null },
    ] as const)
    const { entries } = of([signed('2024-02-14', { missions })], '2024-06-15')
    const state = (mission: string) =>
      entries.find((each) => each.mission === mission)?.actionsEnCours
    expect(['M1', 'M2', 'M3', 'M4'].map(state)).toEqual([true, false, null, null])
  })
})

describe('the agenda of a région', () => {
  it('counts apart those without a date, without an ACI, and those of which nothing is known', () => {
    const list = [
      signed(null),
      cpts('b', [], 'inconnu', { stade: fact('projet-valide') }),
      cpts('c', [], 'inconnu'),
    ]
    expect(of(list, '2024-06-15')).toEqual({
      entries: [],
      sansDate: ['a'],
      sansAci: ['b'],
      aciInconnu: ['c'],
      taillesNonComparees: [],
    })
  })

  it('groups by the status of the deadline', () => {
    const groups = groupAgenda(of([signed('2023-12-20')], '2024-09-25').entries)
    expect(groups['en-retard'].map(({ mission }) => mission)).toEqual(['M1', 'M4'])
    expect(groups['sous-3-mois'].map(({ kind }) => kind)).toEqual([
      'premieres-actions',
      'premieres-actions',
      'echange-annuel',
    ])
    expect(groups['plus-tard']).toHaveLength(5)
    expect(groups.indetermine).toEqual([])
    const vague = groupAgenda(of([signed('2023')], '2024-09-25').entries)
    expect(vague.indetermine.length).toBeGreaterThan(0)
  })

  const crossing = (
    former: number | null,
    date: string | null = '2022-02-14',
    today = '2026-06-15',
  ) =>
    agenda([...atlasOf([signed(date)], UNITS).facts.values()], today, {
      avant: 2019,
      apres: 2023,
      habitants: onTodaysUnits(
        populationsOf(indexUnits([unit('83001', former)])),
        indexUnits(UNITS),
      ),
    })
  const avenant = (...args: Parameters<typeof crossing>) =>
    crossing(...args).entries.find(({ kind }) => kind === 'avenant-taille')

  it('plans an avenant where the population has passed a threshold, at the end and undated', () => {
    const last = crossing(39_999).entries.at(-1)
    expect(last).toMatchObject({ kind: 'avenant-taille', echeance: null })
    expect(last?.passage).toEqual({
      avant: { annee: 2019, habitants: 39_999, taille: 1 },
      apres: { annee: 2023, habitants: 41_000, taille: 2 },
    })
    expect(avenant(40_000)).toBeUndefined()
  })

  it('tells whether the threshold was passed since the signature, as the figures in force then tell', () => {
    // Those of 2019 are in force until the end of 2022, those of 2023 from 2026.
    const since = (date: string | null, today?: string) =>
      avenant(39_999, date, today)?.apresSignature
    expect(since('2022-12-31')).toBe(true)
    expect(since('2022')).toBe(true)
    expect(since('2023-01-01')).toBe(false)
    expect(since('2025')).toBe(false)
    expect(since(null)).toBe(false)
    expect(avenant(39_999, '2026-01-01')).toBeUndefined()
    expect(crossing(39_999, '2026-01-01').taillesNonComparees).toEqual([])
    // Over in 2026: its successor, if there is one, may rest on newer figures.
    expect(since('2021-06-14')).toBe(false)
    expect(since('2021-06-14', '2026-06-14')).toBe(true)
  })

  it('does not compare with a figure that is missing', () => {
    expect(crossing(null).taillesNonComparees).toEqual(['a'])
    expect(avenant(null)).toBeUndefined()
  })

  it('reads the real records of Île-de-France: five signed, all dated', () => {
    const atlas = buildAtlas(publishedCpts('11'), builtRegion('11').units)
    const { entries, sansDate, sansAci, aciInconnu } = agenda(
      [...atlas.facts.values()],
      '2026-11-23',
    )
    expect(new Set(entries.map((entry) => entry.cpts)).size).toBe(5)
    expect(sansDate).toEqual([])
    expect(sansAci.length + aciInconnu.length + 5).toBe(atlas.facts.size)
    expect(entries.filter((entry) => entry.cpts === 'cpts-paris-18')).toHaveLength(1)
  })
})

describe('populations of another vintage', () => {
  const today = [
    unit('83001', 1, { anciensCodes: codes('83010 83011') }),
    unit('83002', 1, { anciensCodes: codes('83012') }),
    unit('83003', 1, { anciensCodes: codes('83012') }),
    unit('83004', 1),
  ]

  it('adds up the communes that have merged since', () => {
    const former = new Map(codes('83001 83010 83004').map((each) => [each, 10]))
    const known = onTodaysUnits(former, indexUnits(today))
    expect([...known]).toEqual([
      ['83001', 20],
      ['83004', 10],
    ])
  })

  it('leaves out a unit whose former commune several claim, or has no figure', () => {
    const former = new Map<ReturnType<typeof codes>[number], number | null>(
      codes('83001 83002 83003 83012 83004').map((each) => [each, 10]),
    )
    former.set(codes('83011')[0]!, null)
    expect([...onTodaysUnits(former, indexUnits(today)).keys()]).toEqual(['83004'])
  })
})
