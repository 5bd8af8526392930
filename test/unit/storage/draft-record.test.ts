import { describe, expect, it } from 'vitest'
import { fromRecord, toRecord, type StoredDraft } from '../../../src/storage/draft-record.ts'
import type { Draft } from '../../../src/domain/sketch/draft.ts'
import { addUnits } from '../../../src/domain/sketch/sketch.ts'
import { mergeHistories } from '../../../src/domain/sketch/merge-histories.ts'
import { bounded, HISTORY_BOUND, NO_HISTORY } from '../../../src/domain/sketch/sketch-history.ts'
import { act, goTo, keptDraft, openDraft, redo, undo } from '../../../src/state/sketch-steps.ts'
import type { HistoryRecord } from '../../../src/storage/history-record.ts'
import { createSketching, keptSketch } from '../../../src/state/sketching.ts'
import { code } from '../domain/samples.ts'
import { draft, part, sketch } from './support.ts'

const stored: StoredDraft = {
  draft: draft('', {
    origine: 'cpts-paris-13',
    sketch: sketch(
      '75113 75105',
      new Map([
        [code('94043'), part(0.4)],
        [code('2A004'), part(0.25)],
      ]),
    ),
  }),
  revision: 3,
  modified: '2025-01-01T00:00:00.000Z',
  deleted: null,
}
const record = toRecord(stored)

describe('the record of a draft', () => {
  it('gives back the draft, after JSON too', () => {
    expect(fromRecord(record)).toEqual({ ok: true, stored })
    expect(fromRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, stored })
  })

  it('has its codes in order, so that equal drafts give equal records', () => {
    expect(record.units).toEqual(['75105', '75113'])
    expect(record.parts.map(([one]) => one)).toEqual(['2A004', '94043'])
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'draft'],
    ['another format', { ...record, format: 5 }],
    ['notes that are none', { ...record, notes: [['note/besoins', 3]] }],
    ['a key that is not known', { ...record, couleur: 'rouge' }],
    ['a key left out', { ...record, nom: undefined }],
    ['a code that is none', { ...record, units: ['75'] }],
    ['a unit twice', { ...record, units: ['75113', '75113'] }],
    ['a unit whole and cut', { ...record, units: ['2A004'] }],
    ['a share of everything', { ...record, parts: [['2A004', 1, []]] }],
    ['a place that is no number', { ...record, parts: [['2A004', 0.5, [[[[2, NaN]]]]]] }],
    ['no revision', { ...record, revision: 0 }],
    ['a date that is none', { ...record, modified: 'yesterday' }],
    ['a date in other hours', { ...record, deleted: '2025-01-01T00:00:00.000+01:00' }],
  ])('is corrupt with %s', (_, found) => {
    expect(fromRecord(found)).toEqual({ ok: false, reason: 'corrupt' })
  })

  it('keeps what the team notes, in order', () => {
    const notes = new Map([
      ['note/projet', 'Réunion d’exemple'],
      ['fait/besoins', 'oui'],
    ])
    const noted = { ...stored, draft: { ...stored.draft, notes } }
    const written = toRecord(noted)
    expect(written.notes?.map(([key]) => key)).toEqual(['fait/besoins', 'note/projet'])
    expect(fromRecord(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, stored: noted })
  })

  it('of a version without notes still opens', () => {
    expect(record).not.toHaveProperty('notes')
    expect(fromRecord({ ...record, format: 3 })).toEqual({ ok: true, stored })
  })

  it('of a version without history still opens', () => {
    expect(record).not.toHaveProperty('history')
    expect(fromRecord({ ...record, format: 1 })).toEqual({ ok: true, stored })
  })
})

