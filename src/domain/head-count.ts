/**
 * What a source counts, kind by kind, and what it leaves uncounted.
 *
 * Shape: `lignes` are the kinds counted, zero included, and `nonComptes` all the others, both in the order of the list. `total` is
 * the sum of what is counted, so no more than a lower bound where a kind is not.
 */
export interface HeadCount<K extends string> {
  readonly lignes: readonly { readonly kind: K; readonly n: number }[]
  readonly total: number
  readonly nonComptes: readonly K[]
}

/** Sets what a source counts against all the kinds that it might have counted; no key is not zero. */
export function headCount<K extends string>(
  kinds: readonly K[],
  counts: Readonly<Partial<Record<K, number>>>,
): HeadCount<K> {
  const lignes = kinds.flatMap((kind) => {
    const n = counts[kind]
    return n === undefined ? [] : [{ kind, n }]
  })
  return {
    lignes,
    total: lignes.reduce((sum, { n }) => sum + n, 0),
    nonComptes: kinds.filter((kind) => counts[kind] === undefined),
  }
}
