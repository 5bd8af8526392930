import { frCpts } from '../../fr/cpts.ts'

/** Where a contact leads: the site, a message with its subject ready, and its text where one is given, or a call. */
export function contactHref(
  way: 'site' | 'email' | 'telephone',
  value: string,
  nom: string,
  body?: string,
): string {
  switch (way) {
    case 'site':
      return value
    case 'email':
      return `mailto:${value}?subject=${encodeURIComponent(frCpts.mailSubject(nom))}${body ? `&body=${encodeURIComponent(body)}` : ''}`
    case 'telephone':
      return `tel:${value.replace(/\s/g, '')}`
  }
}
