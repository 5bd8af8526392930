const KEY = 'atlas-cpts.parcours'

/** Where a browser keeps short texts for a tab; asking for it throws where the person forbids it. */
type Place = () => Pick<Storage, 'getItem' | 'setItem'>

const thisTab: Place = () => sessionStorage

/** The records of a région that this tab set out to go through, in their order, a reload included; none where it did not, or not there. */
export function keptWalk(region: string, place: Place = thisTab): readonly string[] {
  try {
    const kept: unknown = JSON.parse(place().getItem(KEY) ?? 'null')
    if (!Array.isArray(kept) || !kept.every((each) => typeof each === 'string')) return []
    const [of, ...ids] = kept
    return of === region ? ids : []
  } catch {
    return []
  }
}

/** Keeps which records this tab sets out to go through. Where nothing can be kept, no record leads to the next one. */
export function keepWalk(region: string, ids: readonly string[], place: Place = thisTab): void {
  try {
    place().setItem(KEY, JSON.stringify([region, ...ids]))
  } catch {
    // The list is still there to come back to.
  }
}
