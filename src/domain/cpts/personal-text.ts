import { nominativeForm } from './contact-form.ts'
import type { Cpts } from './cpts.ts'

/** What a text seems to tell of a person: a name, an e-mail of somebody's own, a mobile phone. */
export type PersonalKind = 'nom' | 'courriel' | 'telephone'

/** A part of a text that seems to be somebody's. Shape: `text` as it is written. */
export interface PersonalHint {
  readonly kind: PersonalKind
  readonly text: string
}

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Mobiles alone: the number of a structure is what a note may well give. */
const MOBILE = /(?<![\d+])(?:0|(?:\+|00)33[\s.]?(?:\(0\))?[\s.]?)[67](?:[\s.-]?\d{2}){4}(?!\d)/g
/** A title, then a name: « Dr Martin », « Mme D’Exemple », « M. Jean Martin ». */
const TITLED =
  /(?<![\p{L}\p{N}])(?:Mmes?|MM?\.|Mlles?|Mrs?|Drs?|Prs?|Madame|Mademoiselle|Monsieur|Docteure?|Professeure?)\.?[^\S\n]+(?:\p{Lu}[\p{L}’'.-]*(?:[^\S\n]+(?=\p{Lu}))?){1,3}/gu
/** What such a name is given to, so that it is nobody's who could be called: a street, a hospital. */
const PLACE =
  /(?:rue|avenue|av\.?|boulevard|bd|place|allée|impasse|quai|square|espace|hôpital|centre|clinique|maison|école|lycée|collège|résidence|stade)\s+(?:(?:du|de la|de l’|de|des)\s*)?$/iu

/**
 * What in a text seems to be a person's: a warning to look at, never a proof.
 *
 * A name counts only after a title (« Dr Martin »), and not as that of a place (« rue du Docteur Roux »), since there is no list of names here;
 * an e-mail, where its form is somebody's own (`nominativeForm`); a phone, where it is a mobile.
 * Shape: in the order of the text, each once; `names` are those of the structure, which no e-mail is suspected for.
 */
export function personalHints(
  text: string,
  names: readonly string[] = [],
): readonly PersonalHint[] {
  const found = [
    ...[...text.matchAll(EMAIL)]
      .filter(([email]) => nominativeForm(email, names) !== null)
      .map((match) => ({ match, kind: 'courriel' as const })),
    ...[...text.matchAll(MOBILE)].map((match) => ({ match, kind: 'telephone' as const })),
    ...[...text.matchAll(TITLED)]
      .filter(({ index }) => !PLACE.test(text.slice(0, index)))
      .map((match) => ({ match, kind: 'nom' as const })),
  ].toSorted((a, b) => a.match.index - b.match.index)
  const hints = found.map(({ match, kind }) => ({ kind, text: match[0].trim() }))
  return hints.filter(
    ({ text: own }, rank) => hints.findIndex((each) => each.text === own) === rank,
  )
}

/** What in the free words of a record seems to be a person's: its notes and doubts, its actions, the sources of its facts. */
export function personalTexts(cpts: Cpts): readonly PersonalHint[] {
  const { note, doutes, missions, nom, alias } = cpts
  const facts = [
    cpts.perimetre,
    cpts.stade,
    cpts.aci,
    missions,
    cpts.perinatalite,
    cpts.membres,
    ...cpts.echeances,
  ]
  const others = [
    ...cpts.historique,
    cpts.structures,
    cpts.populationAnnoncee,
    cpts.finess,
    cpts.archive,
  ]
  const { site, email, telephone } = cpts.contacts
  const sources = [...facts, ...others, site, email, telephone].flatMap(
    (fact) => fact?.sources ?? [],
  )
  const actions = (missions?.valeur ?? []).map(({ libelle }) => libelle)
  const themes = cpts.perinatalite?.valeur.themes ?? []
  const texts = [note ?? '', ...doutes, ...actions, ...themes, ...sources].join('\n')
  return personalHints(texts, [nom, ...alias])
}
