import { createStore } from 'zustand/vanilla'
import type { IncomingDraft } from '../domain/sketch/draft.ts'
import type { UnitCode } from '../domain/units/unit.ts'

/** Why a link or a file gave no draft. */
export type IntakeFailure =
  | 'too-big'
  | 'not-text'
  | 'unknown-format'
  | 'damaged'
  | 'no-codes'
  | 'newer'
  | 'too-long'
  | 'no-region'
  | 'not-here'
  | 'failed'

/** What came of the last link or file. */
export interface IntakeReport {
  readonly nom: string
  /** Communes taken in. */
  readonly taken: number
  readonly translated: readonly { readonly from: UnitCode; readonly to: UnitCode }[]
  readonly recut: readonly UnitCode[]
  readonly unknown: readonly UnitCode[]
  /** The reference year its figures were of, where today's is another. */
  readonly formerPopulation: number | null
  /** Cells of a list that are no code, as they stand. */
  readonly ignored: readonly string[]
}

/** A draft on its way in: read, waiting for its région to be there, taken or refused. */
export interface Intake {
  readonly state: 'idle' | 'reading' | 'waiting'
  readonly incoming: IncomingDraft | null
  readonly ignored: readonly string[]
  readonly report: IntakeReport | null
  readonly failure: IntakeFailure | null
}

export const NO_INTAKE: Intake = {
  state: 'idle',
  incoming: null,
  ignored: [],
  report: null,
  failure: null,
}

export const createIntake = () => createStore<Intake>(() => NO_INTAKE)
export type IntakeStore = ReturnType<typeof createIntake>
