interface Named {
  readonly id: string
}

/**
 * The order of the records of a merge: that of the side that changed it, with what only the other side has at the end.
 *
 * Shape: every id of `mine` and of `theirs`, once. Where both changed the order, that of `theirs` is kept: it is published.
 */
export function mergedOrder(
  base: readonly Named[],
  mine: readonly Named[],
  theirs: readonly Named[],
): readonly string[] {
  const same =
    base.length === theirs.length && base.every(({ id }, rank) => theirs[rank]?.id === id)
  const [first, then] = same ? [mine, theirs] : [theirs, mine]
  return [...new Set([...first, ...then].map(({ id }) => id))]
}
