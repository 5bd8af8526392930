import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readKml } from './read-kml.ts'
import type { ReadResult } from './read-result.ts'

/** In bytes: ten megabytes, a hundred times a large sketch. */
const BIGGEST = 10_000_000

/** What of a browser's `File` is asked. */
export interface SketchFile {
  readonly name: string
  readonly size: number
  readonly text: () => Promise<string>
}

/**
 * The draft that a file holds, whatever its name ends in: GeoJSON, TopoJSON, KML, or CSV.
 *
 * Shape: what the exports wrote comes back identical; a plain table of codes is named after its file, and says neither région nor
 * vintage. Codes are checked for their form only, `translateDraft` for their existence.
 * Errors: `too-big` before reading anything; `not-text` (a workbook, a picture); `unknown-format`; `no-codes` for a map that is
 * not of a sketch; `damaged`.
 */
export async function readSketchFile(file: SketchFile): Promise<ReadResult> {
  if (file.size > BIGGEST) return { ok: false, reason: 'too-big' }
  const text = await file.text().catch(() => null)
  if (text === null || looksBinary(text)) return { ok: false, reason: 'not-text' }
  const bare = text.replace(/^\uFEFF/, '').trimStart()
  if (/^[{[]/.test(bare)) return readJson(bare)
  if (bare.startsWith('<'))
    return /<(?:\w+:)?kml[\s>]/.test(bare.slice(0, 4000))
      ? readKml(bare)
      : { ok: false, reason: 'unknown-format' }
  return readCsv(text, file.name)
}

/** Whether a text is made of bytes that were never letters. */
function looksBinary(text: string): boolean {
  return /[^\P{Cc}\s\u0080-\u009F]/u.test(text.slice(0, 4000))
}
