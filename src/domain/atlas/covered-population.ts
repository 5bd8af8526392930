import { coveredInPart, unitsInPart } from '../cpts/cpts.ts'
import type { Stage } from '../cpts/stage.ts'
import { groupBy } from '../units/group-by.ts'
import { type Population, sumPopulation } from '../units/population.ts'
import type { Territory } from '../units/territory.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import type { CptsFacts } from './atlas.ts'
import { shareOf } from './coverage.ts'

/**
 * How far the projet de santé of a CPTS is: `valide` from the stage projet-valide on, `projet` below it, `inconnu` where no stage is
 * stated.
 */
export const PROJECT_STATES = ['valide', 'inconnu', 'projet'] as const
export type ProjectState = (typeof PROJECT_STATES)[number]

const VALID: ReadonlySet<Stage> = new Set(['projet-valide', 'aci-signe'])

/** Tells whether a CPTS is still a mere project. Our convention: it is until its projet de santé is validated. */
export function projectState({ cpts }: Pick<CptsFacts, 'cpts'>): ProjectState {
  if (cpts.stade === null) return 'inconnu'
  return VALID.has(cpts.stade.valeur) ? 'valide' : 'projet'
}

/**
 * The inhabitants of some units of a layer.
 *
 * Shape: `unites` counts the units of the layer only; the codes outside it are in `population.inconnues`.
 * Units: `part` is the share of the known population of the layer, 0 to 1, without the units covered in part, and `auPlus` with them;
 * null where none is known.
 */
export interface CoveredPart {
  readonly unites: number
  readonly population: Population
  readonly part: number | null
  readonly auPlus: number | null
}

/**
 * What CPTS cover of a layer, with and without mere projects; each unit once, however many CPTS share it.
 *
 * `sansProjets` is a floor as long as stages are missing: where no CPTS states one, it is 0 and tells nothing.
 * Shape: `avecProjets` is what every CPTS of known perimeter covers, `sansProjets` what those whose projet de santé is validated or
 * whose ACI is signed do. Between the two: `stadeInconnu` is what only CPTS of unknown stage would add to `sansProjets`, and
 * `projetsSeuls` what only mere projects cover. So `sansProjets` + `stadeInconnu` + `projetsSeuls` = `avecProjets`.
 */
export interface ProjectCoverage {
  readonly avecProjets: CoveredPart
  readonly sansProjets: CoveredPart
  readonly stadeInconnu: CoveredPart
  readonly projetsSeuls: CoveredPart
  readonly total: { readonly unites: number; readonly population: Population }
}

/** How far CPTS are in each unit, and the units that they cover in part only. */
export interface ProjectStates {
  readonly states: ReadonlyMap<UnitCode, ProjectState>
  readonly enPartie: Territory
}

/**
 * How far the furthest of the CPTS that cover each unit is.
 *
 * Shape: units of the known perimeters only; the order is that of `PROJECT_STATES`, so that of two CPTS one of which states no stage,
 * it is the unknown that counts before a mere project. Who has a unit as a whole tells of it, before who has a part of it.
 */
export function projectStates(facts: readonly CptsFacts[]): ProjectStates {
  const enPartie = coveredInPart(facts.map(({ cpts }) => cpts))
  const states = new Map<UnitCode, ProjectState>()
  for (const state of PROJECT_STATES) {
    for (const { cpts, territory } of facts) {
      if (projectState({ cpts }) !== state) continue
      const parts = unitsInPart(cpts)
      for (const code of territory)
        if (!states.has(code) && (!parts.has(code) || enPartie.has(code))) states.set(code, state)
    }
  }
  return { states, enPartie }
}

/**
 * Measures what CPTS cover of a layer of units, according to how far they are.
 *
 * Shape: `states` as `projectStates` tells them. `within` keeps to part of the layer, such as a département: units elsewhere are then
 * left out, codes that no unit answers to included, since where they lie is not known.
 */
export function projectCoverage(
  { states, enPartie }: ProjectStates,
  units: UnitIndex,
  within: Territory | null = null,
): ProjectCoverage {
  const total = sumPopulation(within ?? units.keys(), units)
  const covered = groupBy(within ?? states.keys(), (code) => states.get(code))
  const measure = (codes: readonly UnitCode[]): CoveredPart => {
    const population = sumPopulation(codes, units, enPartie)
    const whole = population.enPartie ? sumPopulation(codes, units) : population
    return {
      unites: codes.length - population.inconnues.length,
      population,
      part: shareOf(population.habitants, total),
      auPlus: shareOf(whole.habitants, total),
    }
  }
  const inState = (state: ProjectState) => covered.get(state) ?? []
  return {
    avecProjets: measure(PROJECT_STATES.flatMap(inState)),
    sansProjets: measure(inState('valide')),
    stadeInconnu: measure(inState('inconnu')),
    projetsSeuls: measure(inState('projet')),
    total: { unites: (within ?? units).size, population: total },
  }
}
