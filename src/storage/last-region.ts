const KEY = 'atlas-cpts.region'

/** Where a browser keeps short texts; asking for it throws where the person forbids it. */
type Place = () => Pick<Storage, 'getItem' | 'setItem'>

const thisDevice: Place = () => localStorage

/** The région last looked at on this device, as it was written; null where none is kept. */
export function lastRegion(place: Place = thisDevice): string | null {
  try {
    return place().getItem(KEY)
  } catch {
    return null
  }
}

/** Keeps the région that is looked at. Where nothing can be kept, the next visit opens as the first one did. */
export function keepLastRegion(region: string, place: Place = thisDevice): void {
  try {
    place().setItem(KEY, region)
  } catch {
    // The address still says it.
  }
}
