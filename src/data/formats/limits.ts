import type { ReadReason } from '../../domain/import/read-note.ts'

/**
 * What an import accepts at most, so that no file takes more than seconds or a few hundred megabytes, whatever it claims to hold.
 *
 * The largest real files known are a national table of communes (35 000 rows) and the national layer of perimeters (tens of megabytes).
 */
export const LIMITS = {
  /** Of the file as it comes. Units: bytes. */
  fileBytes: 100_000_000,
  /** Of all that an archive holds, once unpacked. Units: bytes. */
  unpackedBytes: 300_000_000,
  /** Files in an archive. */
  entries: 2000,
  rows: 200_000,
  columns: 500,
  cells: 5_000_000,
  /** Characters in a cell; what is longer is a text, not a fact. */
  cellLength: 20_000,
  /** Brackets within brackets, in JSON or XML; GeoJSON needs about ten. */
  depth: 64,
  /** Lists, objects and values in JSON. */
  jsonParts: 12_000_000,
  /** Shapes in a layer. */
  features: 20_000,
  /** Points of all shapes together. */
  points: 2_000_000,
} as const

/** Why nothing could be read of a file. */
export interface ReadFailure {
  readonly ok: false
  readonly reason: ReadReason
  /** Where or what, for whoever looks into it. */
  readonly detail: string | null
}

export function readFailure(reason: ReadReason, detail: string | null = null): ReadFailure {
  return { ok: false, reason, detail }
}
