import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followToday } from '../../../src/session/today.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 23, 59, 30) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the day', () => {
  it('changes at midnight in a page left open', () => {
    const today = followToday({ now: () => new Date(), pages: [] })
    const days: string[] = []
    today.subscribe((day) => days.push(day))
    expect(today.getState()).toBe('2026-11-26')
    vi.advanceTimersByTime(60_000)
    expect(today.getState()).toBe('2026-11-27')
    vi.advanceTimersByTime(48 * 3_600_000)
    expect(days).toEqual(['2026-11-27', '2026-11-28', '2026-11-29'])
  })

  it.each(['visibilitychange', 'focus', 'pageshow'])(
    'is that of now when one comes back (%s) to a computer that slept',
    (event) => {
      const page = new EventTarget()
      const today = followToday({ now: () => new Date(), pages: [page] })
      vi.setSystemTime(new Date(2026, 11, 2, 9, 0))
      page.dispatchEvent(new Event(event))
      expect(today.getState()).toBe('2026-12-02')
    },
  )
})
