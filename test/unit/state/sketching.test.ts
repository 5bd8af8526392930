import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/domain/sketch/draft.ts'
import { addUnits, EMPTY_SKETCH, removeUnits } from '../../../src/domain/sketch/sketch.ts'
import {
  act,
  adopt,
  goTo,
  keptDraft,
  nextSteps,
  openDraft,
  redo,
  renew,
  undo,
} from '../../../src/state/sketch-steps.ts'
import { createSketching, keptSketch, shownSketch } from '../../../src/state/sketching.ts'
import { codes, sketch } from '../domain/samples.ts'

const draft: Draft = {
  id: 'essai',
  nom: 'Esquisse d’exemple',
  region: '11',
  origine: 'cpts-d-exemple',
  sketch: sketch('01001 01002'),
  vintage: { cog: 2026, population: 2023 },
}
const opened = openDraft(createSketching().getState(), draft)
const wider = addUnits(draft.sketch, codes('01003'))

describe('the draft on the table', () => {
  it('is none at first, with an empty sketch', () => {
    const state = createSketching().getState()
    expect(keptDraft(state)).toBeNull()
    expect(keptSketch(state)).toEqual(EMPTY_SKETCH)
    expect(nextSteps(state)).toEqual({ undo: undefined, redo: undefined })
  })

  it('is the one that was opened, with nothing to undo', () => {
    expect(keptDraft(opened)).toEqual(draft)
    expect(nextSteps(opened).undo).toBeUndefined()
  })

  it('is kept with what was done to it', () => {
    const kept = keptDraft(act(opened, wider, 'unit'))
    expect(kept).toMatchObject({ ...draft, sketch: wider })
    expect(kept?.history?.done).toMatchObject([{ means: 'unit', added: 1 }])
  })

  it('brings the steps it was kept with, and leaves those of the one before', () => {
    const kept = keptDraft(act(opened, wider, 'unit'))
    if (!kept) throw new Error('nothing was kept')
    const again = openDraft(createSketching().getState(), kept)
    expect(keptSketch(undo(again))).toEqual(draft.sketch)
    const other = openDraft(again, { ...draft, id: 'autre', sketch: EMPTY_SKETCH })
    expect(undo(other)).toEqual(other)
  })

  it('goes on with its steps on other data, unless its communes are no longer those', () => {
    const acted = act(opened, wider, 'unit')
    const vintage = { cog: 2027, population: 2024 }
    const same = renew(acted, { sketch: acted.sketch, vintage })
    expect(keptDraft(same)).toEqual({ ...keptDraft(acted), vintage })
    const merged = renew(acted, { sketch: sketch('01001'), vintage })
    expect(keptDraft(merged)).toEqual({ ...draft, sketch: sketch('01001'), vintage })
  })
})

describe('an action', () => {
  it('is one step, however many units, with its name and what came and went', () => {
    const swapped = addUnits(removeUnits(draft.sketch, codes('01001')), codes('01003 01004'))
    const { history } = act(opened, swapped, 'group', 'EPCI d’exemple')
    expect(history.done).toHaveLength(1)
    expect(history.done[0]).toMatchObject({
      means: 'group',
      subject: 'EPCI d’exemple',
      added: 2,
      removed: 1,
    })
  })

  it('without effect leaves no step, even where it made another object', () => {
    expect(act(opened, sketch('01002 01001'), 'brush').history).toBe(opened.history)
  })

  it('without effect loses nothing that was undone', () => {
    const undone = undo(act(opened, wider, 'unit'))
    const same = act(undone, sketch('01001 01002'), 'brush')
    expect(keptSketch(redo(same))).toEqual(wider)
  })

  it('that cuts a unit, or makes it whole again, is a step where no unit comes or goes', () => {
    const cut = act(opened, sketch('01001', { '01002': 0.5 }), 'cut')
    expect(nextSteps(cut).undo).toMatchObject({ means: 'cut', added: 0, removed: 0 })
    const again = act(cut, draft.sketch, 'unit')
    expect(again.history.done).toHaveLength(2)
    expect(keptSketch(undo(again))).toEqual(cut.sketch)
  })
})

