import { readFailure, type ReadFailure } from './limits.ts'
import type { RawLayer } from './layer.ts'
import { readShapefile } from './shapefile.ts'
import { readXlsx } from './xlsx.ts'
import type { RawSheet } from './table.ts'
import { unpack } from './unzip.ts'

/** What is in a ZIP archive that an import can use. */
export type ArchiveResult =
  | { readonly ok: true; readonly kind: 'sheets'; readonly sheets: readonly RawSheet[] }
  | { readonly ok: true; readonly kind: 'layer'; readonly layer: RawLayer }
  | {
      readonly ok: true
      readonly kind: 'file'
      readonly file: { readonly name: string; readonly bytes: Uint8Array }
    }
  | ReadFailure

const SHAPEFILE = /\.(?:shp|dbf|prj|cpg)$/i
/** A text inside, the first of which is taken: KMZ is a KML so packed. */
const TEXTS = /\.(?:kml|geojson|topojson|json|csv|tsv|txt)$/i
/** What macOS puts beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/

/**
 * Opens a ZIP archive: a workbook, a shapefile, or one text that an import knows. Archives within it are not opened.
 *
 * Errors: `unknown-format` where it holds none of these; those of what it holds.
 */
export async function readArchive(bytes: Uint8Array): Promise<ArchiveResult> {
  const names: string[] = []
  const unpacked = unpack(bytes, (name) => {
    names.push(name)
    return !SHADOW.test(name) && (SHAPEFILE.test(name) || TEXTS.test(name))
  })
  if (!unpacked.ok) return unpacked
  const { files } = unpacked
  if (names.some((name) => /^xl\/workbook/i.test(name))) {
    const read = await readXlsx(bytes)
    return read.ok ? { ok: true, kind: 'sheets', sheets: read.sheets } : read
  }
  const shp = [...files.keys()].find((name) => /\.shp$/i.test(name))
  if (shp !== undefined) return shapefileOf(shp, files)
  const text = [...files].find(([name]) => TEXTS.test(name))
  if (!text) return readFailure('unknown-format', names.slice(0, 10).join(', '))
  return { ok: true, kind: 'file', file: { name: text[0], bytes: text[1] } }
}

async function shapefileOf(
  shp: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ArchiveResult> {
  const base = shp.slice(0, -4)
  const part = (end: string): Uint8Array | null => {
    const found = [...files].find(([name]) => name.toLowerCase() === `${base}.${end}`.toLowerCase())
    return found?.[1] ?? null
  }
  const read = await readShapefile({
    nom: base.split('/').at(-1) ?? base,
    shp: files.get(shp) ?? new Uint8Array(),
    dbf: part('dbf'),
    prj: part('prj'),
    cpg: part('cpg'),
  })
  return read.ok ? { ok: true, kind: 'layer', layer: read.layer } : read
}
