import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFrom, shownColumns, STANDARD } from '../../../src/features/list/chosen-columns.ts'
import { COLUMNS } from '../../../src/features/list/columns.tsx'
import { keepColumns, keptColumns } from '../../../src/storage/kept-columns.ts'
import { keptBy } from '../../../src/storage/text-storage.ts'

const KEYS = COLUMNS.map(({ key }) => key)

/** A device that keeps texts as long as the test. */
function device(held: string | null = null) {
  let text = held
  return keptBy(() => ({
    getItem: () => text,
    setItem: (_, value) => void (text = value),
    removeItem: () => void (text = null),
  }))
}
const forbidden = keptBy(() => {
  throw new DOMException('denied', 'SecurityError')
})

describe('the columns that one chose', () => {
  it('come back as they were, in the order of the table, none of them included', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(KEYS), (chosen) => {
        const place = device()
        keepColumns(chosen, place)
        const back = columnsFrom(keptColumns(place))
        expect([...back]).toEqual(KEYS.filter((key) => chosen.includes(key)))
      }),
    )
  })

  it('are the standard ones again once forgotten', () => {
    const place = device()
    keepColumns(['aci'], place)
    keepColumns(null, place)
    expect(columnsFrom(keptColumns(place))).toBe(STANDARD)
  })

  it.each(['{', '"aci"', '[1]', '["couleur"]', 'null', '{"0":"aci"}'])(
    'are the standard ones where what is kept is %s',
    (held) => {
      expect(keptColumns(device(held))?.every((key) => typeof key === 'string')).not.toBe(false)
      expect(columnsFrom(keptColumns(device(held)))).toBe(STANDARD)
    },
  )

  it('leave out what another version knew', () => {
    expect([...columnsFrom(keptColumns(device('["couleur","aci"]')))]).toEqual(['aci'])
  })

  it('of an indicator wait for its table', () => {
    const kept = keptColumns(device('["aci","indicateur:un:apl"]'))
    expect([...columnsFrom(kept)]).toEqual(['aci', 'indicateur:un:apl'])
  })

  it('are the standard ones on a device that keeps nothing, which breaks nothing', () => {
    expect(() => keepColumns(['aci'], forbidden)).not.toThrow()
    expect(columnsFrom(keptColumns(forbidden))).toBe(STANDARD)
  })
})

describe('the columns shown', () => {
  it('include the one that sorts, where it is in the order of the table', () => {
    const shown = shownColumns(COLUMNS, new Set(['population', 'aci']), 'completude').map(
      ({ key }) => key,
    )
    expect(shown).toEqual(['aci', 'population', 'completude'])
    expect(shownColumns(COLUMNS, new Set(), 'nom')).toEqual([])
  })
})
