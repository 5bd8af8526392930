import type { Atlas, CptsFacts } from './atlas.ts'
import { REGIONS } from '../units/regions.ts'

const REGION_OF: ReadonlyMap<string, string> = new Map(
  REGIONS.flatMap(({ code, departements }) => departements.map((own) => [own, code] as const)),
)

/**
 * The same CPTS and units with régions in the place of départements, so that what is counted by the ones is counted by the others.
 *
 * Shape: a CPTS of two départements of one région states it once; a département of no région is left out of what a CPTS states, and
 * stays as it is on a unit.
 */
export function byRegion({
  facts,
  units,
}: Pick<Atlas, 'facts' | 'units'>): Pick<Atlas, 'facts' | 'units'> {
  return {
    facts: new Map([...facts].map(([id, own]) => [id, statedByRegion(own)])),
    units: new Map(
      [...units].map(([code, unit]) => [
        code,
        { ...unit, departement: REGION_OF.get(unit.departement) ?? unit.departement },
      ]),
    ),
  }
}

function statedByRegion(facts: CptsFacts): CptsFacts {
  const regions = facts.cpts.departements.flatMap((code) => REGION_OF.get(code) ?? [])
  return { ...facts, cpts: { ...facts.cpts, departements: [...new Set(regions)] } }
}
