import { describe, expect, it } from 'vitest'
import { type AgendaEntry, entryOf } from '../../../src/domain/contract/contract-deadlines.ts'
import { deadlineKey, markedAgenda } from '../../../src/domain/contract/answered-deadlines.ts'
import { marksOf, wordOn } from '../../../src/domain/contract/deadline-marks.ts'
import { deadlineAfter } from '../../../src/domain/contract/mission-calendar.ts'
import { newerEntries } from '../../../src/domain/contract/notebook.ts'
import { weekAgenda, weekOf, weeksLater } from '../../../src/domain/contract/this-week.ts'
import { mark, note } from '../storage/notebook-support.ts'

/** What the notebook alone says. */
const ownMarks = (entries: Parameters<typeof marksOf>[0]) => ({
  own: marksOf(entries),
  shared: new Map(),
})

/** A Wednesday. */
const TODAY = '2026-11-04'
const exchange = (due: string, annee = 1): AgendaEntry => ({
  ...entryOf('cpts-exemple-a', 'echange-annuel', deadlineAfter(due, 0, TODAY)),
  annee,
})
const KEY = 'cpts-exemple-a.echange-annuel.1'

describe('the marks of deadlines', () => {
  const marked = (entries: readonly AgendaEntry[], more: Parameters<typeof mark>[1]) =>
    markedAgenda(entries, (entry) => wordOn(entry, ownMarks([mark(KEY, more)])), TODAY)

  it('a deadline that was kept, or does not apply, is no longer to be seen to', () => {
    const entry = exchange('2026-09-01')
    expect(deadlineKey(entry)).toBe(KEY)
    for (const state of ['tenue', 'sans-objet'] as const) {
      const { open, settled } = marked([entry], { state })
      expect([open, settled.map(({ mark: each }) => each.state)]).toEqual([[], [state]])
    }
  })

  it('one that was put off falls due on its new day, among the others by date', () => {
    const later = exchange('2026-12-01', 2)
    const { open } = marked([exchange('2026-09-01'), later], {
      state: 'reportee',
      to: '2027-01-15',
    })
    expect(open.map(({ annee, echeance }) => [annee, echeance?.date, echeance?.statut])).toEqual([
      [2, '2026-12-01', 'sous-3-mois'],
      [1, '2027-01-15', 'sous-3-mois'],
    ])
  })

  it('a contract that is signed anew owes its own; a signature put right by some months does not', () => {
    expect(marked([exchange('2027-03-01')], { due: '2026-09-01' }).open).toEqual([])
    expect(marked([exchange('2031-09-01')], { due: '2026-09-01' }).open).toHaveLength(1)
  })
})

describe('the week', () => {
  it('goes from Monday to Sunday, over months and years', () => {
    expect(weekOf(TODAY)).toEqual({ first: '2026-11-02', last: '2026-11-08' })
    expect(weekOf('2026-11-08').first).toBe('2026-11-02')
    expect(weekOf('2027-01-01')).toEqual({ first: '2026-12-28', last: '2027-01-03' })
    expect(weeksLater('2026-12-28', 1)).toBe('2027-01-04')
  })

  it('holds what is late, what is due and what comes, and nothing that is done or a mere note', () => {
    const notebook = [
      note('late', { due: '2026-10-30' }),
      note('week', { due: '2026-11-08' }),
      note('later', { due: '2026-11-09' }),
      note('some day', { due: null, kind: 'promesse' }),
      note('done', { done: '2026-11-01' }),
      note('note', { kind: 'note' }),
    ]
    const { late, thisWeek, later, undated } = weekAgenda(notebook, [], ownMarks([]), TODAY)
    const ids = (lines: typeof late) => lines.map((line) => line.note?.id)
    expect([ids(late), ids(thisWeek), ids(later)]).toEqual([['late'], ['week'], ['later']])
    expect(undated.map(({ id }) => id)).toEqual(['some day'])
  })

  it('has the deadlines of contracts of the week, and what was put off; what passed before is the agenda’s', () => {
    const marks = ownMarks([mark(KEY, { state: 'reportee', to: '2026-10-20' })])
    const entries = [
      exchange('2026-09-01', 1),
      exchange('2026-09-02', 2),
      exchange('2026-11-06', 3),
    ]
    const { late, thisWeek } = weekAgenda(
      [],
      markedAgenda(entries, (entry) => wordOn(entry, marks), TODAY).open,
      marks,
      TODAY,
    )
    expect(late.map(({ day }) => day)).toEqual(['2026-10-20'])
    expect(thisWeek.map(({ day }) => day)).toEqual(['2026-11-06'])
  })
})

it('of a saved notebook, what is newer here stays', () => {
  const kept = [note('a', {}, 2), note('b', {}, 1)]
  const saved = [note('a', {}, 1), note('b', {}, 2), note('c')]
  expect(newerEntries(kept, saved)).toEqual([saved[1], saved[2]])
})
