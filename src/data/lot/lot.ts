import * as v from 'valibot'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import { isRecordId } from '../../domain/cpts/record-id.ts'
import { isRegionCode } from '../../domain/names/region-name.ts'
import type { Proposal } from '../../domain/edits/proposal.ts'
import { RECORD_FIELDS } from '../../domain/edits/record-field.ts'
import { parseJsonWithin, valueOf } from '../formats/json.ts'
import { carryingLink, deflateText, inflateBytes } from '../link-text.ts'
import { readFact, writeFact } from './fact-json.ts'
import { VERSION_ID } from './line-limits.ts'
import {
  plainValue,
  PROPOSAL_LIMITS,
  proposalSchema,
  proposedFact,
  tidyProposal,
} from './proposal.ts'

/** Changed facts on their way from one device to another. */
export interface Lot {
  readonly region: string
  /** The name that the sender gave; '' where nobody said. */
  readonly from: string
  /** When it was made (ISO instant, UTC). */
  readonly quand: string
  readonly versions: readonly FactVersion[]
  /** What is said beside the facts, where someone who keeps no records proposes them. */
  readonly proposal?: Proposal | undefined
}

/** A lot that was read, and how many of its lines are not such as the atlas writes. */
export interface ReadLot extends Lot {
  readonly damaged: number
}

export type LotResult =
  | { readonly ok: true; readonly lot: ReadLot }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' | 'too-long' }

/** What one accepts to read of a lot, whatever it claims to hold. Units: characters as it comes, bytes once unpacked, lines. */
export const LOT_LIMITS = { written: 2_000_000, unpacked: 8_000_000, lines: 5_000 } as const

/** The digit that every lot begins with; another digit is a format of later. */
const VERSION = '1'
/** The line that says what the lot is: no version has such an id. */
const HEAD = 'lot'

const id = v.pipe(v.string(), v.regex(VERSION_ID))
/** What is longer is no name, and is cut where it is written. */
const NAME_AT_MOST = 200
const name = v.pipe(v.string(), v.maxLength(NAME_AT_MOST))
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text),
)
const headSchema = v.strictObject({
  region: v.pipe(v.string(), v.check(isRegionCode)),
  from: name,
  quand: instant,
  proposal: v.optional(proposalSchema),
})
const lineSchema = v.strictObject({
  cpts: v.pipe(v.string(), v.maxLength(200), v.check(isRecordId)),
  nom: name,
  field: v.picklist(RECORD_FIELDS),
  value: v.unknown(),
  base: v.unknown(),
  isNew: v.boolean(),
  after: v.pipe(v.array(id), v.maxLength(1000)),
  author: name,
  quand: instant,
})

/** A lot as a text to put in a file or an address. Shape: letters, digits, "-" and "_". */
export async function writeLot({ versions, proposal, ...head }: Lot): Promise<string> {
  const { updateOf } = await import('./shared-document.ts')
  const lines = versions.map((version) => [version.id, writeLine(version)] as const)
  const beside = proposal && { proposal: tidyProposal(proposal) }
  const first = [HEAD, JSON.stringify({ ...head, from: cut(head.from), ...beside })] as const
  return VERSION + (await deflateText(updateOf(new Map([first, ...lines]))))
}

/**
 * Reads what `writeLot` wrote, or anything at all: nothing of it is trusted.
 *
 * Shape: a line that is not such as the atlas writes is counted, and the others are read. Errors: `damaged` for what is no lot, or holds
 * nothing that can be read; `newer` where a later version wrote it; `too-long`.
 */
export async function readLot(written: string): Promise<LotResult> {
  if (written.length > LOT_LIMITS.written) return { ok: false, reason: 'too-long' }
  if (!written.startsWith(VERSION))
    return { ok: false, reason: /^\d/.test(written) ? 'newer' : 'damaged' }
  const inflated = await inflateBytes(written.slice(1), LOT_LIMITS.unpacked)
  if (!inflated.ok) return inflated
  const { linesOf } = await import('./shared-document.ts')
  const shared = linesOf([inflated.bytes])
  if (!shared) return { ok: false, reason: 'damaged' }
  if (shared.lines.size > LOT_LIMITS.lines) return { ok: false, reason: 'too-long' }
  const head = v.safeParse(headSchema, parsed(shared.lines.get(HEAD)))
  if (!head.success) return { ok: false, reason: 'damaged' }
  const { proposal } = head.output
  if (proposal && isTooMuch(inflated.bytes, shared.lines)) return { ok: false, reason: 'too-long' }
  const read = [...shared.lines].flatMap(([id, line]) =>
    id === HEAD ? [] : [readLine(id, parsed(line), proposal)],
  )
  const versions = read.flatMap((version) => version ?? [])
  const damaged = read.length - versions.length + shared.others
  if (versions.length === 0 && damaged > 0) return { ok: false, reason: 'damaged' }
  return { ok: true, lot: { ...head.output, versions, damaged } }
}

/** A proposal is one person's, of one record. */
function isTooMuch(bytes: Uint8Array, lines: ReadonlyMap<string, string>): boolean {
  return bytes.length > PROPOSAL_LIMITS.unpacked || lines.size > PROPOSAL_LIMITS.facts + 1
}

/** What a version says, as a line of a document. */
export function writeLine(version: FactVersion): string {
  const { id: _, ...line } = version
  const value = writeFact(line.field, line.value)
  const base = line.isNew && line.base === null ? null : writeFact(line.field, line.base)
  return JSON.stringify({ ...line, nom: cut(line.nom), author: cut(line.author), value, base })
}

/** The version that a line of a document says; null for what is none, or of a later version of the application. */
export const readWrittenLine = (id: string, line: string): FactVersion | null =>
  readLine(id, parsed(line), undefined)

const cut = (text: string): string => text.slice(0, NAME_AT_MOST)

function parsed(text: string | undefined): unknown {
  const read = text === undefined ? null : parseJsonWithin(text)
  return read?.ok ? read.json : undefined
}

function readLine(key: string, json: unknown, of: Proposal | undefined): FactVersion | null {
  const line = v.safeParse(lineSchema, json)
  if (!line.success || !v.is(id, key)) return null
  const { field, isNew } = line.output
  const value = readFact(field, of ? plainValue(line.output.value) : line.output.value)
  const isNone = isNew && line.output.base === null
  const base = isNone ? null : readFact(field, line.output.base)
  if (value === undefined || base === undefined) return null
  const version = { ...line.output, id: key, value, base } as FactVersion
  return of ? proposedFact(version, of) : version
}

/** What a file of a lot is marked by. */
const MARK = 'lot'

/** A lot as a file, small enough for a mail, that every program takes for a text. */
export function lotFile(written: string): string {
  return `${JSON.stringify({ atlas: MARK, contenu: written })}\n`
}

/** The lot that a file carries, as it is written; null for a file of something else. */
export function writtenInFile(json: unknown): string | null {
  const written = valueOf(json, 'contenu')
  return valueOf(json, 'atlas') === MARK && typeof written === 'string' ? written : null
}

/** The part of the fragment that carries a lot: it never reaches a server. */
export const LOT_FRAGMENT = 'lot'

/** In characters: mail programs and messengers cut what is longer. */
const LONGEST_LINK = 8_000

/** The link that carries a lot; null where it is too long to arrive whole. */
export function lotLink(address: string, written: string): string | null {
  return written.length > LONGEST_LINK ? null : carryingLink(address, LOT_FRAGMENT, written)
}
