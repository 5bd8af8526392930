import type { DraftContent } from '../../domain/sketch/draft.ts'
import { carryingLink, deflateText, inflateText } from '../link-text.ts'
import { checkDraft } from './draft-content.ts'
import { packDraft, unpackDraft } from './link-pack.ts'

export type DecodeResult =
  | { readonly ok: true; readonly draft: DraftContent }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' | 'too-long' }

/** The digit that every link begins with; another digit is a format of later. */
const VERSION = '1'

/** In characters; what is longer is not read, so whoever shares a draft should offer a file instead. */
export const LONGEST_LINK = 100_000
const LONGEST_JSON = 4_000_000

/**
 * A whole draft as a text to put in an address: no server keeps it.
 *
 * Shape: letters, digits, "-" and "_". Its name and parts travel tidied (`tidyName`, `tidyPart`), so drafts already tidied come
 * back identical. It may exceed `LONGEST_LINK`, where parts are many.
 */
export async function encodeDraft(draft: DraftContent): Promise<string> {
  return VERSION + (await deflateText(JSON.stringify(packDraft(draft))))
}

/** The part of the fragment that carries a whole draft: it never reaches a server. */
export const DRAFT_FRAGMENT = 'esquisse'

/** What mail programs leave out at the end of a link. */
const LOST_SIGNS = ['-', '_', '--', '-_', '_-', '__']

/** The link to a sketch. */
export function draftLink(address: string, written: string): string {
  return carryingLink(address, DRAFT_FRAGMENT, written)
}

/**
 * The draft that a link carries.
 *
 * Shape: the last signs may be missing where they were "-" or "_", as mail programs take them for punctuation.
 * Errors: `damaged` where a character was lost, added or changed (unless only bits that mean nothing were: then it is the same
 * draft); `newer` where a later version wrote it; `too-long`.
 */
export async function decodeDraft(text: string): Promise<DecodeResult> {
  if (text.length > LONGEST_LINK) return { ok: false, reason: 'too-long' }
  if (!text.startsWith(VERSION))
    return { ok: false, reason: /^\d/.test(text) ? 'newer' : 'damaged' }
  const read = await decodeBody(text.slice(1))
  if (read.ok || read.reason !== 'damaged') return read
  for (const lost of LOST_SIGNS) {
    const again = await decodeBody(text.slice(1) + lost)
    if (again.ok) return again
  }
  return read
}

async function decodeBody(body: string): Promise<DecodeResult> {
  const inflated = await inflateText(body, LONGEST_JSON)
  if (!inflated.ok) return inflated
  const draft = readJson(inflated.text)
  return draft ? { ok: true, draft } : { ok: false, reason: 'damaged' }
}

function readJson(json: string): DraftContent | null {
  const candidate = unpackDraft(parseJson(json))
  const checked = candidate && checkDraft(candidate)
  if (!checked?.ok || checked.draft.region === null) return null
  const draft = { ...checked.draft, region: checked.draft.region }
  // One draft has one writing: any other comes from chance or from malice.
  return JSON.stringify(packDraft(draft)) === json ? draft : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
