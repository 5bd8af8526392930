import { isRegionCode } from '../domain/names/region-name.ts'
import type { Choices, ChoicesStore } from '../state/choices.ts'
import { choicesFromQuery, hasChoices } from '../state/choices-url.ts'
import { viewFromFragment } from '../state/view-url.ts'
import { keepView, lastView, type LastView } from '../storage/last-view.ts'
import type { Place } from './address.ts'

/** What is shown in other people's pages is theirs to choose, and tells nothing of what the person looks at here. */
const ofAnotherSite = ({ path }: Place): boolean => path === '/embed'

/** Tells whether an address leaves it to the device what it opens. */
const saysNothing = (place: Place): boolean =>
  !hasChoices(place.query) && viewFromFragment(place.fragment) === null && !ofAnotherSite(place)

/** The région last looked at here. */
const regionOfDevice = ({ region }: LastView): string | null =>
  region && isRegionCode(region) ? region : null

/** Tells whether neither the address nor the device says which région to open: it is the office's to say. */
export function opensWhereOfficeSays(place: Place, last: LastView = lastView()): boolean {
  return saysNothing(place) && regionOfDevice(last) === null
}

/**
 * The choices that an address opens with. One that says nothing, as that of an installed icon, opens the région last looked at here, on
 * the background it had, or on the first visit the one that the office opens with; one that says anything at all means the same on
 * every device.
 */
export function openingChoices(
  place: Place,
  ofOffice: string | null,
  last: LastView = lastView(),
): Choices {
  const asked = choicesFromQuery(place.query)
  if (!saysNothing(place)) return asked
  const region = regionOfDevice(last) ?? ofOffice ?? asked.region
  return { ...asked, planIgn: last.planIgn, region }
}

/** Keeps on this device the région that one looks at, now and at each change, and the background that one changes to. */
export function followView(
  choices: ChoicesStore,
  place: Place,
  keep: (view: Partial<LastView>) => void = keepView,
): void {
  if (ofAnotherSite(place)) return
  const follow = ({ region }: Choices): void => {
    if (isRegionCode(region)) keep({ region })
  }
  follow(choices.getState())
  choices.subscribe((now, { planIgn }) => {
    follow(now)
    // That of a link is its sender's.
    if (now.planIgn !== planIgn) keep({ planIgn: now.planIgn })
  })
}
