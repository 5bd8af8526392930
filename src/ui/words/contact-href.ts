import { frCpts } from '../../fr/cpts.ts'

/** Where a contact leads: the site, a message with its subject ready, or a call. */
export function contactHref(
  way: 'site' | 'email' | 'telephone',
  value: string,
  nom: string,
): string {
  switch (way) {
    case 'site':
      return value
    case 'email':
      return `mailto:${value}?subject=${encodeURIComponent(frCpts.mailSubject(nom))}`
    case 'telephone':
      return `tel:${value.replace(/\s/g, '')}`
  }
}
