import { describe, expect, it } from 'vitest'
import { advance, goTo, present, timelineOf, type Timeline } from '../../../src/state/timeline.ts'

const after = (...steps: string[]): Timeline<string> =>
  steps.reduce((timeline, step) => advance(timeline, step), timelineOf('start'))

describe('a timeline', () => {
  it('begins with one step, which stands', () => {
    expect(timelineOf('start')).toEqual({ steps: ['start'], at: 0 })
    expect(present(timelineOf('start'))).toBe('start')
  })

  it('goes back and on again, step by step or many at once', () => {
    const three = after('a', 'b', 'c')
    expect(present(three)).toBe('c')
    expect(present(goTo(three, 2))).toBe('b')
    expect(present(goTo(three, 0))).toBe('start')
    expect(goTo(goTo(three, 0), 3)).toEqual(three)
  })

  it('stops at either end', () => {
    const two = after('a', 'b')
    expect(goTo(two, 9)).toBe(two)
    expect(present(goTo(two, -5))).toBe('start')
  })

  it('stays the same object where it stays where it is', () => {
    const two = after('a', 'b')
    expect(goTo(two, 2)).toBe(two)
    expect(goTo(goTo(two, 0), -1)).toEqual(goTo(two, 0))
  })

  it('drops what was undone once something else is done', () => {
    const other = advance(goTo(after('a', 'b', 'c'), 1), 'd')
    expect(other).toEqual({ steps: ['start', 'a', 'd'], at: 2 })
    expect(goTo(other, 3)).toBe(other)
  })

  it('drops all but the start from there', () => {
    expect(advance(goTo(after('a', 'b'), 0), 'c')).toEqual(after('c'))
  })

  it('keeps every step, however many', () => {
    const many = after(...Array.from({ length: 2000 }, (_, rank) => String(rank)))
    expect(many.steps).toHaveLength(2001)
    expect(present(goTo(many, 1))).toBe('0')
  })

  it('leaves the timeline it came from as it was', () => {
    const one = after('a')
    advance(one, 'b')
    expect(one).toEqual({ steps: ['start', 'a'], at: 1 })
  })
})
