import {
  type Cpts,
  type CptsDataset,
  inUse,
  isArchived,
  territoryOf,
  unitsInPart,
} from '../cpts/cpts.ts'
import { type Taille, tailleAci } from '../cpts/size-class.ts'
import { isWhole, type Population, sumPopulation, uncounted } from '../units/population.ts'
import { nowhereWhole, type Territory } from '../units/territory.ts'
import { formerClaims, type UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import { coverage, type Coverage } from './coverage.ts'
import {
  findOverlaps,
  membership,
  type Overlap,
  type OverlapSide,
  overlapSides,
} from './overlap.ts'
import { recodedCpts, type Recoding } from './recoding.ts'

/** A CPTS with all that follows from its perimeter, whose codes are those of today's units. */
export interface CptsFacts {
  readonly cpts: Cpts
  /** What had to be done for that; null where the record has today's codes. */
  readonly recoding: Recoding | null
  readonly territory: Territory
  readonly population: Population
  /** Null unless the perimeter is complete and every unit has a figure: a part of a population has no class. */
  readonly taille: Taille | null
  readonly overlaps: readonly OverlapSide[]
}

/** A région's CPTS set against its units: every fact that needs no geometry, computed once. */
export interface Atlas {
  readonly dataset: CptsDataset
  readonly units: UnitIndex
  /** The same, and the units of other régions that CPTS of this one may reach into. */
  readonly known: UnitIndex
  readonly facts: ReadonlyMap<string, CptsFacts>
  /** CPTS of other régions that share units with some of these there: named where that is told, and else neither listed nor counted. */
  readonly partners: ReadonlyMap<string, Cpts>
  /** Which CPTS cover a unit, complete and partial perimeters alike. */
  readonly membership: ReadonlyMap<UnitCode, readonly string[]>
  /** Which CPTS of unknown perimeter a unit is suggested for, by their name or source. */
  readonly suggestions: ReadonlyMap<UnitCode, readonly string[]>
  readonly overlaps: readonly Overlap[]
  readonly coverage: Coverage
}

/**
 * Sets a région's records against its units; archived ones are left out of all that is shown and counted.
 *
 * Shape: codes from before communes merged are put on today's units; the records given stay as they are. Populations and overlaps
 * count the units of `beyond` too, and overlaps the CPTS `elsewhere`; what is covered is told of `units` alone.
 */
export function buildAtlas(
  records: CptsDataset,
  units: UnitIndex,
  beyond: UnitIndex = new Map(),
  elsewhere: readonly Cpts[] = [],
): Atlas {
  const known = beyond.size === 0 ? units : new Map([...beyond, ...units])
  const kept = inUse(records)
  const claims = formerClaims(known)
  const recoded = kept.cpts.map((cpts) => recodedCpts(cpts, claims))
  const dataset = recoded.some(({ recoding }) => recoding)
    ? { ...kept, cpts: recoded.map(({ cpts }) => cpts) }
    : kept
  const members = membership(dataset.cpts)
  const own = new Set(dataset.cpts.map(({ id }) => id))
  const others = elsewhere.filter((one) => !isArchived(one) && !own.has(one.id))
  const partners = partnersOf(
    dataset.cpts,
    others.map((one) => recodedCpts(one, claims).cpts),
  )
  const overlaps =
    partners.length === 0
      ? findOverlaps(dataset.cpts, known, members)
      : findOverlaps([...dataset.cpts, ...partners], known).filter(
          ({ a, b }) => own.has(a) || own.has(b),
        )
  const sides = overlapSides(overlaps)
  const unknown = dataset.cpts.filter((cpts) => cpts.perimetre.etat === 'inconnu')
  return {
    dataset,
    units,
    known,
    facts: new Map(
      recoded.map(({ cpts, recoding }) => [
        cpts.id,
        { ...factsOf(cpts, known, sides.get(cpts.id) ?? []), recoding },
      ]),
    ),
    partners: new Map(partners.map((one) => [one.id, one])),
    membership: members,
    suggestions: suggestedFor(unknown),
    overlaps,
    coverage: coverage(dataset.cpts, units, members),
  }
}

/** Which of others share units with some of these. */
function partnersOf(cptsList: readonly Cpts[], others: readonly Cpts[]): readonly Cpts[] {
  if (others.length === 0) return []
  const taken = new Set(cptsList.flatMap((one) => [...territoryOf(one)]))
  return others.filter((one) => [...territoryOf(one)].some((code) => taken.has(code)))
}

/** The record of a CPTS that has a part in an atlas, as one of it or as what one of it overlaps with. */
export const recordOf = ({ facts, partners }: Pick<Atlas, 'facts' | 'partners'>, id: string) =>
  facts.get(id)?.cpts ?? partners.get(id)

function factsOf(
  cpts: Cpts,
  units: UnitIndex,
  overlaps: readonly OverlapSide[],
): Omit<CptsFacts, 'recoding'> {
  const territory = territoryOf(cpts)
  const population = sumPopulation(territory, units, unitsInPart(cpts))
  const measured = cpts.perimetre.etat === 'complet' && territory.size > 0 && isWhole(population)
  return {
    cpts,
    territory,
    population,
    taille: measured ? tailleAci(population.habitants) : null,
    overlaps,
  }
}

/** The units that records of unknown perimeter name as theirs, perhaps. */
export function suggestedFor(unknown: readonly Cpts[]): Map<UnitCode, string[]> {
  const suggestions = new Map<UnitCode, string[]>()
  for (const { id, perimetre } of unknown) {
    for (const code of perimetre.codes)
      suggestions.set(code, [...(suggestions.get(code) ?? []), id])
  }
  return suggestions
}

/**
 * Inhabitants that a CPTS shares with others, each unit counted once: they are in its population and in theirs.
 *
 * Units: inhabitants with a known figure.
 */
export function sharedPopulation({ overlaps }: CptsFacts, units: UnitIndex): number {
  const shared = new Set(overlaps.flatMap(({ codes }) => codes))
  const inPart = nowhereWhole(
    overlaps.map(({ codes, population: { enPartie } }) => ({ codes, enPartie })),
  )
  return sumPopulation(shared, units, inPart).habitants
}

/** The inhabitants of the known communes, `floor` where more are to come; null where not one commune has a figure. */
export function knownPopulation({
  territory,
  population,
  taille,
}: CptsFacts): { readonly habitants: number; readonly floor: boolean } | null {
  const counted = territory.size - uncounted(population)
  return counted > 0 ? { habitants: population.habitants, floor: taille === null } : null
}
