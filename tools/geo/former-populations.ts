import type { FormerPopulationsJson } from '../../src/data/former-populations.ts'
import type { ManifestPopulations } from '../../src/data/manifest.ts'
import { note } from './announcements.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { sha256 } from './manifest.ts'
import type { FormerCommune } from './package-data.ts'
import { FORMER_POPULATION } from './provenance.ts'

/** A file of former populations ready to be written, and its line in the manifest. */
export interface BuiltPopulations {
  readonly text: string
  readonly entry: ManifestPopulations['files'][number]
}

/**
 * Builds the populations that the communes of a région had in the older vintage, by the code of that time: those of today's units
 * and of the communes that have merged into them.
 *
 * Shape: sorted by code; null where the vintage has no figure. A commune that has lost another since (re-established) is left out:
 * its figure of then is of more than what it is now.
 */
export function buildPopulationsFile(
  region: string,
  { units, unitsByRegion }: Attributes,
  former: readonly FormerCommune[],
): BuiltPopulations {
  const ofRegion = unitsByRegion.get(region) ?? []
  const wanted = new Set(ofRegion.flatMap(({ code, anciensCodes }) => [code, ...anciensCodes]))
  const then = former.filter(({ type, code }) => wanted.has(code) && hasOwnFigure(type))
  const split = splitSince(then, former, units)
  const kept = then
    .filter(({ code }) => !split.has(code))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const content: FormerPopulationsJson = {
    format: 1,
    region,
    annee: FORMER_POPULATION.annee,
    populations: Object.fromEntries(kept.map(({ code, population = null }) => [code, population])),
  }
  const text = JSON.stringify(content)
  const sansDonnee = kept.filter(({ population }) => population === undefined).length
  return {
    text,
    entry: {
      path: `${region}.populations-${FORMER_POPULATION.annee}.json`,
      region,
      counts: { communes: kept.length, sansDonnee },
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      notes: then.flatMap(({ code, nom }) => (split.has(code) ? [note.split(code, nom)] : [])),
    },
  }
}

/** Communes déléguées and associées are counted in the commune they belong to. */
function hasOwnFigure(type: FormerCommune['type']): boolean {
  return type === 'commune-actuelle' || type === 'arrondissement-municipal'
}

/** The communes still there of which a part, déléguée or associée then, is a unit of its own today. */
function splitSince(
  then: readonly FormerCommune[],
  former: readonly FormerCommune[],
  units: ReadonlyMap<string, UnitRecord>,
): ReadonlySet<string> {
  const own = new Set(then.map(({ code }) => code))
  return new Set(
    former.flatMap(({ code, chefLieu }) =>
      chefLieu !== undefined && units.has(chefLieu) && units.has(code) && !own.has(code)
        ? [chefLieu]
        : [],
    ),
  )
}
