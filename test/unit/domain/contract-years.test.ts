import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  CONTRACT_YEARS,
  contractTotal,
  contractYears,
  PLAN_YEARS,
} from '../../../src/domain/contract/contract-years.ts'
import { BAREME_AVENANT_2 } from '../../../src/domain/contract/funding-scale.ts'
import { changesOfTaille, fundingFor } from '../../../src/domain/contract/funding.ts'
import { type Taille, tailleAci, TAILLES } from '../../../src/domain/cpts/size-class.ts'

const TODAY = '2026-11-28'
const CALM = { optionnelles: [], planYear: 1, crisisYears: [] } as const

const totals = (taille: Taille, more: object = {}, signature: string | null = null) =>
  contractYears(taille, { ...CALM, ...more }, signature, TODAY).map(({ financement }) =>
    financement.ok ? financement.total : financement.reason,
  )

/** Fonctionnement, M1 to M3 whole, and the fixed part of M4, from the published table. */
test.each([
  [1, 225_000, 212_500],
  [2, 295_000, 277_500],
  [3, 370_000, 347_500],
  [4, 435_000, 410_000],
] as const)(
  'taille %d without options nor crisis: %d € in the year of the plan, then %d €',
  (taille, first, later) => {
    expect(totals(taille)).toEqual([first, later, later, later, later])
  },
)

test('a crisis and the missions optionnelles add what the table gives for them, in their years', () => {
  expect(totals(2, { crisisYears: [3] })[2]).toBe(277_500 + 52_500)
  expect(totals(2, { crisisYears: [3] })[3]).toBe(277_500)
  expect(totals(4, { optionnelles: ['M5', 'M6'] })[1]).toBe(410_000 + 40_000 + 30_000)
})

test('before the plan is written its part is not counted, neither as first writing nor as update', () => {
  expect(totals(1, { planYear: 2 })).toEqual([200_000, 225_000, 212_500, 212_500, 212_500])
})

test('the first writing and a crisis, with all missions, are the published total', () => {
  for (const taille of TAILLES)
    expect(totals(taille, { optionnelles: ['M5', 'M6'], crisisYears: [1] })[0]).toBe(
      BAREME_AVENANT_2.totalPossible[taille],
    )
})

describe('the calendar of the missions', () => {
  const months = (rank: number) =>
    contractYears(1, CALM, null, TODAY)[rank - 1]?.echeances.map(
      ({ mission, etape, mois }) => `${mission} ${etape} ${mois}`,
    )

  it('falls in the first two years', () => {
    expect(months(1)).toEqual([
      'M1 premieresActions 6',
      'M4 premieresActions 6',
      'M2 premieresActions 12',
      'M3 premieresActions 12',
    ])
    expect(months(2)).toEqual([
      'M1 deploiementComplet 18',
      'M4 deploiementComplet 18',
      'M2 deploiementComplet 24',
      'M3 deploiementComplet 24',
    ])
    for (const rank of [3, 4, 5]) expect(months(rank)).toEqual([])
  })

  it('leaves two years for the plan, and five in all', () => {
    expect(PLAN_YEARS).toEqual([1, 2])
    expect(CONTRACT_YEARS).toEqual([1, 2, 3, 4, 5])
  })
})

