import type { ManifestNames } from '../../src/data/manifest.ts'
import type { UnitNamesJson } from '../../src/data/unit-names.ts'
import type { UnitRecord } from './attributes.ts'
import { sha256 } from './manifest.ts'

/** The file of names ready to be written, and its line in the manifest. */
export interface BuiltNames {
  readonly text: string
  readonly entry: ManifestNames
}

/**
 * Builds the names of every unit of the régions built, so that one of another région than the one on show can be found.
 *
 * Shape: sorted by code.
 */
export function buildNamesFile(units: readonly UnitRecord[]): BuiltNames {
  const content: UnitNamesJson = {
    format: 1,
    units: units
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, nom, codesPostaux, population }) => [
        code,
        nom,
        codesPostaux.join(' '),
        population,
      ]),
  }
  const text = JSON.stringify(content)
  const entry = {
    path: 'names.json',
    units: units.length,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }
  return { text, entry }
}
