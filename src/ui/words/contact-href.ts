import { frCpts } from '../../fr/cpts/cpts.ts'

/** A letter that is ready, and the profession of whoever writes it; null where they did not say. */
export interface ReadyMessage {
  readonly body: string
  readonly profession: string | null
}

/** Where a contact leads: the site, a message with its subject ready, and its text where one is given, or a call. */
export function contactHref(
  way: 'site' | 'email' | 'telephone',
  value: string,
  nom: string,
  message?: ReadyMessage,
): string {
  switch (way) {
    case 'site':
      return value
    case 'email':
      return mailHref(value, frCpts.mailSubject(nom, message?.profession ?? null), message?.body)
    case 'telephone':
      return `tel:${value.replace(/\s/g, '')}`
  }
}

/** A message with its subject and its text ready, to an address that was checked to be one. */
export function mailHref(to: string, subject: string, body?: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}${body ? `&body=${encodeURIComponent(body)}` : ''}`
}
