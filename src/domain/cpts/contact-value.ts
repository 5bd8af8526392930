import type { Contacts } from './cpts.ts'

/** The ways to reach a structure, in the order a record gives them. */
export const CONTACT_WAYS = ['site', 'email', 'telephone'] as const satisfies (keyof Contacts)[]
export type ContactWay = (typeof CONTACT_WAYS)[number]

/** Tells whether a fact is a way to reach the structure, which a record keeps among its contacts. */
export function isContactWay(fait: string): fait is ContactWay {
  return CONTACT_WAYS.some((way) => way === fait)
}

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

/** Tells whether a text is an address that a browser may be sent to: http or https, with a host, without a space. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]+\.[^/]+/i.test(text) && !/\s/.test(text)
}

/**
 * Tells whether a text may be a source: an address http or https, or the title of a document.
 *
 * Shape: any other scheme ("javascript:", "data:") makes it neither; "ARS : liste des CPTS" is a title.
 */
export function isSource(text: string): boolean {
  return /\S/.test(text) && (isWebAddress(text) || !/^[a-z][a-z\d+.-]*:\S/i.test(text))
}

/** A numéro FINESS without the spaces that people cut it with: "94 000 123 4". */
export function tidyFiness(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase()
}

const NUMBER = /^(?:\d\d|2[AB])\d{7}$/

/** Tells whether a text has the form of a numéro FINESS: nine digits, or "2A" and "2B" in Corse. */
export function isFiness(text: string): boolean {
  return NUMBER.test(text)
}
