import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQuiet, LATER } from '../../../src/session/quiet.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const LONG = 20_000

/** What waited so far, in order. */
function waiting() {
  const quiet = createQuiet()
  const done: string[] = []
  return {
    quiet,
    done,
    wait: (name: string): void => void quiet.wait().then(() => done.push(name)),
  }
}

describe('what nobody waits for', () => {
  it('leaves what is shown first its time, on a page without a map', async () => {
    const { done, wait } = waiting()
    wait('copy')
    await vi.advanceTimersByTimeAsync(LATER - 1)
    expect(done).toEqual([])
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toEqual(['copy'])
  })

  it('comes once the last of several maps is at rest', async () => {
    const { quiet, done, wait } = waiting()
    const [first, second] = [quiet.draws(), quiet.draws()]
    wait('copy')
    await vi.advanceTimersByTimeAsync(LONG)
    first()
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toEqual([])
    second()
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toEqual(['copy'])
  })

  it('waits for a map that began to draw after it was asked for', async () => {
    const { quiet, done, wait } = waiting()
    wait('copy')
    const stop = quiet.draws()
    await vi.advanceTimersByTimeAsync(LONG)
    expect(done).toEqual([])
    stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(done).toEqual(['copy'])
  })

  it('comes all the same where a map never comes to rest', async () => {
    const { quiet, done, wait } = waiting()
    quiet.draws()
    wait('copy')
    await vi.advanceTimersByTimeAsync(2 * LONG)
    expect(done).toEqual(['copy'])
  })

  it('comes one after the other, with room between', async () => {
    const { quiet, done, wait } = waiting()
    const stop = quiet.draws()
    for (const name of ['first', 'second', 'third']) wait(name)
    await vi.advanceTimersByTimeAsync(LONG)
    stop()
    const seen: number[] = []
    for (let time = 0; time < 1000; time += 10) {
      await vi.advanceTimersByTimeAsync(10)
      if (done.length !== seen.at(-1)) seen.push(done.length)
    }
    expect(seen).toEqual([0, 1, 2, 3])
    expect(done).toEqual(['first', 'second', 'third'])
  })
})
