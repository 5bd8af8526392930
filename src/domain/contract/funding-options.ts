import type { MissionOptionnelle } from '../cpts/mission.ts'
import type { PlanCrise } from './funding-scale.ts'

/** What a CPTS does in the year, on which its funding depends besides its taille. */
export interface FundingOptions {
  readonly optionnelles: readonly MissionOptionnelle[]
  readonly planCrise: PlanCrise
  /** Whether a grave health crisis happens in the year: the variable part of M4 is paid only then. */
  readonly crise: boolean
}

/** Everything that the barème allows: what its published total stands for. */
export const MAXIMUM: FundingOptions = {
  optionnelles: ['M5', 'M6'],
  planCrise: 'premiere-redaction',
  crise: true,
}
