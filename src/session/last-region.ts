import { isRegionCode } from '../domain/names/region-name.ts'
import type { Choices, ChoicesStore } from '../state/choices.ts'
import { choicesFromQuery, hasChoices } from '../state/choices-url.ts'
import { viewFromFragment } from '../state/view-url.ts'
import { keepLastRegion, lastRegion } from '../storage/last-region.ts'
import type { Place } from './address.ts'

/** What is shown in other people's pages is theirs to choose, and tells nothing of what the person looks at here. */
const ofAnotherSite = ({ path }: Place): boolean => path === '/embed'

/**
 * The choices that an address opens with. One that says nothing, as that of an installed icon, opens the région last looked at here;
 * one that says anything at all means the same on every device.
 */
export function openingChoices(place: Place, last: string | null = lastRegion()): Choices {
  const asked = choicesFromQuery(place.query)
  const says = hasChoices(place.query) || viewFromFragment(place.fragment) !== null
  if (says || ofAnotherSite(place) || last === null || !isRegionCode(last)) return asked
  return { ...asked, region: last }
}

/** Keeps on this device the région that one looks at, now and at each change. */
export function followRegion(
  choices: ChoicesStore,
  place: Place,
  keep: (region: string) => void = keepLastRegion,
): void {
  if (ofAnotherSite(place)) return
  const follow = ({ region }: Choices): void => {
    if (isRegionCode(region)) keep(region)
  }
  follow(choices.getState())
  choices.subscribe(follow)
}
