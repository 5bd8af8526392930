import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { scaleOn } from '../../../src/domain/contract/funding-scale.ts'
import { cptsFunding, regionalFunding } from '../../../src/domain/contract/funding.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { atlasOf, fact } from './facts.ts'
import { codes, cpts, unit } from './samples.ts'

const UNITS = [unit('83001', 50_000), unit('83002', 200_000), unit('83003', null)]
const CALM = { planCrise: 'mise-a-jour', crise: false } as const
const DAY = '2026-01-01'
const signed = (id: string, line: string, more: Partial<Cpts> = {}) =>
  cpts(id, codes(line), 'complet', { stade: fact('aci-signe'), aci: fact('2024-02-14'), ...more })
const factsOf = (list: readonly Cpts[]) => [...atlasOf(list, UNITS).facts.values()]
const one = (each: Cpts, day = DAY, hypothesis: Parameters<typeof cptsFunding>[2] = CALM) =>
  cptsFunding(factsOf([each])[0]!, day, hypothesis)

/** Taille 2: fonctionnement, M1, M2, M3, M4 updated without a crisis. */
const SOCLE_2 = 60_000 + 100_000 + 70_000 + 30_000 + 17_500

describe('the funding of a CPTS', () => {
  it('adds the four missions socle and the optionnelles it states', () => {
    const missions = fact([
      { mission: 'M5', libelle: 'concertations', etat: null },
      { mission: 'M1', libelle: 'soins', etat: null },
    ] as const)
    expect(one(signed('a', '83001'))).toMatchObject({
      montant: SOCLE_2,
      taille: 2,
      plafond: false,
      missionsRenseignees: false,
      optionnelles: [],
    })
    expect(one(signed('a', '83001', { missions }))).toMatchObject({
      montant: SOCLE_2 + 20_000,
      missionsRenseignees: true,
      optionnelles: ['M5'],
    })
  })

  it('tells what the tailles around would change', () => {
    const result = one(signed('a', '83001'), DAY, { planCrise: 'premiere-redaction', crise: true })
    expect(result).toMatchObject({
      montant: 382_500 - 20_000 - 15_000,
      tailleSuivante: { taille: 3, habitants: 30_000, difference: 90_000 },
      taillePrecedente: { taille: 1, habitants: 10_001, difference: -85_000 },
    })
    expect(one(signed('a', '83002'))).toMatchObject({ tailleSuivante: null })
  })

  it('says what is lacking, a missing amount never being zero', () => {
    expect(one(cpts('a', codes('83001')))).toEqual({ ok: false, reason: 'aci-inconnu' })
    expect(one(cpts('a', codes('83001'), 'complet', { stade: fact('pre-projet') }))).toEqual({
      ok: false,
      reason: 'sans-aci',
    })
    expect(one(signed('a', '83001 83003'))).toEqual({ ok: false, reason: 'taille-inconnue' })
    expect(one(signed('a', '83001'), '2018-12-31')).toEqual({ ok: false, reason: 'avant-2019' })
    expect(one(signed('a', '83001'), '2022-07-01')).toEqual({ ok: false, reason: 'transition' })
  })

  it('gives under the barème of 2019 its total only, as a ceiling', () => {
    expect(one(signed('a', '83001'), '2020-06-17')).toMatchObject({
      montant: 287_000,
      plafond: true,
      bareme: '2019',
      tailleSuivante: { difference: 83_000 },
    })
  })

  it('says when the five years are over', () => {
    expect(one(signed('a', '83001'))).toMatchObject({ contratTermine: false })
    expect(one(signed('a', '83001', { aci: fact('2020') }))).toMatchObject({ contratTermine: true })
    expect(one(signed('a', '83001', { aci: null }))).toMatchObject({ contratTermine: false })
  })
})

describe('the barème of a day', () => {
  it.each([
    ['2018-12-31', 'avant-2019'],
    ['2019-01-01', '2019'],
    ['2021-12-19', '2019'],
    ['2021-12-20', 'transition'],
    ['2023-12-31', 'transition'],
    ['2024-01-01', 'avenant-2'],
  ])('is on %s: %s', (day, expected) => {
    const scale = scaleOn(day)
    expect(scale.ok ? scale.bareme : scale.reason).toBe(expected)
  })
})

describe('the funding of a région', () => {
  it('adds up by taille and counts what cannot be computed', () => {
    const list = [
      signed('a', '83001'),
      signed('b', '83001', { aci: fact('2019') }),
      signed('c', '83002'),
      signed('d', '83003'),
      cpts('e', []),
    ]
    const { parTaille, total, contratsTermines, nonCalcules } = regionalFunding(
      factsOf(list),
      DAY,
      CALM,
    )
    expect(parTaille[2]).toEqual({ cpts: 2, montant: 2 * SOCLE_2 })
    expect(parTaille[1]).toEqual({ cpts: 0, montant: 0 })
    expect(total.cpts).toBe(3)
    expect(total.montant).toBe(parTaille[2].montant + parTaille[4].montant)
    expect(contratsTermines).toEqual({ cpts: 1, montant: SOCLE_2 })
    expect(nonCalcules).toMatchObject({ 'taille-inconnue': 1, 'aci-inconnu': 1, 'sans-aci': 0 })
  })

  it('computes three of the five contracts known in Île-de-France', () => {
    const atlas = buildAtlas(publishedCpts('11'), builtRegion('11').units)
    const { total, nonCalcules } = regionalFunding([...atlas.facts.values()], DAY, CALM)
    expect(total.cpts).toBe(3)
    expect(nonCalcules).toMatchObject({ 'taille-inconnue': 2, 'aci-inconnu': 29, 'sans-aci': 13 })
  })
})
