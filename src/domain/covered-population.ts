import type { CptsFacts } from './atlas.ts'
import { type Population, sumPopulation } from './population.ts'
import type { Stage } from './stage.ts'
import { difference, type Territory } from './territory.ts'
import type { UnitIndex } from './unit-index.ts'

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
 * Units: `part` is the share of the known population of the layer, 0 to 1; null where none is known.
 */
export interface CoveredPart {
  readonly unites: number
  readonly population: Population
  readonly part: number | null
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

/**
 * Measures what CPTS cover of a layer of units, according to how far they are.
 *
 * Shape: `within` keeps to part of the layer, such as a département: units elsewhere are then left out, codes that no unit answers to
 * included, since where they lie is not known.
 */
export function projectCoverage(
  facts: readonly CptsFacts[],
  units: UnitIndex,
  within: Territory | null = null,
): ProjectCoverage {
  const layer = within ?? new Set(units.keys())
  const total = sumPopulation(layer, units)
  const covered = (states: readonly ProjectState[]) =>
    new Set(
      facts
        .filter((each) => states.includes(projectState(each)))
        .flatMap(({ territory }) => [...territory])
        .filter((code) => within === null || within.has(code)),
    )
  const measure = (territory: Territory): CoveredPart => {
    const population = sumPopulation(territory, units)
    return {
      unites: territory.size - population.inconnues.length,
      population,
      part: total.habitants === 0 ? null : population.habitants / total.habitants,
    }
  }
  const valid = covered(['valide'])
  const validOrUnknown = covered(['valide', 'inconnu'])
  const all = covered(PROJECT_STATES)
  return {
    avecProjets: measure(all),
    sansProjets: measure(valid),
    stadeInconnu: measure(difference(validOrUnknown, valid)),
    projetsSeuls: measure(difference(all, validOrUnknown)),
    total: { unites: layer.size, population: total },
  }
}
