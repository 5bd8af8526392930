import { mergeTexts } from './merge-texts.ts'

/**
 * The six steps to create a CPTS, in their order.
 *
 * Source: Banque Populaire, "CPTS : tout savoir sur les communautés professionnelles territoriales de santé".
 */
export const FOUNDING_STEPS = [
  'besoins',
  'projet',
  'financement',
  'statut',
  'partenaires',
  'contrat',
] as const
export type FoundingStep = (typeof FOUNDING_STEPS)[number]

/** What unmet needs may be about, after the missions of the ACI. */
export const NEED_THEMES = [
  'medecin-traitant',
  'soins-non-programmes',
  'parcours',
  'prevention',
  'perinatalite',
  'crises',
  'autres',
] as const
export type NeedTheme = (typeof NEED_THEMES)[number]

/**
 * What a projet de santé has to say besides the needs, which are noted by theme.
 *
 * Source: as `FOUNDING_STEPS`.
 */
export const PROJECT_PARTS = [
  'actions',
  'territoire',
  'acteurs',
  'fonctionnement',
  'evaluation',
] as const
export type ProjectPart = (typeof PROJECT_PARTS)[number]

/**
 * What the legal form has to allow, whichever it is.
 *
 * Source: URPS Sages-Femmes Île-de-France, dossier spécial CPTS (2024), "Le statut juridique est choisi par la communauté".
 */
export const LEGAL_CRITERIA = [
  'pluriprofessionnalite',
  'adhesion',
  'financements',
  'missions',
  'recrutement',
] as const
export type LegalCriterion = (typeof LEGAL_CRITERIA)[number]

/** Whom a team meets besides the CPTS around it: who goes along with a project, then what exists on the territory. */
export const INSTITUTIONS = ['urps', 'ars', 'cpam'] as const
export const DEVICES = ['cls', 'dac', 'msp', 'esp'] as const
export type Partner = (typeof INSTITUTIONS)[number] | (typeof DEVICES)[number]

/**
 * What a note is on.
 *
 * Shape: `note`, `besoin` and `partie` are texts; `date` is a day, "YYYY-MM-DD"; `fait`, `critere` and `vu` are ticks, there or not.
 * `vu` is of a partner, or of a CPTS by its id.
 */
export type NoteKey =
  | `note/${FoundingStep}`
  | `date/${FoundingStep}`
  | `fait/${FoundingStep}`
  | `besoin/${NeedTheme}`
  | `partie/${ProjectPart}`
  | `critere/${LegalCriterion}`
  | `vu/${string}`

/** What a team notes on its way to a CPTS. Shape: texts that are not empty, by `NoteKey`. */
export type FoundingNotes = ReadonlyMap<string, string>

export const NO_NOTES: FoundingNotes = new Map()

/** The needs that are noted, by theme in the order of the themes. */
export function notedNeeds(
  notes: FoundingNotes,
): readonly { readonly theme: NeedTheme; readonly need: string }[] {
  return NEED_THEMES.flatMap((theme) => {
    const need = notes.get(`besoin/${theme}`)
    return need === undefined ? [] : [{ theme, need }]
  })
}

/** What a tick is written as. */
export const TICKED = 'oui'

/** The notes with one more, changed, or taken away where the text is empty. */
export function withNote(notes: FoundingNotes, key: NoteKey, text: string): FoundingNotes {
  const changed = new Map(notes)
  if (text === '') changed.delete(key)
  else changed.set(key, text)
  return changed
}

/** Whether two states of the notes say the same. */
export function sameNotes(a: FoundingNotes, b: FoundingNotes): boolean {
  return a === b || (a.size === b.size && [...a].every(([key, text]) => b.get(key) === text))
}

const TEXTS = /^(?:note|besoin|partie)\//

/** Brings together the notes of two tabs that come from the same ones: nothing that either typed is lost; of ticks and dates, mine win. */
export function mergeNotes(
  base: FoundingNotes,
  mine: FoundingNotes,
  theirs: FoundingNotes,
): FoundingNotes {
  const keys = new Set([...mine.keys(), ...theirs.keys()])
  const merged = Array.from(keys, (key): [string, string] => {
    const [before, own, other] = [base, mine, theirs].map((each) => each.get(key) ?? '') as [
      string,
      string,
      string,
    ]
    if (TEXTS.test(key)) return [key, mergeTexts(before, own, other)]
    return [key, own === before ? other : own]
  })
  return new Map(merged.filter(([, text]) => text !== ''))
}
