import type { Contacts } from './cpts.ts'
import { isWebAddress } from './web-address.ts'

/** The ways to reach a structure, in the order a record gives them. */
export const CONTACT_WAYS = ['site', 'email', 'telephone'] as const satisfies (keyof Contacts)[]
export type ContactWay = (typeof CONTACT_WAYS)[number]

const EMAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i
const PHONE = /^0[1-9](?: ?\d{2}){4}$/

const FORMS: Readonly<Record<ContactWay, (text: string) => boolean>> = {
  site: isWebAddress,
  email: (text) => EMAIL.test(text),
  telephone: (text) => PHONE.test(text),
}

/** Tells whether a text has the form that a record keeps: an address http(s), an e-mail, "01 23 45 67 89". */
export function isContact(way: ContactWay, text: string): boolean {
  return FORMS[way](text)
}

/**
 * A contact as a record keeps it, from what people paste: "mailto:" and "tel:" taken away, phone numbers in pairs of digits, "+33" as
 * "0".
 *
 * Shape: a text that it does not recognise comes back without the spaces around, for `isContact` to refuse.
 */
export function tidyContact(way: ContactWay, text: string): string {
  const bare = text.trim()
  switch (way) {
    case 'site':
      return bare
    case 'email':
      return bare.replace(/^mailto:/i, '')
    case 'telephone':
      return tidyPhone(bare.replace(/^tel:/i, ''))
  }
}

function tidyPhone(text: string): string {
  const digits = text.replaceAll(/[\s.\-/()]/g, '').replace(/^(?:\+|00)330?/, '0')
  return /^0[1-9]\d{8}$/.test(digits) ? (digits.match(/\d{2}/g) ?? []).join(' ') : text.trim()
}
