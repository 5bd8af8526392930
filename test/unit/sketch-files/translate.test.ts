import { describe, expect, it } from 'vitest'
import { translateDraft } from '../../../src/data/sketch/translate.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import type { UnitPart } from '../../../src/domain/sketch/sketch.ts'
import { draftOf, partOf, square } from '../../support/drafts.ts'
import { code, codes, territory, unit } from '../domain/samples.ts'

/** 01001 is today what 01001, 01002 and 01003 were; 01009 never changed. */
const units = indexUnits([
  unit('01001', 10, { anciensCodes: codes('01002 01003') }),
  unit('01009', 10),
])
const a = partOf(0.25, square(0, 0, 1))
const b = partOf(0.75, square(3, 0, 1))

function draft(
  whole: string,
  parts: readonly (readonly [string, UnitPart])[] = [],
): ReturnType<typeof draftOf> {
  const cut = parts.map(([text, part]): [UnitCode, UnitPart] => [code(text), part])
  return draftOf({ sketch: { units: territory(whole), parts: new Map(cut) } })
}

describe('an older draft in the codes of today', () => {
  it('is the same object where no code changed', () => {
    const today = draft('01001', [['01009', a]])
    const translation = translateDraft(today, units)
    expect(translation).toEqual({ draft: today, translated: [], recut: [], unknown: [] })
    expect(translation.draft).toBe(today)
  })

  it('holds what communes became, once even where several became one', () => {
    expect(translateDraft(draft('01003 01002 01009'), units)).toEqual({
      draft: draft('01001 01009'),
      translated: [
        { from: '01002', to: '01001' },
        { from: '01003', to: '01001' },
      ],
      recut: [],
      unknown: [],
    })
  })

  it('loses the codes that nothing answers to, and says which, parts included', () => {
    const { draft: read, unknown } = translateDraft(draft('01009 75113', [['01777', a]]), units)
    expect(read).toEqual(draft('01009'))
    expect(unknown).toEqual(['01777', '75113'])
  })

  it('keeps the shape of a part under the new code, to be measured again', () => {
    const { draft: read, recut } = translateDraft(draft('', [['01002', a]]), units)
    expect(read).toEqual(draft('', [['01001', a]]))
    expect(recut).toEqual(['01001'])
  })

  it('joins the parts that became one unit, the one of the chef-lieu included', () => {
    const both = translateDraft(
      draft('', [
        ['01001', a],
        ['01003', b],
      ]),
      units,
    )
    const shape = {
      type: 'MultiPolygon' as const,
      coordinates: [...a.shape.coordinates, ...b.shape.coordinates],
    }
    expect(both.draft).toEqual(draft('', [['01001', { share: 0.5, shape }]]))
    expect(both.recut).toEqual(['01001'])
  })

  it('is whole where something old was whole, and says that a part was meant', () => {
    const { draft: read, recut } = translateDraft(draft('01003', [['01002', a]]), units)
    expect(read).toEqual(draft('01001'))
    expect(recut).toEqual(['01001'])
  })

  it('keeps the id and whatever else the draft has', () => {
    const kept = { ...draft('01002'), id: 'x' }
    expect(translateDraft(kept, units).draft).toEqual({ ...draft('01001'), id: 'x' })
  })
})
