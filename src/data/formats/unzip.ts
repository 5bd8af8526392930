import { Gunzip, Unzip, UnzipInflate } from 'fflate'
import { LIMITS, readFailure, type ReadFailure } from './limits.ts'

interface Unpacked {
  readonly ok: true
  readonly files: ReadonlyMap<string, Uint8Array>
}

export type UnpackResult = Unpacked | ReadFailure

/** In bytes; each piece may swell a thousandfold before it is counted. */
const PIECE = 32_768

class TooMuch extends Error {}

/**
 * The files of a ZIP archive whose names are wanted.
 *
 * It is unpacked piece by piece and given up as soon as it holds more than accepted, whatever sizes it claims.
 * Errors: `swells`; `damaged`.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): UnpackResult {
  const files = new Map<string, Uint8Array>()
  let entries = 0
  let total = 0
  const archive = new Unzip((file) => {
    entries += 1
    if (entries > LIMITS.entries) throw new TooMuch()
    if (!wanted(file.name)) return
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, last) => {
      if (error) throw error
      total += piece.length
      if (total > LIMITS.unpackedBytes) throw new TooMuch()
      pieces.push(piece)
      if (last) files.set(file.name, joined(pieces))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch (error) {
    return error instanceof TooMuch ? readFailure('swells') : readFailure('damaged', String(error))
  }
  return { ok: true, files }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** What a file packed by gzip holds, given up as soon as it is more than accepted. Errors: `swells`; `damaged`. */
export function gunzip(
  bytes: Uint8Array,
): { readonly ok: true; readonly bytes: Uint8Array } | ReadFailure {
  const pieces: Uint8Array[] = []
  let total = 0
  let isWhole = false
  const archive = new Gunzip((piece, last) => {
    total += piece.length
    if (total > LIMITS.unpackedBytes) throw new TooMuch()
    pieces.push(piece)
    isWhole = last
  })
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  } catch (error) {
    return error instanceof TooMuch ? readFailure('swells') : readFailure('damaged', String(error))
  }
  return isWhole ? { ok: true, bytes: joined(pieces) } : readFailure('damaged')
}
