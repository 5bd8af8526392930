import type { ReadNote } from '../../domain/import/read-note.ts'
import { plainFileName, type RawLayer } from './layer.ts'
import { readFailure, type ReadFailure } from './limits.ts'
import { namedArchive } from './named-format.ts'
import { readShapefile } from './shapefile.ts'
import type { RawSheet } from './table.ts'
import { unpack } from './unzip.ts'
import { readXlsx } from './xlsx.ts'

/** What is in a ZIP archive that an import can use; `notes` tell what it holds beside. */
export type ArchiveResult =
  | { readonly ok: true; readonly kind: 'sheets'; readonly sheets: readonly RawSheet[] }
  | {
      readonly ok: true
      readonly kind: 'files'
      readonly layers: readonly RawLayer[]
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
      readonly notes: readonly ReadNote[]
    }
  | ReadFailure

const SHAPEFILE = /\.(?:shp|dbf|prj|cpg)$/i
/** Files that are read each for itself; KMZ is a KML so packed. */
const READABLE = /\.(?:kml|kmz|geojson|geojsonl|topojson|json|umap|csv|tsv|txt|xlsx|xls|gz)$/i
/** What comes with a delivery and is none of it. */
const BESIDE = /(?:^|\/)(?:lisez|lire|a_lire|readme|licen[cs]e|notice|metadata|metadonnees)[^/]*$/i
const SAID = /\.(?:pdf|docx?|ods|odt|gpkg|xlsb|7z|rar|zip|tab|mif|fgb|parquet|gml)$/i
/** What macOS puts beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/

/**
 * Opens a ZIP archive: a workbook, shapefiles, or files that an import knows. Archives within it are not opened.
 *
 * Errors: `unknown-format` where it holds none of these, `packed-twice` where it holds archives alone; those of what it holds, and of formats that are named.
 */
export async function readArchive(bytes: Uint8Array): Promise<ArchiveResult> {
  const names: string[] = []
  const unpacked = unpack(bytes, (name) => {
    names.push(name)
    return !SHADOW.test(name) && (SHAPEFILE.test(name) || READABLE.test(name))
  })
  if (!unpacked.ok) return unpacked
  const files = [...unpacked.files]
  if (names.some((name) => /^xl\/workbook\.xml$/i.test(name))) {
    const read = await readXlsx(bytes)
    return read.ok ? { ok: true, kind: 'sheets', sheets: read.sheets } : read
  }
  const named = namedArchive(names)
  if (named) return readFailure(named)
  const layers: RawLayer[] = []
  for (const [name] of files.filter(([each]) => /\.shp$/i.test(each))) {
    const read = await shapefileOf(name, unpacked.files)
    if (!read.ok) return read
    layers.push(read.layer)
  }
  // A table of its own, where no shape is of it.
  const isAlone = (name: string): boolean =>
    /\.dbf$/i.test(name) &&
    !files.some(([each]) => each.toLowerCase() === `${name.slice(0, -4)}.shp`.toLowerCase())
  const readable = files.filter(([name]) => READABLE.test(name) || isAlone(name))
  const wanted = readable.filter(([name]) => !BESIDE.test(name))
  const left = [
    ...names.filter((name) => SAID.test(name) && !SHADOW.test(name)),
    ...readable.flatMap(([name]) => (BESIDE.test(name) ? [name] : [])),
  ]
  if (layers.length + wanted.length === 0)
    return names.some((name) => /\.zip$/i.test(name) && !SHADOW.test(name))
      ? readFailure('packed-twice', names.slice(0, 10).join(', '))
      : readFailure('unknown-format', names.slice(0, 10).join(', '))
  return {
    ok: true,
    kind: 'files',
    layers,
    files: wanted.map(([name, content]) => ({ name, bytes: content })),
    notes: left.map((detail): ReadNote => ({ kind: 'file-left', line: null, detail })),
  }
}

async function shapefileOf(shp: string, files: ReadonlyMap<string, Uint8Array>) {
  const base = shp.slice(0, -4)
  const part = (end: string): Uint8Array | null => {
    const found = [...files].find(([name]) => name.toLowerCase() === `${base}.${end}`.toLowerCase())
    return found?.[1] ?? null
  }
  return readShapefile({
    nom: plainFileName(shp),
    shp: files.get(shp) ?? new Uint8Array(),
    dbf: part('dbf'),
    prj: part('prj'),
    cpg: part('cpg'),
  })
}
