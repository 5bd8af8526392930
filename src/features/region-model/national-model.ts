import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import {
  geometryFailuresOf,
  outlinesQuery,
  regionGeometryQuery,
} from '../../data/geometry-queries.ts'
import { publishedFile, type PublishedFile, publishedQuery } from '../../data/published-records.ts'
import { manifestQuery, regionFileQuery } from '../../data/queries.ts'
import { buildAtlas } from '../../domain/atlas/atlas.ts'
import { isArchived } from '../../domain/cpts/cpts.ts'
import { facetIndex } from '../../domain/filters/facet-index.ts'
import { FRANCE, regionOf } from '../../domain/units/regions.ts'
import { frRegions } from '../../fr/regions.ts'
import { homes, joinFacts, joinGeometry, joinMaps, joinRecords } from './national-parts.ts'
import { failureOf, type RegionModel } from './region-model.ts'
import { useSession } from './session-context.ts'

const NONE: readonly string[] = []
/** The queries that trying again asks again. */
const RETRIED: ReadonlySet<string> = new Set([
  'manifest',
  'region-file',
  'region-geometry',
  'outlines',
])

/** All the régions that have records, as if they were one; null while their records and units are on their way. */
export function useNationalModel(): RegionModel | null {
  const { geometry: client, records: session, today } = useSession()
  const cache = useQueryClient()
  const manifest = useQuery(manifestQuery)
  const regions = manifest.data?.records ?? NONE
  const files = useQueries({ queries: regions.map(regionFileQuery), combine: gathered })
  const published = useQueries({ queries: regions.map(publishedQuery), combine: read })
  useEffect(() => {
    for (const [rank, region] of regions.entries()) {
      const file = published[rank]
      if (file) void session.open(region, file)
    }
  }, [session, regions, published])
  const open = useStore(session.state, (state) => state.regions)
  const records = useMemo(() => regions.map((region) => open.get(region) ?? null), [regions, open])
  const waiting = records.some((each) => each?.phase !== 'open')
  const settled = !manifest.isPending && !files.pending && !waiting

  const base = useMemo(() => {
    if (!settled) return null
    const datasets = records.flatMap((each) => each?.dataset ?? [])
    const units = joinFacts(files.data.flatMap((file) => file ?? []))
    const counts = datasets.map(({ region, cpts }) =>
      frRegions.withCount(
        regionOf(region)?.nom ?? region,
        cpts.filter((one) => !isArchived(one)).length,
      ),
    )
    const unread = records.some((each) => !each?.dataset || each.unread !== null)
    const joined = joinRecords(datasets, {
      nom: frRegions.france,
      avertissement: frRegions.nationalWarning(counts, unread),
    })
    const atlas = buildAtlas(joined, units?.units ?? new Map())
    return { joined, units, homes: homes(datasets), atlas, facets: facetIndex(atlas, today) }
  }, [settled, records, files.data, today])

  const opened = useQueries({
    queries: regions.map((region, rank) => regionGeometryQuery(client, region, files.data[rank])),
    combine: gathered,
  })
  const ownFacts = useMemo(
    () =>
      regions.map((region) => ({
        facts: new Map(
          [...(base?.atlas.facts ?? [])].filter(([id]) => base?.homes.get(id) === region),
        ),
      })),
    [base, regions],
  )
  const outlined = useQueries({
    queries: regions.map((region, rank) =>
      outlinesQuery(client, region, base ? ownFacts[rank] : undefined, opened.data[rank]),
    ),
    combine: gathered,
  })
  const drawable = useMemo(
    () => regions.filter((_, rank) => files.data[rank]),
    [regions, files.data],
  )
  const geometry = useMemo(() => {
    const there = regions.flatMap((region, rank) => {
      const own = opened.data[rank]
      return own ? [{ region, geometry: own }] : []
    })
    return there.length > 0 && there.length === drawable.length ? joinGeometry(there) : null
  }, [regions, opened.data, drawable.length])
  const outlines = useMemo(() => {
    const there = outlined.data.flatMap((each) => each ?? [])
    return there.length > 0 && there.length === drawable.length ? joinMaps(there) : null
  }, [outlined.data, drawable.length])

  return useMemo(() => {
    if (!base) return null
    const errors = [manifest.error, ...files.errors]
    return {
      region: FRANCE,
      regions: drawable,
      nom: frRegions.france,
      atlas: base.atlas,
      facets: base.facets,
      records: base.joined,
      homeOf: (id) => base.homes.get(id) ?? FRANCE,
      file: base.units,
      geometry,
      outlines,
      manifest: manifest.data ?? null,
      isBuilt: true,
      hasRecords: regions.length > 0,
      problems: regions.flatMap((region, rank) =>
        (records[rank]?.published?.problems ?? []).map((problem) => ({
          ...problem,
          path: `${region}.json, ${problem.path}`,
        })),
      ),
      failures: errors.flatMap((error) => failureOf(error) ?? []),
      geometryFailures: geometryFailuresOf([...opened.errors, ...outlined.errors]),
      retry: () => {
        client.retry()
        void cache.refetchQueries({
          predicate: ({ state, queryKey }) =>
            state.status === 'error' && RETRIED.has(String(queryKey[0])),
        })
      },
    }
  }, [
    base,
    geometry,
    outlines,
    manifest.data,
    manifest.error,
    files,
    records,
    opened.errors,
    outlined.errors,
    regions,
    drawable,
    cache,
    client,
  ])
}

const read = (results: readonly UseQueryResult<PublishedFile>[]) => results.map(publishedFile)

/** Several queries as one; the same object as long as nothing in it changed. */
function gathered<T>(results: readonly UseQueryResult<T>[]) {
  return {
    data: results.map(({ data }) => data),
    errors: results.map(({ error }) => error),
    pending: results.some(({ isPending }) => isPending),
  }
}
