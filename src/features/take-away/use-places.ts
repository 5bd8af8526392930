import { useQuery } from '@tanstack/react-query'
import { regionFileQuery } from '../../data/queries.ts'
import { departementName } from '../shared/departement-name.ts'
import { useRegion } from '../shared/region-model.ts'

export interface Place {
  readonly code: string
  readonly nom: string
}

/** The régions that are built, and the départements of one of them: none while its file is on its way. */
export function usePlaces(region: string): {
  regions: readonly Place[]
  departements: readonly Place[]
} {
  const { manifest } = useRegion()
  const file = useQuery(regionFileQuery(region)).data ?? null
  const regions = (manifest?.files ?? []).flatMap(({ kind, region: code, nom }) =>
    kind === 'region' && code !== null ? [{ code, nom }] : [],
  )
  const departements = (file?.topology.objects.departements.geometries ?? [])
    .map(({ id }) => String(id))
    .toSorted()
    .map((code) => ({ code, nom: departementName(file, code) }))
  return { regions, departements }
}
