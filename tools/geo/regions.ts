import { readPackageRegions } from './package-data.ts'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'

/** The régions that have CPTS records, built when none is asked. */
export const DEFAULT_REGIONS: readonly string[] = ['11', '93']

/**
 * The régions to build, sorted: those asked, or else the default ones and those already built that must be kept.
 *
 * Errors: a code that is no région; collectivités d’outre-mer are none.
 */
export function regionsToBuild(
  asked: readonly string[] | 'all' | null,
  toKeep: readonly string[],
): Result<readonly string[]> {
  const known = regionCodes()
  if (asked === 'all') return success(known)
  const wanted = asked ?? [...DEFAULT_REGIONS, ...toKeep]
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
