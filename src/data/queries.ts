import { queryOptions, skipToken } from '@tanstack/react-query'
import type { FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { FranceTopology } from '../geometry/region-topology.ts'
import { fetchJson } from './fetch-json.ts'
import { loadFormerPopulations } from './former-populations.ts'
import { checkedJson } from './checked-json.ts'
import { manifestSchema, type Manifest } from './manifest.ts'
import { loadPlanIgn } from './plan-ign.ts'
import { loadRegionFile } from './region-file.ts'
import { loadUnitNames } from './unit-names.ts'

// Built files do not change while the page is open, so what was read once stays.
const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400 } as const

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: ({ signal }) => loadManifest(signal),
  ...forever,
})

export const regionFileQuery = (region: string) =>
  queryOptions({
    queryKey: ['region-file', region],
    queryFn: ({ signal, client }) =>
      loadRegionFile(region, signal, (received) =>
        client.setQueryData(receivedQuery(region).queryKey, received),
      ),
    ...forever,
  })

/** How much of a région's file has come: written as it comes, never asked for. Units: bytes. */
export const receivedQuery = (region: string) =>
  queryOptions<number>({ queryKey: ['received', region], enabled: false, initialData: 0 })

/** The names of the units of every région built, by the path that the manifest gives them; null where it lists none. */
export const unitNamesQuery = (path: string | null) =>
  queryOptions({
    queryKey: ['unit-names', path],
    queryFn: path === null ? skipToken : ({ signal }) => loadUnitNames(`geo/${path}`, signal),
    ...forever,
  })

/** The populations of an older vintage, by the path that the manifest gives them; null where it lists none. */
export const formerPopulationsQuery = (path: string | null) =>
  queryOptions({
    queryKey: ['former-populations', path],
    queryFn:
      path === null ? skipToken : ({ signal }) => loadFormerPopulations(`geo/${path}`, signal),
    ...forever,
  })

/** The départements around the région; built only from national contours, and the map does without. */
export const franceQuery = queryOptions({
  queryKey: ['france'],
  queryFn: async ({ signal }): Promise<FeatureCollection> => {
    const topology = (await fetchJson('geo/france.topo.json', signal)) as FranceTopology
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
