/**
 * The niveaux d'avancement of a CPTS, in their order. "Non renseigné" is not a stage: it is the absence of a fact (null).
 *
 * Source: docs/domain.md, "Stages of progress".
 */
export const STAGES = ['pre-projet', 'lettre-intention', 'projet-valide', 'aci-signe'] as const
export type Stage = (typeof STAGES)[number]

/** The stage that a text is to the letter, as records write it; null for any other text. */
export function stageWritten(text: string): Stage | null {
  return STAGES.find((stage) => stage === text) ?? null
}

/**
 * The words by which official lists, and the registers of offices (LI, PDS), name each stage, accents, case and punctuation aside; whole words only.
 *
 * Source: docs/domain.md, "Stages of progress".
 */
const WORDS: Readonly<Record<Stage, RegExp>> = {
  'pre-projet': / (?:initiatives?|reperee?s?|pre ?projets?|emergence|reflexion) /,
  'lettre-intention':
    / (?:lettres? (?:d )?intention|li|ldi|redaction|elaboration|depot|instruction) /,
  'projet-valide': / (?:(?:projets? (?:de )?(?:sante )?|pds )valides?|validation|approuvee?s?) /,
  'aci-signe': / (?:signataires?|contrats? signes?|aci) |^ signee?s? /,
}

/** Words that tell that what is named has not happened, or no longer holds: "ACI en négociation", "contrat non signé". */
const DENIALS =
  / (?:non|pas|sans|aucune?|negociations?|attente|a signer|signer|future?|prevue?|abandon|abandonnee?|refusee?|rejetee?|suspendue?) /

/** "En cours de validation" has not been validated yet, while "en cours de rédaction" is being written. */
const UNDER_WAY = / en cours /
const REACHED: ReadonlySet<Stage> = new Set(['projet-valide', 'aci-signe'])

const plainWords = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `

/**
 * The stage that an official list names in its own words, where they leave no doubt.
 *
 * Errors: null, so that the person is asked, where no known word is met, where words of two stages are ("projet validé, ACI en
 * négociation"), and where a word denies what another names ("ACI non signé", "validation en cours").
 */
export function recogniseStage(text: string): Stage | null {
  const words = plainWords(text)
  const met = STAGES.filter((stage) => WORDS[stage].test(words))
  const [stage] = met
  if (stage === undefined || met.length > 1 || DENIALS.test(words)) return null
  return REACHED.has(stage) && UNDER_WAY.test(words) ? null : stage
}