describe('the barème of each year', () => {
  it('is that of the day it begins on; where the documents are silent, no amount, and no zero', () => {
    expect(totals(2, {}, '2020-06-17')).toEqual([
      287_000,
      287_000,
      'transition',
      'transition',
      277_500,
    ])
  })

  it('is not told where the date of signature leaves two', () => {
    expect(totals(2, {}, '2020')).toEqual([
      287_000,
      'date-imprecise',
      'transition',
      'transition',
      277_500,
    ])
  })

  it('was none before 2019', () => {
    expect(totals(1, {}, '2018-10')[0]).toBe('avant-2019')
  })

  it('tells no parts of 2019, known by its totals', () => {
    const [first] = contractYears(3, CALM, '2020-06-17', TODAY)
    expect(first?.financement).toEqual({ ok: true, bareme: '2019', parts: null, total: 370_000 })
  })

  it('is today’s where nothing is signed, and the years have no date', () => {
    const years = contractYears(1, CALM, null, TODAY)
    expect(years.every(({ debut, financement }) => debut === null && financement.ok)).toBe(true)
  })

  it('dates each year as precisely as the signature', () => {
    const starts = (signature: string) =>
      contractYears(1, CALM, signature, TODAY).map(({ debut }) => debut)
    expect(starts('2024-02-29')).toEqual([
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
    expect(starts('2021-09').slice(0, 2)).toEqual(['2021-09', '2022-09'])
    expect(starts('2021').at(-1)).toBe('2025')
  })
})

describe('the total of a contract', () => {
  it('adds up the years that are known, and says how many', () => {
    expect(contractTotal(contractYears(2, CALM, '2020-06-17', TODAY))).toEqual({
      annees: 3,
      montant: 287_000 * 2 + 277_500,
    })
    expect(contractTotal(contractYears(1, CALM, null, TODAY))?.annees).toBe(5)
  })

  it('is none where no year is known', () => {
    expect(contractTotal(contractYears(1, CALM, '2013', TODAY))).toBeNull()
  })
})

const anyTaille = fc.constantFrom(...TAILLES)
const anyHypothesis = fc.record({
  optionnelles: fc.subarray(['M5', 'M6'] as const),
  planYear: fc.constantFrom(...PLAN_YEARS),
  crisisYears: fc.subarray([...CONTRACT_YEARS]),
})

describe('whatever is supposed', () => {
  it('parts and lines add up to the total, each volet among them', () => {
    fc.assert(
      fc.property(anyTaille, anyHypothesis, (taille, hypothesis) => {
        for (const { financement } of contractYears(taille, hypothesis, null, TODAY)) {
          if (!financement.ok || !financement.parts) throw new Error('no amount')
          const { fixe, variable, lines } = financement.parts
          expect(fixe + variable).toBe(financement.total)
          expect(lines.reduce((sum, { montant }) => sum + montant, 0)).toBe(financement.total)
          expect(lines.every(({ montant }) => montant > 0)).toBe(true)
        }
      }),
    )
  })

  it('a greater taille never brings less', () => {
    fc.assert(
      fc.property(
        anyHypothesis,
        fc.constantFrom(null, '2019-03', '2020', '2022-01-01', '2025-05'),
        (hypothesis, signature) => {
          const byTaille = TAILLES.map((taille) =>
            contractYears(taille, hypothesis, signature, TODAY),
          )
          for (const [at, years] of byTaille.entries()) {
            const lesser = byTaille[at - 1]
            for (const [rank, { financement }] of years.entries()) {
              const before = lesser?.[rank]?.financement
              if (!before) continue
              expect(before.ok).toBe(financement.ok)
              if (before.ok && financement.ok)
                expect(financement.total).toBeGreaterThan(before.total)
            }
          }
        },
      ),
    )
  })
})

describe('one more or one fewer inhabitant', () => {
  const amount = (taille: Taille) =>
    fundingFor(taille, { optionnelles: [], planCrise: 'mise-a-jour', crise: false }).total

  it.each([
    [39_999, 2, 65_000, null],
    [40_000, 3, 70_000, -65_000],
    [80_000, 4, 62_500, -70_000],
    [175_000, 4, 62_500, -70_000],
    [175_001, null, null, -62_500],
  ] as const)('around %d inhabitants', (habitants, above, more, less) => {
    const { suivante, precedente } = changesOfTaille(habitants, amount)
    expect(suivante?.taille ?? null).toBe(above)
    expect(suivante?.difference ?? null).toBe(more)
    expect(precedente?.difference ?? null).toBe(less)
  })

  it('changes as much one way as it takes back the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), (habitants) => {
        const { suivante } = changesOfTaille(habitants, amount)
        if (!suivante) return
        const there = habitants + suivante.habitants
        expect(tailleAci(there)).toBe(suivante.taille)
        expect(tailleAci(there - 1)).toBe(tailleAci(habitants))
        const back = changesOfTaille(there, amount).precedente
        expect(back).toEqual({
          taille: tailleAci(habitants),
          habitants: 1,
          difference: -suivante.difference,
        })
      }),
    )
  })
})
