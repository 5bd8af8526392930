import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { OverlapSide } from '../../domain/atlas/overlap.ts'
import { regionOf, regionsOfUnits } from '../../domain/units/regions.ts'
import type { Territory } from '../../domain/units/territory.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import type { RegionModel } from '../region-model/region-model.ts'

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

/** That other régions that a territory lies in have CPTS that it was not compared with; null where it was. */
export function notCompared(
  { uncompared }: Pick<RegionModel, 'uncompared'>,
  territory: Territory,
): string | null {
  const regions = regionsOfUnits([...territory]).filter((code) => uncompared.includes(code))
  const names = regions.map((code) => regionOf(code)?.nom ?? code)
  return names.length > 0 ? frPanel.notCompared(names) : null
}
