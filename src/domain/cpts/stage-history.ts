import type { Cpts, Fact } from './cpts.ts'
import { mayPrecede } from './partial-date.ts'
import type { Stage } from './stage.ts'

/** Where a CPTS stands and how it came there: the last stage of the history is the current one. */
export type Progress = Pick<Cpts, 'stade' | 'historique'>

const follows = (before: Fact<Stage> | undefined, { date }: Fact<Stage>): boolean =>
  !before || before.date === null || date === null || mayPrecede(before.date, date)

/** Tells whether stages may have followed one another, as far as their dates tell. */
export function inOrder(history: readonly Fact<Stage>[]): boolean {
  return history.every((stage, rank) => follows(history[rank - 1], stage))
}

/**
 * A history with one more stage, at the place that its date gives it; one without a date comes last.
 *
 * Shape: the stages that were there all stay. The same stage at the same date is there once, with the sources of both.
 */
export function withStage({ historique }: Progress, stage: Fact<Stage>): Progress {
  const same = historique.findIndex((each) => isSame(each, stage))
  if (same !== -1)
    return ending(historique.map((each, rank) => (rank === same ? withSources(each, stage) : each)))
  const next = historique.findIndex((each) => !follows(each, stage))
  return ending(historique.toSpliced(next === -1 ? historique.length : next, 0, stage))
}

/** A history without a stage that was written by mistake; unchanged where it is not there. */
export function withoutStage(progress: Progress, stage: Pick<Fact<Stage>, 'valeur' | 'date'>) {
  const left = progress.historique.filter((each) => !isSame(each, stage))
  return left.length === progress.historique.length ? progress : ending(left)
}

/** The current stage with other sources, in the history too. */
export function withStageSources(progress: Progress, sources: readonly string[]): Progress {
  const last = progress.historique.at(-1)
  return last ? ending([...progress.historique.slice(0, -1), { ...last, sources }]) : progress
}

function ending(historique: readonly Fact<Stage>[]): Progress {
  return { stade: historique.at(-1) ?? null, historique }
}

type Dated = Pick<Fact<Stage>, 'valeur' | 'date'>
const isSame = (a: Dated, b: Dated): boolean => a.valeur === b.valeur && a.date === b.date

function withSources(kept: Fact<Stage>, { sources }: Fact<Stage>): Fact<Stage> {
  return { ...kept, sources: [...new Set([...kept.sources, ...sources])] }
}
