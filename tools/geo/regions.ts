import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './manifest.ts'
import { readPackageRegions } from './package-data.ts'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'
import type { Places } from './sources.ts'

/** The régions that have a file of CPTS records, sorted. */
export function recordedRegions({ output }: Places): readonly string[] {
  const folder = join(output, 'cpts')
  if (!existsSync(folder)) return []
  const names = new Set(readdirSync(folder))
  return regionCodes().filter((code) => names.has(`${code}.json`))
}

/** The file of records of a région. */
export const recordsFile = ({ output }: Places, region: string): string =>
  join(output, 'cpts', `${region}.json`)

/** What tells whether the records of any région changed: each code, with the digest of its file. */
export function recordsDigests(places: Places): readonly string[] {
  return recordedRegions(places).map(
    (region) => `${region} ${sha256(readFileSync(recordsFile(places, region)))}`,
  )
}

/**
 * The régions to build, sorted: those asked, or else all of France.
 *
 * Errors: a code that is no région; collectivités d’outre-mer are none.
 */
export function regionsToBuild(asked: readonly string[] | null): Result<readonly string[]> {
  const known = regionCodes()
  const wanted = asked ?? known
  const unknown = wanted.find((code) => !known.includes(code))
  return unknown === undefined
    ? success([...new Set(wanted)].toSorted())
    : failed({ fichier: '--region', feature: null, ...refusal.unknownRegion(unknown, known) })
}

function regionCodes(): string[] {
  return readPackageRegions()
    .filter(isInRegions)
    .map(({ code }) => code)
    .toSorted()
}

/** The package lists the collectivités d’outre-mer beside the régions. */
export function isInRegions({ zone }: { zone: string }): boolean {
  return zone === 'metro' || zone === 'drom'
}
