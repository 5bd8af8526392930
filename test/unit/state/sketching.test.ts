import { describe, expect, it } from 'vitest'
import {
  addUnits,
  type Draft,
  EMPTY_SKETCH,
  removeUnits,
} from '../../../src/domain/sketch/sketch.ts'
import {
  act,
  adopt,
  createSketching,
  keptDraft,
  keptSketch,
  openDraft,
  shownSketch,
  travel,
} from '../../../src/state/sketching.ts'
import { present } from '../../../src/state/timeline.ts'
import { codes, sketch } from '../domain/samples.ts'

const draft: Draft = {
  id: 'essai',
  nom: 'Esquisse d’exemple',
  region: '11',
  origine: 'cpts-d-exemple',
  sketch: sketch('01001 01002'),
  vintage: { cog: 2026, population: 2023 },
}
const opened = openDraft(draft)
const wider = addUnits(draft.sketch, codes('01003'))

describe('the draft on the table', () => {
  it('is none at first, with an empty sketch', () => {
    const state = createSketching().getState()
    expect(keptDraft(state)).toBeNull()
    expect(keptSketch(state)).toBe(EMPTY_SKETCH)
    expect(state.timeline.steps).toHaveLength(1)
  })

  it('is the one that was opened, its history starting there', () => {
    expect(keptDraft(opened)).toEqual(draft)
    expect(present(opened.timeline)).toEqual({
      sketch: draft.sketch,
      means: 'start',
      subject: null,
      added: 2,
      removed: 0,
    })
  })

  it('is kept with what was done to it', () => {
    expect(keptDraft(act(opened, wider, 'unit'))).toEqual({ ...draft, sketch: wider })
  })

  it('leaves the history of the one before when another is opened', () => {
    const other = openDraft({ ...draft, id: 'autre', sketch: EMPTY_SKETCH })
    expect(travel(other, -1)).toEqual(other)
  })
})

describe('an action', () => {
  it('is one step, however many units, with its name and what came and went', () => {
    const swapped = addUnits(removeUnits(draft.sketch, codes('01001')), codes('01003 01004'))
    const { timeline } = act(opened, swapped, 'group', 'EPCI d’exemple')
    expect(timeline.steps).toHaveLength(2)
    expect(present(timeline)).toMatchObject({
      means: 'group',
      subject: 'EPCI d’exemple',
      added: 2,
      removed: 1,
    })
  })

  it('without effect leaves no step, even where it made another object', () => {
    expect(act(opened, sketch('01002 01001'), 'brush').timeline).toBe(opened.timeline)
  })

  it('without effect loses nothing that was undone', () => {
    const undone = travel(act(opened, wider, 'unit'), -1)
    const same = act(undone, sketch('01001 01002'), 'brush')
    expect(keptSketch(travel(same, 1))).toBe(wider)
  })

  it('that cuts a unit, or makes it whole again, is a step where no unit comes or goes', () => {
    const cut = act(opened, sketch('01001', { '01002': 0.5 }), 'cut')
    expect(present(cut.timeline)).toMatchObject({ means: 'cut', added: 0, removed: 0 })
    const again = act(cut, draft.sketch, 'unit')
    expect(again.timeline.steps).toHaveLength(3)
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
    const { pending } = travel({ ...act(opened, wider, 'unit'), pending: EMPTY_SKETCH }, -1)
    expect(pending).toBeNull()
  })

  it('goes on while another tab changes the draft, and takes nothing back from it when it ends', () => {
    const elsewhere = sketch('01002 01004')
    const adopted = adopt(gesture, { ...draft, sketch: elsewhere })
    expect(keptSketch(adopted)).toBe(elsewhere)
    expect(shownSketch(adopted)).toEqual(sketch('01002 01003 01004'))
    const ended = act(adopted, shownSketch(adopted), 'brush')
    expect(present(ended.timeline)).toMatchObject({ added: 1, removed: 0 })
  })
})

describe('what another tab did', () => {
  it('is a step that can be undone', () => {
    const adopted = adopt(opened, { ...draft, sketch: wider })
    expect(present(adopted.timeline)).toMatchObject({ means: 'elsewhere', added: 1, removed: 0 })
    expect(keptSketch(travel(adopted, -1))).toBe(draft.sketch)
  })

  it('renames the draft without a step where the sketch is the same', () => {
    const renamed = adopt(opened, { ...draft, nom: 'Renommée ailleurs' })
    expect(renamed.head?.nom).toBe('Renommée ailleurs')
    expect(renamed.timeline).toBe(opened.timeline)
  })
})
