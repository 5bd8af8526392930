import * as v from 'valibot'
import { fingerprint } from '../../domain/edits/fingerprint.ts'
import { isRegionCode } from '../../domain/names/region-name.ts'
import { parseJsonWithin } from '../formats/json.ts'
import { LOT_LIMITS } from '../lot/lot.ts'

/** What one device tells its team: all that differs there from what is published, in a file that it alone writes. */
export interface TeamFile {
  /** Of the device, by chance; it tells whose file it is, whatever the file is called. */
  readonly device: string
  /** How often the device wrote it: of two copies the one with the higher rank is the later. */
  readonly rank: number
  /** The name that the person gave; '' where nobody said. */
  readonly name: string
  /** When the atlas was last open there (ISO instant, UTC). */
  readonly visit: string
  /** A lot as it is written, by région. */
  readonly lots: Readonly<Record<string, string>>
  /** What the office writes down for itself, as a text that is read where it is kept; null where the person does not share it. */
  readonly carnet: string | null
}

export type TeamFileResult =
  | { readonly ok: true; readonly file: TeamFile }
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' }

const FORMAT = 1
const MARK = 'equipe'
/** What every such file begins with, written by this version or a later one. */
const BEGINNING = `{"atlas":"${MARK}"`
const NAME = 'atlas-cpts-equipe-'

/** What one accepts to read of a file. Units: characters. */
export const LONGEST_TEAM_FILE = 4 * LOT_LIMITS.written

const NAME_AT_MOST = 200
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text),
)
const content = v.object({
  atlas: v.literal(MARK),
  format: v.literal(FORMAT),
  appareil: id,
  rang: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  nom: v.pipe(v.string(), v.maxLength(NAME_AT_MOST)),
  visite: instant,
  lots: v.record(v.pipe(v.string(), v.check(isRegionCode)), v.string()),
  carnet: v.optional(v.string()),
})
const later = v.object({ format: v.pipe(v.number(), v.minValue(FORMAT + 1)) })

/** What the file of a device is called; it may be renamed, as nothing is read from its name but whether it may be one. */
export const teamFileName = (device: string): string => `${NAME}${device.slice(0, 12)}.json`

/** A file of a device, as a text that ends on its own fingerprint: what is cut off or mixed with another is known for it. */
export function teamFileText(file: TeamFile): string {
  const said = {
    atlas: MARK,
    format: FORMAT,
    appareil: file.device,
    rang: file.rank,
    nom: file.name.slice(0, NAME_AT_MOST),
    visite: file.visit,
    lots: file.lots,
    ...(file.carnet === null ? {} : { carnet: file.carnet }),
  }
  return `${JSON.stringify({ ...said, fingerprint: fingerprint(said) })}\n`
}

/** Tells whether a file seems to be one of a team, whole or not: folders hold much else. */
export function isTeamFile(name: string, text: string): boolean {
  return name.includes(NAME) || text.startsWith(BEGINNING)
}

/**
 * Reads what `teamFileText` wrote; what its lots say is read by `readLot`, which trusts nothing of it.
 *
 * Errors: `damaged` for what is half written, mixed up or something else; `newer` where a later version wrote it.
 */
export function readTeamFile(text: string): TeamFileResult {
  const damaged = { ok: false, reason: 'damaged' } as const
  if (text.length > LONGEST_TEAM_FILE) return damaged
  const parsed = parseJsonWithin(text)
  if (!parsed.ok) return damaged
  const read = v.safeParse(content, parsed.json)
  if (!read.success) return v.is(later, parsed.json) ? { ok: false, reason: 'newer' } : damaged
  const { fingerprint: written, ...said } = parsed.json as Readonly<Record<string, unknown>>
  if (written !== fingerprint(said)) return damaged
  const { appareil, rang, nom, visite, lots, carnet = null } = read.output
  const file = { device: appareil, rank: rang, name: nom, visit: visite, lots, carnet }
  return { ok: true, file }
}

/** Of two copies of one device's file the later, whatever they are called and whichever is read first. */
export function laterFile(one: TeamFile, other: TeamFile): TeamFile {
  if (one.rank !== other.rank) return one.rank > other.rank ? one : other
  return one.visit >= other.visit ? one : other
}
