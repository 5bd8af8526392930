import { performance } from 'node:perf_hooks'

/** Milliseconds over several runs. */
export interface Timing {
  readonly runs: number
  readonly median: number
  readonly min: number
  readonly max: number
}

const AT_LEAST = 3
const AT_MOST = 50
const ENOUGH_MS = 1000

/** Runs a piece of work once to warm up, then until a second has passed, three times at least. */
export function measure(work: () => unknown): Timing {
  work()
  const times: number[] = []
  let spent = 0
  while (times.length < AT_LEAST || (times.length < AT_MOST && spent < ENOUGH_MS)) {
    const start = performance.now()
    work()
    const time = performance.now() - start
    times.push(time)
    spent += time
  }
  return summary(times)
}

/** The median of an even number of times is the upper of the two in the middle. */
export function summary(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1) + 0.5)] ?? 0
  return { runs: times.length, median: at(0.5), min: at(0), max: at(1) }
}
