import { BAREME_AVENANT_2, type PlanCrise, type ScaleRow, type Volet } from './funding-scale.ts'
import { isSocle, type MissionOptionnelle } from './mission.ts'
import type { Taille } from './size-class.ts'

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

/** One amount that a CPTS may receive, in euros a year. */
export interface FundingLine {
  readonly volet: Volet
  readonly part: ScaleRow['part']
  readonly plan: ScaleRow['plan']
  readonly montant: number
}

/** What a CPTS may receive in a year, line by line. */
export interface Funding {
  readonly taille: Taille
  readonly lignes: readonly FundingLine[]
  readonly total: number
}

function isDue({ volet, part, plan }: ScaleRow, options: FundingOptions): boolean {
  if (volet === 'fonctionnement') return true
  if (!isSocle(volet)) return options.optionnelles.includes(volet)
  if (volet !== 'M4') return true
  return part === 'variable' ? options.crise : plan === options.planCrise
}

/**
 * What a CPTS may receive in a year under avenant 2: its fonctionnement, the missions socle and the optionnelles it has chosen.
 *
 * Units: euros a year, variable parts at their maximum; the real contract decides.
 * Source: `BAREME_AVENANT_2`.
 */
export function fundingFor(taille: Taille, options: FundingOptions): Funding {
  const lignes = BAREME_AVENANT_2.lignes
    .filter((line) => isDue(line, options))
    .map(({ volet, part, plan, montants }) => ({ volet, part, plan, montant: montants[taille] }))
  return { taille, lignes, total: lignes.reduce((sum, { montant }) => sum + montant, 0) }
}
