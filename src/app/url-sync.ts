import { setText, type Choices, type ChoicesStore } from '../state/choices.ts'
import { choicesFromQuery, choicesIntoQuery, choicesToQuery } from '../state/choices-url.ts'

/** Keeps the address bar and the choices in step: a change adds to the history, back and forward restore. */
export function keepUrlInStep(choices: ChoicesStore): void {
  choices.subscribe((now, before) => {
    const query = choicesToQuery(now)
    // What came from the history is already in the address.
    if (query !== choicesToQuery(choicesFromQuery(location.search))) {
      const whole = choicesIntoQuery(location.search, now)
      const address = `${location.pathname}${whole}${location.hash}`
      if (isTypedOn(before, now)) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
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

/** Letters typed one after another are one step, as one thinks of them. */
function isTypedOn(before: Choices, now: Choices): boolean {
  if (!before.filters.texte || !now.filters.texte) return false
  const [was, is] = [before, now].map((choices) => choicesToQuery(setText(choices, '')))
  return was === is
}
