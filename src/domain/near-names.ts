/**
 * How many letters apart two words are: added, lost, changed, or two neighbours that changed places.
 *
 * Shape: `atMost` + 1 stands for anything farther, which is not counted out.
 */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > atMost) return atMost + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, atMost + 1)
}

/** The items whose name is close to a text, closest first; short names admit one mistake, longer ones two. */
export function nearNames<T extends { readonly name: string }>(
  text: string,
  items: readonly T[],
  most: number,
): T[] {
  const atMost = text.length <= 4 ? 1 : 2
  return items
    .map((item) => ({ item, distance: editDistance(text, item.name, atMost) }))
    .filter(({ distance }) => distance <= atMost)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ item }) => item)
}
