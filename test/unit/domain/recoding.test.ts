import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { asLot } from '../../../src/domain/edits/edit-log.ts'
import { recode, recodingChanges } from '../../../src/domain/atlas/recoding.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { formerClaims, indexUnits } from '../../../src/domain/units/unit-index.ts'
import { region } from './change-samples.ts'
import { code, codes, cpts, unit } from './samples.ts'

/** 01001 took in 01007 and 01008; 01009 was shared out between 01002 and 01003. */
const UNITS = indexUnits([
  unit('01001', 300, { anciensCodes: codes('01007 01008') }),
  unit('01002', 20, { anciensCodes: codes('01009') }),
  unit('01003', 4, { anciensCodes: codes('01009') }),
])
const CLAIMS = formerClaims(UNITS)
const records = (line: string) => ({ ...region(), cpts: [cpts('a', codes(line))] })
const factsOf = (line: string) => buildAtlas(records(line), UNITS).facts.get('a')

describe('a perimeter written before communes merged', () => {
  it('covers what they have become, once', () => {
    const facts = factsOf('01007 01001 01008 01002')
    expect(facts?.territory).toEqual(new Set(codes('01001 01002')))
    expect(facts?.population.habitants).toBe(320)
    expect(facts?.taille).toBe(1)
    expect(facts?.recoding?.traduits).toEqual([
      { from: code('01007'), to: code('01001'), elargit: false },
      { from: code('01008'), to: code('01001'), elargit: false },
    ])
  })

  it('is told to be wider where the list did not name what they have become', () => {
    expect(factsOf('01007 01002')?.recoding?.traduits).toEqual([
      { from: code('01007'), to: code('01001'), elargit: true },
    ])
  })

  it('leaves what was split for a person to place, without a figure and without a class', () => {
    const facts = factsOf('01001 01009')
    expect(facts?.recoding).toEqual({
      traduits: [],
      partages: [{ from: code('01009'), parmi: codes('01002 01003') }],
    })
    expect(facts?.population.inconnues).toEqual(codes('01009'))
    expect(facts?.taille).toBeNull()
  })

  it('says nothing of today’s codes, nor of those of another région', () => {
    expect(factsOf('01001 01002 13055')?.recoding).toBeNull()
    expect(recodingChanges(cpts('a', codes('01009 13055')), CLAIMS, 'now')).toEqual([])
  })
})

describe('writing today’s codes into a record', () => {
  it('keeps its state, its date and all of its sources', () => {
    const perimetre = {
      etat: 'partiel' as const,
      codes: codes('01002 01007'),
      deduit: true,
      communesAnnoncees: 4,
      sources: ['Liste d’exemple A', 'Liste d’exemple B'],
      date: '2021' as const,
    }
    const start = { ...region(), cpts: [cpts('a', [], 'partiel', { perimetre })] }
    const changes = recodingChanges(start.cpts[0]!, CLAIMS, '2026-01-02T03:04:05.678Z')
    let next = 0
    const { dataset } = replay(
      start,
      asLot(changes, () => `${++next}`),
    )
    expect(dataset.cpts).toEqual([
      { ...start.cpts[0], perimetre: { ...perimetre, codes: codes('01001 01002') } },
    ])
  })
})

const anyCodes = fc.uniqueArray(
  fc.constantFrom(...codes('01001 01002 01003 01007 01008 01009 13055')),
)

it('leaves what is on today’s units as it is', () => {
  fc.assert(
    fc.property(anyCodes, (list) => {
      const once = recode(list, CLAIMS)
      const again = recode(once.codes, CLAIMS)
      expect(again.codes).toEqual(once.codes)
      expect(again.recoding?.traduits ?? []).toEqual([])
    }),
  )
})

it('covers the same ground whatever the order of the list', () => {
  fc.assert(
    fc.property(anyCodes, (list) => {
      const turned = recode(list.toReversed(), CLAIMS)
      expect(new Set(turned.codes)).toEqual(new Set(recode(list, CLAIMS).codes))
    }),
  )
})
