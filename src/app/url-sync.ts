import type { ChoicesStore } from '../state/choices.ts'
import { choicesFromQuery, choicesIntoQuery, choicesToQuery } from '../state/choices-url.ts'

/** Keeps the address bar and the choices in step: a change adds to the history, back and forward restore. */
export function keepUrlInStep(choices: ChoicesStore): void {
  choices.subscribe((now) => {
    const query = choicesToQuery(now)
    // What came from the history is already in the address.
    if (query !== choicesToQuery(choicesFromQuery(location.search))) {
      const whole = choicesIntoQuery(location.search, now)
      history.pushState(null, '', `${location.pathname}${whole}${location.hash}`)
    }
  })
  const read = (): void => {
    const query = choicesToQuery(choicesFromQuery(location.search))
    if (query === choicesToQuery(choices.getState())) return
    choices.setState(choicesFromQuery(location.search), true)
  }
  // Links between screens go through wouter, which announces what it pushes.
  for (const event of ['popstate', 'pushState', 'replaceState']) addEventListener(event, read)
}
