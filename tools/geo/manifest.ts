import { createHash } from 'node:crypto'
import type { Manifest, ManifestFile } from '../../src/data/manifest.ts'
import { HISTORY_PACKAGE } from './commune-history.ts'
import { ATTRIBUTE_PACKAGE, FORMER_PACKAGE, packageVersion } from './package-data.ts'
import { SCHEMATIC_PACKAGES } from './provenance.ts'
import type { ContourSource } from './sources.ts'

/** To be raised when the same inputs give other files, so that those already built are built again. */
const TOOL_VERSION = 17

/** SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Digest of everything the output depends on: same digest, nothing to build.
 *
 * Shape: `contours` is the SHA-256 of the contour file, null when contours are schematic; `regions` and `records`, the digests of the
 * files of records, in any order.
 */
export function inputsDigest(
  kind: ContourSource['kind'],
  contours: string | null,
  regions: readonly string[],
  records: readonly string[],
): string {
  const packages = [ATTRIBUTE_PACKAGE, FORMER_PACKAGE, HISTORY_PACKAGE, ...SCHEMATIC_PACKAGES]
  const versions = packages.map((name) => `${name}@${packageVersion(name)}`)
  const asked = [regions.toSorted(), records.toSorted()]
  return sha256(JSON.stringify([TOOL_VERSION, versions, kind, contours, ...asked]))
}

/** Writes a manifest as text, the same for the same content. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** A file ready to be written, and its line in the manifest. */
export interface BuiltFile {
  readonly text: string
  readonly entry: ManifestFile
}
