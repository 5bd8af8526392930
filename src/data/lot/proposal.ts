import * as v from 'valibot'
import { isRecordId } from '../../domain/cpts/record-id.ts'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import {
  isProposable,
  plainWords,
  type Proposal,
  PROPOSAL_LENGTHS,
  replyAddress,
} from '../../domain/edits/proposal.ts'

/** What one accepts to read of a proposal, which anyone may have made: bytes once unpacked, facts, and characters of a text in one. */
export const PROPOSAL_LIMITS = { unpacked: 200_000, facts: 20, text: 500 } as const

const words = (atMost: number) =>
  v.pipe(
    v.string(),
    v.maxLength(atMost),
    v.transform((text) => plainWords(text, atMost)),
  )

/** The words of a proposal, without what hides in them. */
export const proposalSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  cpts: v.pipe(v.string(), v.maxLength(200), v.check(isRecordId)),
  nom: words(PROPOSAL_LENGTHS.nom),
  words: words(PROPOSAL_LENGTHS.words),
  source: words(PROPOSAL_LENGTHS.source),
  from: words(PROPOSAL_LENGTHS.from),
  reply: v.pipe(v.string(), v.transform(replyAddress)),
})

/** A proposal as `proposalSchema` takes it, whatever was typed. */
export function tidyProposal(typed: Proposal): Proposal {
  const { id, cpts } = typed
  const { nom, words, source, from } = PROPOSAL_LENGTHS
  return {
    id,
    cpts,
    nom: plainWords(typed.nom, nom),
    words: plainWords(typed.words, words),
    source: plainWords(typed.source, source),
    from: plainWords(typed.from, from),
    reply: replyAddress(typed.reply),
  }
}

/** The value of a proposed fact as it was written, its texts without what hides in them. */
export function plainValue(json: unknown): unknown {
  if (typeof json === 'string') return plainWords(json, PROPOSAL_LIMITS.text)
  if (Array.isArray(json)) return json.map(plainValue)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, held]) => [key, plainValue(held)]))
}

/** A fact as a proposal may state it: of its own record, in a field open to all, after nothing that is known here; null for any other. */
export function proposedFact(version: FactVersion, { cpts }: Proposal): FactVersion | null {
  if (version.cpts !== cpts || !isProposable(version.field)) return null
  const nom = plainWords(version.nom, PROPOSAL_LENGTHS.nom)
  return { ...version, nom, after: [], author: '' }
}
