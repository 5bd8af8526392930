import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { OverlapSide } from '../../domain/atlas/overlap.ts'
import type { Territory } from '../../domain/units/territory.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'

/**
 * What two CPTS share, in words: how many people both count, and where it is not known whether they meet. Each null where there is
 * nothing of the kind.
 */
export function sharedPeople(
  { known }: Pick<Atlas, 'known'>,
  { codes, population }: Pick<OverlapSide, 'codes' | 'population'>,
): { readonly whole: string | null; readonly inPart: string | null } {
  const { habitants, enPartie = [] } = population
  const whole = codes.length - enPartie.length
  const names = whole > 0 ? enPartie.map((code) => known.get(code)?.nom ?? code) : []
  return {
    whole: whole > 0 ? frPanel.overlapSummary(whole, habitants) : null,
    inPart: enPartie.length > 0 ? frPanel.overlapInPart(names) : null,
  }
}

/** Whether a territory reaches into another région, whose own CPTS are not all known where one région is on show. */
export function reachesOut({ units }: Pick<Atlas, 'units'>, territory: Territory): boolean {
  return units.size > 0 && [...territory].some((code) => !units.has(code))
}
