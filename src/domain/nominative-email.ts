import { foldedWords } from './fold.ts'

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
  readonly mots: readonly string[]
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
  const mots = (local.split('+')[0] ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[._-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '')
  if (mots.length < 2 || mots.length > 4 || !mots.every((word) => /^[a-z]+$/.test(word)))
    return null
  const [first = '', last = ''] = [mots[0], mots.at(-1)]
  if (TITLES.has(first)) return { forme: 'titre-nom', mots }
  if (mots.every((word) => word.length === 1)) return null
  if (mots.some((word) => isGeneric(word) || isIn(word, names))) return null
  return { forme: first.length === 1 || last.length === 1 ? 'initiale-nom' : 'prenom-nom', mots }
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
