import { useQuery } from '@tanstack/react-query'
import { FRANCE } from '../../domain/units/regions.ts'
import { frRegions } from '../../fr/app/regions.ts'
import { regionFactsQuery } from '../../data/queries.ts'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'

export interface Place {
  readonly code: string
  readonly nom: string
}

/** The régions that are built and the whole country, and the départements of one région: none while its file is on its way. */
export function usePlaces(region: string): {
  regions: readonly Place[]
  departements: readonly Place[]
} {
  const { manifest } = useRegion()
  const file = useQuery({ ...regionFactsQuery(region), enabled: region !== FRANCE }).data ?? null
  const regions = (manifest?.files ?? []).flatMap(({ kind, region: code, nom }) =>
    kind === 'region' && code !== null ? [{ code, nom }] : [],
  )
  const departements = [...(file?.departements.keys() ?? [])]
    .toSorted()
    .map((code) => ({ code, nom: departementName(file, code) }))
  return { regions: [{ code: FRANCE, nom: frRegions.france }, ...regions], departements }
}
