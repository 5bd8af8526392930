import { foldedWords } from '../names/fold.ts'
import { CONTACT_WAYS, type ContactWay, isContact, tidyContact } from './contact-value.ts'
import type { Cpts } from './cpts.ts'

/** Words of an address that name a function or a structure: one of them is enough for the address to be nobody's own. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `cpts contact contacts secretariat secretaire coordination coordinateur coordinatrice coordo coord accueil info infos
  information administration administratif admin direction bureau presidence president presidente tresorier tresorerie
  association asso assos collectif communication com mission missions projet projets chargee charge sante pole maison
  territoire territoriale communaute equipe gestion comptabilite rh hello bonjour mail courrier noreply webmaster site web
  ars cpam urps msp esp dac ville pays prevention parcours soins medical medicale`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words long enough to tell even inside a longer one: "cptsnord", "contactsud". */
const GENERIC_PARTS = ['cpts', 'contact', 'secretariat', 'coordination', 'accueil', 'sante']

const TITLES: ReadonlySet<string> = new Set(['dr', 'docteur', 'pr', 'professeur', 'mme', 'mlle'])

/** What an address that looks like somebody's is made like: "marie.nom@", "m.nom@" or "nom.m@", "dr.nom@". */
export type NominativeForm = 'prenom-nom' | 'initiale-nom' | 'titre-nom'

/** Why an address looks like somebody's: its form, and how many words that name nothing else it has. */
export interface NominativeGuess {
  readonly forme: NominativeForm
  readonly words: readonly string[]
}

/**
 * Tells whether an e-mail address looks like a person's own, by its form only; null where it does not.
 *
 * It does where the part before "@" is two to four words of letters, none of them generic nor in the names given, such as those of
 * the CPTS ("pays.grasse@"). A single word is never enough, though it may be a first name: there is no list of names here.
 * Shape: accents, case, digits at the end of a word and what follows "+" do not count. What has no "@" is judged as a whole.
 */
export function nominativeForm(
  email: string,
  names: readonly string[] = [],
): NominativeGuess | null {
  const [local = ''] = email.trim().split('@')
  const words = (local.split('+')[0] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '')
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[a-z]+$/.test(word)))
    return null
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (TITLES.has(first)) return { forme: 'titre-nom', words }
  if (words.every((word) => word.length === 1)) return null
  if (words.some((word) => isGeneric(word) || isIn(word, names))) return null
  return { forme: first.length === 1 || last.length === 1 ? 'initiale-nom' : 'prenom-nom', words }
}

function isGeneric(word: string): boolean {
  return GENERIC_WORDS.has(word) || GENERIC_PARTS.some((part) => word.includes(part))
}

/** Whole words of a name, or long enough pieces of it written in one: "nicenord" in "Nice Nord". */
function isIn(word: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const words = foldedWords(name)
    return words.includes(word) || (word.length > 3 && words.join('').includes(word))
  })
}

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
