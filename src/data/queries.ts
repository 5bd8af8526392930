import { queryOptions, skipToken } from '@tanstack/react-query'
import type { FeatureCollection } from 'geojson'
import type { FranceTopology } from '../geometry/region-topology.ts'
import { fetchJson, fetchText } from './fetch-json.ts'
import { checkedJson } from './checked-json.ts'
import { manifestSchema, type Manifest } from './manifest.ts'
import { loadFormerPopulations } from './former-populations.ts'
import { loadPlanIgn } from './plan-ign.ts'
import { loadRegionFacts } from './region-facts.ts'

// Built files do not change while the page is open, so what was read once stays.
const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400 } as const

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => loadManifest(signal),
  ...forever,
})

export const regionFactsQuery = (region: string) =>
  queryOptions({
    queryKey: ['region-facts', region],
    queryFn: ({ signal, client }) =>
      loadRegionFacts(region, signal, (received) =>
        client.setQueryData(receivedQuery(region).queryKey, received),
      ),
    ...forever,
  })

export const contoursPath = (region: string): string => `geo/${region}.topo.json`

export const outlinesPath = (region: string, from: 'near' | 'afar' = 'near'): string =>
  `geo/${region}.${from === 'afar' ? 'afar' : 'outlines'}.json`

/** The contours of a région as text: the geometry worker unfolds them. */
export const contoursQuery = (region: string) =>
  queryOptions({
    queryKey: ['contours', region],
    queryFn: ({ signal }) => fetchText(contoursPath(region), signal),
    ...forever,
  })

/** How much of what is known of a région has come: written as it comes, never asked for. Units: bytes. */
export const receivedQuery = (region: string) =>
  queryOptions<number>({ queryKey: ['received', region], enabled: false, initialData: 0 })

/** The names of the units of every région built, by the path that the manifest gives them; null where it lists none. */
export const unitNamesQuery = (path: string | null) =>
  queryOptions({
    queryKey: ['unit-names', path],
    // Most look nothing up beyond their région, and need not know how names are read.
    queryFn:
      path === null
        ? skipToken
        : async ({ signal }) =>
            (await import('./unit-names.ts')).loadUnitNames(`geo/${path}`, signal),
    ...forever,
  })

/** The populations of an older vintage, by the path that the manifest gives them; null where it lists none. */
export const formerPopulationsQuery = (path: string) =>
  queryOptions({
    queryKey: ['former-populations', path],
    queryFn: ({ signal }) => loadFormerPopulations(`geo/${path}`, signal),
    ...forever,
  })

/** The départements around the région; built only from national contours, and the map does without. */
export const franceQuery = queryOptions({
  queryKey: ['france'],
  queryFn: async ({ signal }): Promise<FeatureCollection> => {
    const topology = (await fetchJson('geo/france.topo.json', signal)) as FranceTopology
    // Unfolding comes with the background, after what one came for.
    const { feature } = await import('topojson-client')
    return feature(topology, topology.objects.departements)
  },
  ...forever,
  retry: false,
})

export const planIgnQuery = queryOptions({
  queryKey: ['plan-ign'],
  queryFn: ({ signal }) => loadPlanIgn(signal),
  ...forever,
})

async function loadManifest(signal: AbortSignal): Promise<Manifest> {
  const file = 'geo/manifest.json'
  return checkedJson(manifestSchema, await fetchJson(file, signal), file)
}
