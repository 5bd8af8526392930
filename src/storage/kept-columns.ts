const KEY = 'atlas-cpts.colonnes'

/** Where a browser keeps short texts; asking for it throws where the person forbids it. */
type Place = () => Pick<Storage, 'getItem' | 'setItem'>

const thisDevice: Place = () => localStorage

/** The columns that the person chose on this device; null where none are kept, or not as they were written. */
export function keptColumns(place: Place = thisDevice): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(place().getItem(KEY) ?? 'null')
    return Array.isArray(kept) && kept.every((key) => typeof key === 'string') ? kept : null
  } catch {
    return null
  }
}

/** Keeps a choice of columns, or, for null, forgets it. Where nothing can be kept, it holds as long as the page. */
export function keepColumns(keys: readonly string[] | null, place: Place = thisDevice): void {
  try {
    place().setItem(KEY, JSON.stringify(keys))
  } catch {
    // The table still shows what was chosen.
  }
}
