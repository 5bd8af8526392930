import { useQuery } from '@tanstack/react-query'
import { unitNamesQuery } from '../../data/queries.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { WHOLE_CITIES } from '../../domain/units/whole-cities.ts'
import { useRegion } from '../region-model/region-model.ts'

/**
 * What units are called, wherever in France they are; by their code until that is known.
 *
 * @param isFar whether some may be of another région: the names of all are loaded then only.
 */
export function useUnitName(isFar = true): (code: UnitCode) => string {
  const { manifest, atlas } = useRegion()
  const path = isFar ? (manifest?.names?.path ?? null) : null
  const { data } = useQuery({ ...unitNamesQuery(path), enabled: path !== null })
  return (code) =>
    atlas.known.get(code)?.nom ?? data?.byCode.get(code)?.nom ?? WHOLE_CITIES.get(code)?.nom ?? code
}
