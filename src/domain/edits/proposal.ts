import { isContact } from '../cpts/contact-value.ts'
import type { FieldContent } from './record-change.ts'
import type { RecordField } from './record-field.ts'

/**
 * What someone who keeps no records says of one, beside the facts that they state: their own words, which no record holds.
 *
 * Why apart: who they are and where an answer reaches them goes to whoever opens the proposal, and into nothing that is published.
 */
export interface Proposal {
  /** Known again when it is opened twice. */
  readonly id: string
  /** The record; of one that the atlas lacks, the id that it would have. */
  readonly cpts: string
  readonly nom: string
  /** What no fact holds. All of these are '' where nothing is said. */
  readonly words: string
  readonly source: string
  readonly from: string
  /** An e-mail. */
  readonly reply: string
}

/** What became of one fact that was proposed. */
export type DecidedFact = FieldContent & { readonly taken: boolean }

/** How long each text of a proposal may be, in characters. */
export const PROPOSAL_LENGTHS = {
  nom: 120,
  words: 2000,
  source: 300,
  from: 120,
  reply: 200,
} as const

const PROPOSED = [
  'nom',
  'departements',
  'perimetre',
  'avancement',
  'aci',
  'site',
  'email',
  'telephone',
] as const satisfies readonly RecordField[]

/** Tells whether anyone may propose another value of a field: those that the panel of a CPTS shows first. */
export function isProposable(field: RecordField): boolean {
  return PROPOSED.some((each) => each === field)
}

/**
 * A text as someone's words: no sign that hides, reorders what follows or commands, no heap of accents on one letter.
 *
 * Shape: lines are kept, at most one empty one between two; at most `atMost` characters. Applied twice, it changes nothing more.
 */
export function plainWords(text: string, atMost: number): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, atMost)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()
}

/** The e-mail that an answer may be written to; '' for what is none. */
export function replyAddress(text: string): string {
  const bare = text.trim()
  return bare.length <= PROPOSAL_LENGTHS.reply && isContact('email', bare) ? bare : ''
}
