/** When there is time for what nobody waits for. */
export interface Quiet {
  /** Counts a map that draws, until what this answers is called. */
  readonly draws: () => () => void
  /** Resolves once what was just shown has had its time and no map draws, each asked for in its turn. */
  readonly wait: () => Promise<void>
}

/** How long what is shown first has for itself. Units: milliseconds. */
export const LATER = 3000
/** A map may never come to rest, and what waits for it must come all the same. Units: milliseconds. */
const MOST = 30_000
/** Between one that waited and the next. Units: milliseconds. */
const PAUSE = 50

const passed = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time))

/** Follows the maps of the page. */
export function createQuiet(): Quiet {
  let drawing = 0
  const waiting = new Set<() => void>()
  let turn = Promise.resolve()
  const rest = (): Promise<void> =>
    drawing === 0 ? turn : new Promise((resolve) => waiting.add(resolve))
  return {
    draws: () => {
      drawing += 1
      return () => {
        drawing -= 1
        if (drawing > 0) return
        for (const resolve of waiting) resolve()
        waiting.clear()
      }
    },
    wait: async () => {
      await passed(LATER)
      await Promise.race([rest(), passed(MOST)])
      turn = turn.then(() => passed(PAUSE))
      await turn
    },
  }
}