describe('a gesture under way', () => {
  const gesture = { ...opened, pending: wider }

  it('shows, and is not kept', () => {
    expect(shownSketch(gesture)).toBe(wider)
    expect(keptSketch(gesture)).toBe(draft.sketch)
    expect(keptDraft(gesture)).toEqual(draft)
    expect(shownSketch(opened)).toBe(draft.sketch)
  })

  it('ends with the action that keeps it, whether or not that changes something', () => {
    expect(act(gesture, wider, 'brush')).toEqual(act(opened, wider, 'brush'))
    expect(act(gesture, draft.sketch, 'brush')).toEqual(opened)
  })

  it('is dropped by undoing', () => {
    const { pending } = undo({ ...act(opened, wider, 'unit'), pending: EMPTY_SKETCH })
    expect(pending).toBeNull()
  })

  it('goes on while another tab changes the draft, and takes nothing back from it when it ends', () => {
    const elsewhere = sketch('01002 01004')
    const adopted = adopt(gesture, { ...draft, sketch: elsewhere })
    expect(keptSketch(adopted)).toBe(elsewhere)
    expect(shownSketch(adopted)).toEqual(sketch('01002 01003 01004'))
    const ended = act(adopted, shownSketch(adopted), 'brush')
    expect(nextSteps(ended).undo).toMatchObject({ added: 1, removed: 0 })
  })
})

describe('what another tab did', () => {
  /** Another tab opens what this one keeps, and does something to it. */
  const elsewhere = (state: typeof opened, act2: (there: typeof opened) => typeof opened) => {
    const kept = keptDraft(state)
    const there = kept && keptDraft(act2(openDraft(createSketching().getState(), kept)))
    if (!there) throw new Error('nothing was kept')
    return adopt(state, there)
  }
  const mine = act(opened, wider, 'unit')

  it('is not taken back by undo here, which takes back the step made here', () => {
    const both = elsewhere(mine, (there) => act(there, addUnits(wider, codes('01004')), 'brush'))
    const back = undo(both)
    expect([...keptSketch(back).units].toSorted()).toEqual(codes('01001 01002 01004'))
    expect(undo(back)).toEqual(back)
    expect([...keptSketch(redo(back)).units].toSorted()).toEqual(codes('01001 01002 01003 01004'))
  })

  it('stays where it changed the same unit since', () => {
    const cut = sketch('01001 01002', { '01003': 0.5 })
    const both = elsewhere(mine, (there) => act(there, cut, 'cut'))
    expect(keptSketch(undo(both))).toEqual(cut)
  })

  it('is not redone here where it was undone there', () => {
    const both = elsewhere(mine, undo)
    expect(keptSketch(both)).toEqual(draft.sketch)
    expect(nextSteps(both)).toEqual({ undo: undefined, redo: undefined })
  })

  it('stays when one goes back to a step before it', () => {
    const both = elsewhere(mine, (there) => act(there, addUnits(wider, codes('01004')), 'brush'))
    expect([...keptSketch(goTo(both, 0)).units].toSorted()).toEqual(codes('01001 01002 01004'))
  })

  it('can be undone once the draft is opened again', () => {
    const both = elsewhere(mine, (there) => act(there, addUnits(wider, codes('01004')), 'brush'))
    const kept = keptDraft(both)
    if (!kept) throw new Error('nothing was kept')
    expect(keptSketch(undo(openDraft(both, kept)))).toEqual(wider)
  })

  it('renames the draft without a step where the sketch is the same', () => {
    const renamed = adopt(opened, { ...draft, nom: 'Renommée ailleurs' })
    expect(renamed.head?.nom).toBe('Renommée ailleurs')
    expect(nextSteps(renamed)).toEqual({ undo: undefined, redo: undefined })
  })
})
