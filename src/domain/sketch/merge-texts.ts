/** What was changed of a text. Shape: from `start` to `end` of the text as it was, `put` stands now. */
interface Change {
  readonly start: number
  readonly end: number
  readonly put: string
}

/**
 * Brings together two texts that come from the same one.
 *
 * Shape: what either put in stands in the result. Changes of different places are both made; where they are of one place, what both
 * wrote there stands one under the other.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs
  if (theirs === base) return mine
  // By characters, so that none is cut in two.
  const was = Array.from(base)
  const [a, b] = [changeOf(was, Array.from(mine)), changeOf(was, Array.from(theirs))]
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a]
  const slice = (from: number, to?: number): string => was.slice(from, to).join('')
  const areApart =
    first.end < second.start || (first.end === second.start && first.end > first.start)
  if (areApart)
    return (
      slice(0, first.start) +
      first.put +
      slice(first.end, second.start) +
      second.put +
      slice(second.end)
    )
  const end = Math.max(a.end, b.end)
  /** What stands in one of the texts where either was changed. */
  const there = (change: Change): string =>
    slice(first.start, change.start) + change.put + slice(change.end, end)
  return slice(0, first.start) + beneath(there(a), there(b)) + slice(end)
}

function isBefore(a: Change, b: Change): boolean {
  return a.start < b.start || (a.start === b.start && a.end <= b.end)
}

/** The shortest single stretch that tells two texts apart. */
function changeOf(before: readonly string[], after: readonly string[]): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let kept = 0
  while (kept < most - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1
  const put = after.slice(start, after.length - kept).join('')
  return { start, end: before.length - kept, put }
}

function beneath(one: string, other: string): string {
  if (one === '' || other === '') return one + other
  return one.endsWith('\n') || other.startsWith('\n') ? one + other : `${one}\n${other}`
}