describe('the history in the record of a draft', () => {
  const empty = createSketching().getState()
  const drawn = [
    sketch('75113'),
    sketch('75113', new Map([[code('94043'), part(0.4)]])),
    sketch('75113', new Map([[code('94043'), part(0.25)]])),
    sketch('', new Map([[code('94043'), part(0.4)]])),
  ].reduce((state, next) => act(state, next, 'cut', 'X'), openDraft(empty, draft('75113 75105')))
  const kept = keptDraft(undo(drawn))
  if (!kept) throw new Error('nothing was kept')
  const own = toRecord({ ...stored, draft: kept })

  it('comes back whole, what was undone too', () => {
    expect(fromRecord(JSON.parse(JSON.stringify(own)))).toMatchObject({
      ok: true,
      stored: { draft: kept },
    })
  })

  it('writes each cut once, and none that the sketch has already', () => {
    expect(own.parts).toHaveLength(1)
    expect(own.history).toMatchObject({ parts: [[0.4, part(0.4).shape.coordinates]] })
  })

  it.each([
    ['of another form', { start: [], done: 'all' }],
    ['cut short', { ...(own.history as object), undone: undefined }],
  ])('is none where it is %s, and the draft is whole', (_, history) => {
    const read = fromRecord({ ...own, history })
    const { history: _steps, ...bare } = kept
    expect(read).toMatchObject({ ok: true, stored: { draft: bare } })
    expect(read.ok && read.stored.draft.history).toBeUndefined()
  })

  it('of the format before opens with all its steps, which are undone and redone in their order', () => {
    const kept = keptDraft(undo(undo(drawn)))
    if (!kept) throw new Error('nothing was kept')
    const now = toRecord({ ...stored, draft: kept })
    const { clocks: _, ...history } = now.history as HistoryRecord
    const undated = (some: HistoryRecord['done']) => some.map((step) => step.slice(0, 6))
    const before = {
      ...now,
      format: 2,
      history: { ...history, done: undated(history.done), undone: undated(history.undone) },
    }
    const read = fromRecord(JSON.parse(JSON.stringify(before)))
    if (!read.ok) throw new Error(read.reason)
    const { draft } = read.stored
    const ids = ({ history }: Draft) =>
      [history?.done, history?.undone].map((some) => some?.map(({ id }) => id))
    expect([draft.sketch, ids(draft)]).toEqual([kept.sketch, ids(kept)])
    const here = openDraft(empty, draft)
    expect(keptSketch(redo(redo(here)))).toEqual(keptSketch(drawn))
    expect(mergeHistories(NO_HISTORY, here.history, here.history)).toEqual(here.history)
    const on = act(here, addUnits(keptSketch(here), [code('91021')]), 'unit')
    expect(keptSketch(undo(on))).toEqual(keptSketch(here))
    expect(keptSketch(goTo(on, 0))).toEqual(sketch('75113 75105'))
  })

  it('never undoes what it does not know of: an older page drew on', () => {
    const read = fromRecord({ ...own, units: ['75105'] })
    if (!read.ok) throw new Error(read.reason)
    const back = goTo(openDraft(empty, read.stored.draft), 0)
    expect([...keptSketch(back).units]).toEqual(['75105'])
  })
})

describe('a long history', () => {
  const codes = Array.from({ length: 320 }, (_, rank) => code(`75${String(rank).padStart(3, '0')}`))
  const drawn = codes.reduce(
    (state, one) => act(state, addUnits(keptSketch(state), [one]), 'unit'),
    openDraft(createSketching().getState(), draft('91021')),
  )
  const history = bounded(drawn.history)

  it('lets its oldest steps go beyond its bound, never what they did', () => {
    expect(history.done).toEqual(drawn.history.done.slice(-HISTORY_BOUND.steps))
    const back = goTo({ ...drawn, history }, 0)
    expect(keptSketch(back).units.size).toBe(1 + codes.length - HISTORY_BOUND.steps)
  })

  it('is bounded by what its steps say too, but for the last', () => {
    const many = Array.from({ length: HISTORY_BOUND.size }, (_, rank) =>
      code(`${10 + Math.floor(rank / 1000)}${String(rank % 1000).padStart(3, '0')}`),
    )
    const wide = act(drawn, addUnits(keptSketch(drawn), many), 'group')
    expect(bounded(wide.history).done).toEqual(wide.history.done.slice(-1))
  })
})
