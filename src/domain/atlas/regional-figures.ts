import { type ProjectCoverage, projectCoverage, projectStates } from './covered-population.ts'
import {
  ACI_STATES,
  aciState,
  type AciState,
  PERINATALITE_STATES,
  type PerinataliteState,
} from '../cpts/cpts.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import { FRANCE, REGIONS } from '../units/regions.ts'
import type { UnitCode } from '../units/unit.ts'
import type { Atlas, CptsFacts } from './atlas.ts'
import {
  type ComparableFigures,
  comparableFigures,
  type OfficialFigure,
  officialSeries,
} from './official-figures.ts'

/**
 * How many of some things state each value, and how many state none.
 *
 * Shape: every value of the list is there, 0 where nothing states it; `renseigne` is their sum. What states none is counted beside
 * it and under no value.
 */
export interface Tally<K extends string> {
  readonly valeurs: Readonly<Record<K, number>>
  readonly renseigne: number
  readonly nonRenseigne: number
}

/** Counts the values that things state; null stands for "non renseigné". */
export function tally<K extends string, T>(
  values: readonly K[],
  items: Iterable<T>,
  valueOf: (item: T) => K | null,
): Tally<K> {
  const valeurs = Object.fromEntries(values.map((value) => [value, 0])) as Record<K, number>
  let renseigne = 0
  let nonRenseigne = 0
  for (const item of items) {
    const value = valueOf(item)
    if (value === null) nonRenseigne += 1
    else {
      valeurs[value] += 1
      renseigne += 1
    }
  }
  return { valeurs, renseigne, nonRenseigne }
}

/** The states of a perimeter that is known, in whole or in part; the others cover nothing. */
const KNOWN_PERIMETRES = ['complet', 'partiel'] as const
type KnownPerimetre = (typeof KNOWN_PERIMETRES)[number]

/**
 * Where some CPTS stand, each figure beside the number of CPTS that do not state it.
 *
 * Shape: `partages` are the ids of the CPTS that state two départements or more: each counts in every one of them, so the figures by
 * département add up to more than the région's. Population does not: `couverture` is that of the units, each in one département,
 * whatever départements the CPTS that cover them state; `perimetres` tells of how many CPTS it knows nothing.
 */
export interface Figures {
  readonly cpts: number
  readonly partages: readonly string[]
  readonly stades: Tally<Stage>
  readonly aci: Tally<AciState>
  readonly perinatalite: Tally<PerinataliteState>
  readonly perimetres: Tally<KnownPerimetre>
  readonly couverture: ProjectCoverage
}

/** The figures of one département; `code` is "75", "2A", "971". */
export interface DepartementFigures extends Figures {
  readonly code: string
}

/** The figures of a région, beside the official ones where there are any. */
export interface RegionalFigures extends Figures {
  /** Every official figure there is, whatever it counts. */
  readonly officiels: readonly OfficialFigure[]
  /** The newest ones that count what the records do; null where there is none. */
  readonly comparables: ComparableFigures
}

/**
 * Counts where the CPTS of a région stand.
 *
 * Units: CPTS; inhabitants of the vintage of the units. Every figure is a floor as long as records are missing.
 * The official share of population is set beside that of all CPTS, projects included: `avecProjets`.
 *
 * @param states how far each unit is, where that was worked out already.
 */
export function regionalFigures(
  { dataset, facts, units }: Atlas,
  states = statesIn(facts),
): RegionalFigures {
  const all = [...facts.values()]
  const comparables = comparableFigures(dataset)
  return {
    ...figures(all, projectCoverage(states, units)),
    officiels: officialSeries(dataset.region, dataset.chiffresOfficiels),
    comparables: {
      ...comparables,
      // A share of the whole country says nothing of the régions that are built.
      population: isWhole(dataset.region, units) ? comparables.population : null,
    },
  }
}

/**
 * Shape: départements in ascending order: those of the units, and those that only records name (a CPTS astride a border), which have no
 * unit here. `partages` as in the figures of all; `sansDepartement` are the CPTS that state none.
 */
export interface FiguresByDepartement {
  readonly departements: readonly DepartementFigures[]
  readonly partages: readonly string[]
  readonly sansDepartement: readonly string[]
}

/** Counts the same by département; units and `states` as in `regionalFigures`. */
export function figuresByDepartement(
  { facts, units }: Pick<Atlas, 'facts' | 'units'>,
  states = statesIn(facts),
): FiguresByDepartement {
  const all = [...facts.values()]
  const byDepartement = new Map<string, Set<UnitCode>>()
  const unitsOf = (code: string) => {
    const own = byDepartement.get(code) ?? new Set<UnitCode>()
    byDepartement.set(code, own)
    return own
  }
  for (const unit of units.values()) unitsOf(unit.departement).add(unit.code)
  for (const { cpts } of all) for (const code of cpts.departements) unitsOf(code)
  return {
    departements: [...byDepartement.keys()].toSorted().map((code) => {
      const own = all.filter(({ cpts }) => cpts.departements.includes(code))
      return { code, ...figures(own, projectCoverage(states, units, unitsOf(code))) }
    }),
    partages: sharedIn(all),
    sansDepartement: idsOf(all.filter(({ cpts }) => cpts.departements.length === 0)),
  }
}

/** Tells whether the units are those of all of a territory. */
function isWhole(region: string, units: Atlas['units']): boolean {
  if (region !== FRANCE) return true
  const there = new Set([...units.values()].map(({ departement }) => departement))
  return REGIONS.every(({ departements }) => departements.every((code) => there.has(code)))
}

const statesIn = (facts: Atlas['facts']) => projectStates([...facts.values()])

const idsOf = (facts: readonly CptsFacts[]) => facts.map(({ cpts }) => cpts.id)

const sharedIn = (facts: readonly CptsFacts[]) =>
  idsOf(facts.filter(({ cpts }) => new Set(cpts.departements).size > 1))

function figures(facts: readonly CptsFacts[], couverture: ProjectCoverage): Figures {
  return {
    cpts: facts.length,
    partages: sharedIn(facts),
    stades: tally(STAGES, facts, ({ cpts }) => cpts.stade?.valeur ?? null),
    aci: tally(ACI_STATES, facts, ({ cpts }) => aciState(cpts)),
    perinatalite: tally(
      PERINATALITE_STATES,
      facts,
      ({ cpts }) => cpts.perinatalite?.valeur.etat ?? null,
    ),
    perimetres: tally(KNOWN_PERIMETRES, facts, ({ cpts: { perimetre } }) =>
      perimetre.etat === 'inconnu' ? null : perimetre.etat,
    ),
    couverture,
  }
}
