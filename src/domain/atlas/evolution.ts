import type { Cpts } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'

/** How many CPTS are known to have reached each stage, or one beyond it, by the end of a calendar year. */
export interface EvolutionYear {
  readonly annee: number
  readonly atteint: Readonly<Record<Stage, number>>
}

/**
 * How the CPTS of a région have progressed, as far as dates are known.
 *
 * Shape: every calendar year from the first to the last that a fact names, none where no fact is dated; after the last year nothing
 * is said, since nobody said anything. Counts are cumulative. `sansDate` are the CPTS known to have reached the stage, no one says
 * when; `nonRenseigne` those of which no stage is known at all. Units: CPTS.
 */
export interface Evolution {
  readonly annees: readonly EvolutionYear[]
  readonly sansDate: Readonly<Record<Stage, number>>
  readonly nonRenseigne: number
}

/** A stage that a CPTS is known to have reached; `annee` is null where no one says when. */
interface Step {
  readonly rank: number
  readonly annee: number | null
}

const yearOf = (date: PartialDate | null) => (date === null ? null : Number(date.slice(0, 4)))

/**
 * Counts the CPTS by the year they reached each stage.
 *
 * A CPTS has reached a stage by the first year that a fact places it there or beyond: an ACI signed in 2020 says that the projet de
 * santé was validated in 2020 at the latest, and nothing earlier is made up. It stays counted if it steps back later.
 * Shape: the year of a partial date is enough. The signature of the ACI, where known, stands for the stage aci-signe.
 */
export function evolution(list: readonly Cpts[]): Evolution {
  const steps = list.map(stepsOf)
  const firstYears = STAGES.map((_, rank) => steps.map((own) => firstYear(own, rank)))
  const dated = firstYears.flat().filter((year) => typeof year === 'number')
  const [from, to] = [Math.min(...dated), Math.max(...dated)]
  const annees = dated.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const byStage = (counts: (year: number | 'sans-date' | null) => boolean) =>
    Object.fromEntries(
      STAGES.map((stage, rank) => [stage, (firstYears[rank] ?? []).filter(counts).length]),
    ) as Record<Stage, number>
  return {
    annees: annees.map((annee) => ({
      annee,
      atteint: byStage((year) => typeof year === 'number' && year <= annee),
    })),
    sansDate: byStage((year) => year === 'sans-date'),
    nonRenseigne: steps.filter((own) => own.length === 0).length,
  }
}

function stepsOf({ historique, stade, aci }: Cpts): readonly Step[] {
  const signed = STAGES.indexOf('aci-signe')
  const stated = [...historique, ...(stade ? [stade] : [])].map(({ valeur, date }) => ({
    rank: STAGES.indexOf(valeur),
    annee: yearOf(date),
  }))
  if (aci === null) return stated
  const before = stated.filter(({ rank }) => rank !== signed)
  return [...before, { rank: signed, annee: yearOf(aci.valeur) }]
}

/** The first year a CPTS is known at a stage or beyond; null where it is not known to have reached it. */
function firstYear(steps: readonly Step[], stage: number): number | 'sans-date' | null {
  const reached = steps.filter(({ rank }) => rank >= stage)
  if (reached.length === 0) return null
  const years = reached.flatMap(({ annee }) => annee ?? [])
  return years.length === 0 ? 'sans-date' : Math.min(...years)
}
