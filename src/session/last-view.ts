import { isRegionCode } from '../domain/names/region-name.ts'
import type { Choices, ChoicesStore } from '../state/choices.ts'
import { choicesFromQuery, hasChoices } from '../state/choices-url.ts'
import { viewFromFragment } from '../state/view-url.ts'
import { keepView, lastView, type LastView } from '../storage/last-view.ts'
import type { Place } from './address.ts'

/** What is shown in other people's pages is theirs to choose, and tells nothing of what the person looks at here. */
const ofAnotherSite = ({ path }: Place): boolean => path === '/embed'

/**
 * The choices that an address opens with. One that says nothing, as that of an installed icon, opens the région last looked at here, on
 * the background it had; one that says anything at all means the same on every device.
 */
export function openingChoices(place: Place, last: LastView = lastView()): Choices {
  const asked = choicesFromQuery(place.query)
  const says = hasChoices(place.query) || viewFromFragment(place.fragment) !== null
  if (says || ofAnotherSite(place)) return asked
  const { region, planIgn } = last
  return { ...asked, planIgn, region: region && isRegionCode(region) ? region : asked.region }
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
