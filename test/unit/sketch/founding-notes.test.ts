import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDrafts, sameDraft, sameDraftState } from '../../../src/domain/sketch/draft.ts'
import {
  mergeNotes,
  NO_NOTES,
  sameNotes,
  withNote,
} from '../../../src/domain/sketch/founding-notes.ts'
import { mergeTexts } from '../../../src/domain/sketch/merge-texts.ts'
import { note, openDraft } from '../../../src/state/sketch-steps.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { draft } from '../storage/support.ts'

describe('two texts that come from the same one', () => {
  it.each([
    ['', 'a', '', 'a'],
    ['', '', 'b', 'b'],
    ['', 'a', 'a', 'a'],
    ['', 'mine', 'theirs', 'mine\ntheirs'],
    ['a', 'ax', 'a\n\nb', 'ax\n\nb'],
    ['les soins', 'les bons soins', 'les soins urgents', 'les bons soins urgents'],
    ['un deux trois', 'un trois', 'un deux trois quatre', 'un trois quatre'],
    ['vaccins', 'dépistages', 'visites', 'dépistage\nvisites'],
    ['é😀', 'é😁', 'é😂', 'é😁\n😂'],
    ['a b', '', 'a b c', ' c'],
  ])('«%s», changed to «%s» and «%s», are «%s»', (base, mine, theirs, both) => {
    expect(mergeTexts(base, mine, theirs)).toBe(both)
  })

  const word = fc.stringMatching(/^[a-z ]{0,12}$/)
  it('lose nothing that either put in', () => {
    fc.assert(
      fc.property(word, word, word, word, fc.nat(), fc.nat(), (start, end, x, y, at, to) => {
        const base = start + end
        const put = (text: string, place: number): string => {
          const where = place % (base.length + 1)
          return base.slice(0, where) + text + base.slice(where)
        }
        const mine = put(x.toUpperCase(), at)
        const theirs = put(y.toUpperCase().replaceAll(/[A-M]/g, '9'), to)
        const both = mergeTexts(base, mine, theirs)
        const letters = (text: string): string =>
          [...text.replaceAll(/\s/g, '')].toSorted().join('')
        if (mine !== theirs && mine !== base && theirs !== base)
          expect(letters(both)).toBe(
            letters(base + x.toUpperCase() + y.toUpperCase().replaceAll(/[A-M]/g, '9')),
          )
      }),
    )
  })
})

describe('the notes of two tabs', () => {
  const base = new Map([
    ['note/besoins', 'un'],
    ['date/projet', '2026-01-01'],
    ['fait/besoins', 'oui'],
  ])

  it('are both kept, texts side by side, of dates and ticks mine', () => {
    const mine = withNote(withNote(base, 'note/besoins', 'un deux'), 'date/projet', '2026-02-01')
    const theirs = withNote(
      withNote(withNote(base, 'partie/actions', 'agir'), 'date/projet', '2026-03-01'),
      'fait/besoins',
      '',
    )
    expect(mergeNotes(base, mine, theirs)).toEqual(
      new Map([
        ['note/besoins', 'un deux'],
        ['date/projet', '2026-02-01'],
        ['partie/actions', 'agir'],
      ]),
    )
  })

  it('come with the draft: a note alone makes another state of it, and no other draft', () => {
    const noted = { ...draft('75105'), notes: base }
    expect(sameDraft(draft('75105'), noted)).toBe(true)
    expect(sameDraftState(draft('75105'), noted)).toBe(false)
    const drawn = draft('75105 75113')
    expect(mergeDrafts(draft('75105'), drawn, noted)).toEqual({ ...drawn, notes: base })
    expect(mergeDrafts(null, drawn, noted).notes).toEqual(base)
  })

  it('are the same whatever order they were written in', () => {
    expect(sameNotes(base, new Map([...base].toReversed()))).toBe(true)
    expect(sameNotes(base, NO_NOTES)).toBe(false)
  })
})

it('an open draft has a note more, and none once it is emptied', () => {
  const open = openDraft(createSketching().getState(), draft('75105'))
  const noted = { ...open, ...note(open, 'note/besoins', 'un') }
  expect(noted.head?.notes).toEqual(new Map([['note/besoins', 'un']]))
  expect({ ...noted, ...note(noted, 'note/besoins', '') }.head).not.toHaveProperty('notes')
})
