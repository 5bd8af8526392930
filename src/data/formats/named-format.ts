import type { ReadReason } from '../../domain/import/read-note.ts'

/** How files of formats that are not read begin. Source: their specifications. */
const STARTS: readonly (readonly [ReadReason, string])[] = [
  ['geopackage', 'SQLite format 3'],
  ['archive', '7z\u00BC\u00AF\u0027\u001C'],
  ['archive', 'Rar!'],
  ['pdf', '%PDF'],
  ['flat-map', 'fgb\u0003'],
  ['flat-map', 'PAR1'],
  ['mapinfo', '!table'],
]
const GPX = /<gpx[\s>]/
const MIF = /^Version\s+\d+\s[\s\S]*^(?:CoordSys|Columns)\b/im
const TAR = { at: 257, mark: 'ustar' }

/** The format of a file that is not read, for what to export instead to be said. Errors: null for any other file. */
export function namedFormat(bytes: Uint8Array): ReadReason | null {
  const signs = (from: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + length))
  const [named] = STARTS.find(([, start]) => signs(0, start.length) === start) ?? []
  if (named) return named
  if (signs(TAR.at, TAR.mark.length) === TAR.mark) return 'archive'
  if (GPX.test(signs(0, 2000))) return 'track'
  return MIF.test(signs(0, 2000)) ? 'mapinfo' : null
}

/** The same of a ZIP archive, by the names of what it holds. */
export function namedArchive(names: readonly string[]): ReadReason | null {
  const has = (name: RegExp): boolean => names.some((each) => name.test(each))
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb'
  if (has(/^word\/document\.xml$/i)) return 'word'
  return has(/^content\.xml$/i) && has(/^mimetype$/i) ? 'opendocument' : null
}
