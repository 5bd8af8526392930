import { describe, expect, it } from 'vitest'
import { type Draft, mergeDrafts, sameDraft } from '../../../src/domain/sketch/draft.ts'
import { addUnits } from '../../../src/domain/sketch/sketch.ts'
import { mergeHistories } from '../../../src/domain/sketch/merge-histories.ts'
import { bounded, NO_HISTORY } from '../../../src/domain/sketch/sketch-history.ts'
import { act, keptDraft, openDraft, renew } from '../../../src/state/sketch-steps.ts'
import { createSketching, keptSketch, type Sketching } from '../../../src/state/sketching.ts'
import { codes } from '../domain/samples.ts'
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

  it('leave one that goes on over all of France there, whatever the other tab draws', () => {
    const wider = draft('75105', { region: 'france' })
    const drawn = draft('75105 75113')
    for (const both of [mergeDrafts(base, wider, drawn), mergeDrafts(base, drawn, wider)])
      expect(both).toEqual(draft('75105 75113', { region: 'france' }))
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

describe('two tabs that draw on one draft', () => {
  const open = (of: Draft, page: string) => openDraft({ ...createSketching().getState(), page }, of)
  const add = (state: Sketching, code: string) =>
    act(state, addUnits(keptSketch(state), codes(code)), 'unit')
  const kept = (state: Sketching): Draft => keptDraft(state) ?? draft('')
  const base = kept(add(add(open(draft(''), 'o'), '75105'), '75106'))

  it('leave drawn what one undid at the very time that the other did it again', () => {
    const { start, done } = base.history ?? NO_HISTORY
    const later = done.map((step) => ({ ...step, clock: step.clock + 5 }))
    const again = { start, done: later, undone: [] }
    const undone = { start, done: [], undone: later.toReversed() }
    const known = base.history ?? NO_HISTORY
    expect(mergeHistories(known, undone, again)).toEqual(again)
    expect(mergeHistories(known, again, undone)).toEqual(again)
  })

  it('do not draw again the codes that one of them translated, however old the steps', () => {
    const long = { ...base, history: bounded(base.history ?? NO_HISTORY, { steps: 1, size: 9 }) }
    const theirs = kept(renew(open(long, 'b'), { ...long, sketch: sketch('75106 75113') }))
    const mine = kept(add(open(long, 'a'), '75107'))
    const both = mergeDrafts(long, mine, theirs)
    expect([...both.sketch.units].toSorted()).toEqual(['75106', '75107', '75113'])
    expect(mergeDrafts(long, theirs, mine).sketch.units).toEqual(both.sketch.units)
  })
})
