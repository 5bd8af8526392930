import { choicesOn, choicesToQuery } from '../../state/choices-url.ts'
import type { Choices } from '../../state/choices.ts'
import { useChoice } from './session-context.ts'

/** Writes links to other screens that carry the choices along, changed where the link says so. */
export function useHref(): (path: string, change?: Partial<Choices>) => string {
  const choices = useChoice((all) => all)
  return (path, change) => path + choicesToQuery(choicesOn(path, { ...choices, ...change }))
}

/** An address with one more parameter. */
export function withParam(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`
}
