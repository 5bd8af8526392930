import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { unitNamesQuery } from '../../data/queries.ts'
import { communeGroups } from '../../domain/names/commune-groups.ts'
import { type NameSources, NO_SOURCES } from '../../domain/names/commune-list.ts'
import { useRegion } from '../region-model/region-model.ts'

/** What communes are called beside their names, by their EPCI and by what merged into them; without the latter until it is loaded. */
export function useNameSources(): NameSources {
  const { manifest, atlas, file } = useRegion()
  const { data } = useQuery({
    ...unitNamesQuery(manifest?.names?.path ?? null),
    enabled: Boolean(manifest?.names),
  })
  return useMemo(() => {
    if (!file) return NO_SOURCES
    const groups = communeGroups(atlas.known, { ...file.epci, ...file.ept })
    return { groups, former: data?.former ?? [], ...(data && { elsewhere: data.byCode }) }
  }, [file, atlas.known, data])
}
