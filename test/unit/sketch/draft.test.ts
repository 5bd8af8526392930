import { describe, expect, it } from 'vitest'
import { mergeDrafts, sameDraft } from '../../../src/domain/sketch/draft.ts'
import { draft, sketch } from '../storage/support.ts'

const base = draft('75105')

describe('two changes of a draft', () => {
  it('are both kept', () => {
    const mine = draft('75105 75113', { nom: 'Mine' })
    const theirs = draft('', { vintage: { cog: 2026, population: 2023 }, origine: 'cpts-x' })
    expect(mergeDrafts(base, mine, theirs)).toEqual({
      ...theirs,
      nom: 'Mine',
      sketch: sketch('75113'),
    })
  })

  it('give mine where both changed the same', () => {
    const mine = draft('75105', { nom: 'Mine', vintage: { cog: 2026, population: 2022 } })
    const theirs = draft('75105', { nom: 'Theirs', vintage: { cog: 2026, population: 2023 } })
    expect(mergeDrafts(base, mine, theirs)).toEqual(mine)
  })

  it('take nothing away where it is not known what they came from', () => {
    const both = mergeDrafts(null, draft('75113', { nom: 'Mine' }), draft('75105'))
    expect(both).toEqual(draft('75105 75113', { nom: 'Mine' }))
  })
})

describe('the same draft', () => {
  it('is told by what it says', () => {
    expect(sameDraft(base, draft('75105'))).toBe(true)
  })

  it.each([
    ['id', draft('75105', { id: 'two' })],
    ['name', draft('75105', { nom: 'Other' })],
    ['région', draft('75105', { region: '93' })],
    ['origin', draft('75105', { origine: 'cpts-x' })],
    ['vintage', draft('75105', { vintage: { cog: 2025, population: 2023 } })],
    ['sketch', draft('75113')],
  ])('is another by its %s', (_, other) => {
    expect(sameDraft(base, other)).toBe(false)
  })
})
