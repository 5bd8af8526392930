import { CONTACT_WAYS, type ContactWay, isContact, tidyContact } from './contact-value.ts'
import type { Cpts } from './cpts.ts'
import { nominativeForm, type NominativeGuess } from './nominative-email.ts'

/**
 * What is wrong with a contact by its form alone; nobody was called.
 *
 * `espace`: a space inside an address. `sans-domaine`: no dot, or no top-level domain, after the name. `domaine-exemple`: kept for
 * examples, or copied from one; `numero-exemple` likewise. `service-ferme`: its host has closed. `longueur`: a phone without ten digits.
 * `syntaxe`: anything else that no such contact looks like.
 */
export const CONTACT_FAULTS = [
  'espace',
  'sans-domaine',
  'domaine-exemple',
  'numero-exemple',
  'service-ferme',
  'longueur',
  'syntaxe',
] as const
export type ContactFault = (typeof CONTACT_FAULTS)[number]

/**
 * Domains that nobody is reached at.
 *
 * Source: RFC 2606 and RFC 6761 for example.* and the reserved top-level domains; the French ones are our convention.
 */
const EXAMPLE_DOMAINS = `example.com example.net example.org example test invalid localhost
  exemple.com exemple.fr exemple.org domaine.fr mondomaine.fr monsite.fr`.split(/\s+/)

/**
 * Hosts that have closed for good.
 *
 * Source: the hosts' own announcements: Orange, pages perso, 5 September 2023; Google+, 2 April 2019.
 */
const CLOSED_HOSTS = ['pagesperso-orange.fr', 'perso.wanadoo.fr', 'plus.google.com']

/** Numbers that forms are filled in with, without spaces. Our convention. */
const EXAMPLE_NUMBER = /^(?:0123456789|0102030405|0612345678|0\d0{8}|(\d)\1{9})$/

/** What the form of a contact tells against it; null where it tells nothing. */
export function contactFault(way: ContactWay, text: string): ContactFault | null {
  const bare = tidyContact(way, text)
  return way === 'telephone' ? phoneFault(bare) : addressFault(way, bare)
}

function phoneFault(text: string): ContactFault | null {
  if (/[^\d\s.\-/()+]/.test(text)) return 'syntaxe'
  const digits = text.replaceAll(/\D/g, '')
  if (EXAMPLE_NUMBER.test(digits)) return 'numero-exemple'
  if (isContact('telephone', text)) return null
  return digits.length === 10 ? 'syntaxe' : 'longueur'
}

function addressFault(way: 'site' | 'email', text: string): ContactFault | null {
  if (/\s/.test(text)) return 'espace'
  const host = way === 'email' ? mailHost(text) : siteHost(text)
  if (host === null) return 'syntaxe'
  if (isUnder(host, EXAMPLE_DOMAINS)) return 'domaine-exemple'
  if (!/\.[a-z][a-z\d-]*[a-z\d]$/.test(host)) return 'sans-domaine'
  if (isUnder(host, CLOSED_HOSTS)) return 'service-ferme'
  return isContact(way, text) ? null : 'syntaxe'
}

/** What follows the first "@"; null where the name before it starts, ends or doubles with a dot. */
function mailHost(text: string): string | null {
  const [name = '', host] = text.toLowerCase().split('@')
  return host && /^[^.]+(?:\.[^.]+)*$/.test(name) ? host : null
}

function siteHost(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { hostname } = new URL(text)
  return hostname.replace(/\.$/, '') || null
}

const isUnder = (host: string, domains: readonly string[]) =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** Something to check about a contact: its form, or that it looks like a person's own (e-mails only). */
export type ContactWarning =
  | { readonly kind: 'contact-mal-forme'; readonly voie: ContactWay; readonly faute: ContactFault }
  | { readonly kind: 'email-nominatif'; readonly indice: NominativeGuess }

/** What to check about the contacts of a CPTS, in the order of the record. */
export function contactWarnings({
  nom,
  alias,
  contacts,
}: Pick<Cpts, 'nom' | 'alias' | 'contacts'>): readonly ContactWarning[] {
  const faults = CONTACT_WAYS.flatMap((voie): ContactWarning[] => {
    const known = contacts[voie]
    const faute = known && contactFault(voie, known.valeur)
    return faute ? [{ kind: 'contact-mal-forme', voie, faute }] : []
  })
  const indice = contacts.email && nominativeForm(contacts.email.valeur, [nom, ...alias])
  return indice ? [...faults, { kind: 'email-nominatif', indice }] : faults
}
