import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { LoadError, type LoadFailure } from '../../data/fetch-json.ts'
import {
  allOutlinesQuery,
  geometryFailuresOf,
  type Outlines,
  regionGeometryQuery,
} from '../../data/geometry-queries.ts'
import { publishedFile, type PublishedFile, publishedQuery } from '../../data/published-records.ts'
import { manifestQuery, regionFileQuery } from '../../data/queries.ts'
import { FRANCE } from '../../domain/units/regions.ts'
import type { RegionRecords } from '../../session/region-records.ts'
import {
  composeFacts,
  composeGeometry,
  factsByHome,
  recordsProblems,
  recordsState,
  recordsTroubles,
} from './compose.ts'
import type { RegionModel } from './region-model.ts'
import { useChoice, useSession } from './session-context.ts'

const NONE: readonly string[] = []
/** The queries that trying again asks again where they failed. */
const RETRIED: ReadonlySet<unknown> = new Set([
  'manifest',
  'region-file',
  'region-geometry',
  'outlines',
  'all-outlines',
])

/** Loads what was chosen, one région or all that have records; null while records and units are on their way. */
export function useRegionModel(): RegionModel | null {
  const chosen = useChoice((choices) => choices.region)
  const { geometry: client, records: session, today } = useSession()
  const cache = useQueryClient()
  const isSingle = chosen !== FRANCE

  const manifest = useQuery(manifestQuery)
  const listed = manifest.data?.records ?? NONE
  const regions = useMemo(() => (isSingle ? [chosen] : listed), [isSingle, chosen, listed])
  const files = useQueries({ queries: regions.map(regionFileQuery), combine: gathered })
  const published = useQueries({ queries: regions.map(publishedQuery), combine: asFiles })
  useEffect(() => {
    for (const [rank, region] of regions.entries()) {
      const file = published[rank]
      if (file) void session.open(region, file)
    }
  }, [session, regions, published])

  // Each for itself: that something is being saved changes none of them.
  const isOpen = useRecords(regions, ({ phase }) => phase === 'open')
  const datasets = useRecords(regions, ({ dataset }) => dataset)
  const goodFiles = useRecords(regions, (records) => records.published)
  const troubles = useRecords(regions, ({ trouble }) => trouble)
  const isUnread = useRecords(regions, ({ unread }) => unread !== null)
  const isSettled = !manifest.isPending && !files.pending && isOpen.every((open) => open === true)

  const facts = useMemo(() => {
    if (!isSettled) return null
    const parts = regions.map((region, rank) => ({
      region,
      units: files.data[rank] ?? null,
      dataset: datasets[rank] ?? null,
      isUnread: isUnread[rank] ?? false,
    }))
    return composeFacts(chosen, parts, manifest.data ?? null, today)
  }, [isSettled, chosen, regions, files.data, datasets, isUnread, manifest.data, today])

  const opened = useQueries({
    queries: regions.map((region, rank) => regionGeometryQuery(client, region, files.data[rank])),
    combine: gathered,
  })
  const drawn = useMemo(
    () => regions.flatMap((region, rank) => (files.data[rank] ? [{ region, rank }] : [])),
    [regions, files.data],
  )
  const geometry = useMemo(
    () =>
      composeGeometry(
        chosen,
        drawn.map(({ region, rank }) => ({ region, geometry: opened.data[rank] ?? null })),
      ),
    [chosen, drawn, opened.data],
  )
  const ownFacts = useMemo(() => facts && factsByHome(facts, regions), [facts, regions])
  const toOutline = useMemo(
    () =>
      geometry &&
      ownFacts &&
      drawn.flatMap(({ region, rank }) => {
        const [atlas, own] = [ownFacts[rank], opened.data[rank]]
        return atlas && own ? [{ region, atlas, geometry: own }] : []
      }),
    [geometry, ownFacts, drawn, opened.data],
  )
  const outlines = useQuery(allOutlinesQuery(client, chosen, toOutline))

  const statuses = useMemo(
    () =>
      regions.map((region, rank) => ({
        region,
        trouble: troubles[rank] ?? null,
        published: goodFiles[rank] ?? null,
        hasDataset: Boolean(datasets[rank]),
      })),
    [regions, troubles, goodFiles, datasets],
  )
  return useMemo((): RegionModel | null => {
    if (!facts) return null
    const built = manifest.data?.files
    const isBuilt = !isSingle || (built?.some((file) => file.region === chosen) ?? true)
    const told = recordsTroubles(statuses)
    return {
      region: chosen,
      isSingle,
      regions: isSingle ? regions : drawn.map(({ region }) => region),
      nom: facts.nom,
      atlas: facts.atlas,
      records: facts.records,
      recordsState: recordsState(statuses),
      homeOf: isSingle ? () => chosen : (id) => facts.homes.get(id) ?? chosen,
      facets: facts.facets,
      file: facts.file,
      geometry,
      outlines: outlines.data?.drawn ?? null,
      withoutOutline: outlines.data?.failed ?? NONE,
      manifest: manifest.data ?? null,
      isBuilt,
      problems: recordsProblems(statuses),
      failures: isBuilt ? loadFailuresOf([manifest.error, ...files.errors]) : [],
      recordsTroubles: told,
      geometryFailures: geometryFailuresOf([...opened.errors, outlines.error]),
      retry: () => {
        client.retry()
        session.retry()
        void cache.refetchQueries({
          predicate: ({ state, queryKey: [name, region] }) =>
            name === 'published'
              ? told.some((one) => one.region === region)
              : RETRIED.has(name) && (state.status === 'error' || hasFailed(state.data)),
        })
      },
    }
  }, [
    facts,
    geometry,
    outlines.data,
    outlines.error,
    manifest.data,
    manifest.error,
    files.errors,
    opened.errors,
    statuses,
    regions,
    drawn,
    isSingle,
    chosen,
    cache,
    client,
    session,
  ])
}

/** Tells whether something is missing of outlines that came. */
const hasFailed = (data: unknown): boolean =>
  ((data as Partial<Outlines> | undefined)?.failed?.length ?? 0) > 0

/** One thing of the records of each région; the same list as long as none of them changed. */
function useRecords<T>(
  regions: readonly string[],
  pick: (records: RegionRecords) => T,
): readonly (T | null)[] {
  return useStore(
    useSession().records.state,
    useShallow(({ regions: open }) =>
      regions.map((region) => {
        const records = open.get(region)
        return records ? pick(records) : null
      }),
    ),
  )
}

/** Several queries as one; the same object as long as nothing in it changed. */
function gathered<T>(results: readonly UseQueryResult<T>[]) {
  return {
    data: results.map(({ data }) => data),
    errors: results.map(({ error }) => error),
    pending: results.some(({ isPending }) => isPending),
  }
}

const asFiles = (results: readonly UseQueryResult<PublishedFile>[]) => results.map(publishedFile)

/** The reasons why queries failed, for the person. */
function loadFailuresOf(errors: readonly (Error | null)[]): readonly LoadFailure[] {
  return errors.flatMap((error) => {
    if (error === null) return []
    if (error instanceof LoadError) return [error.failure]
    // Anything else is a bug, for the error boundary.
    throw error
  })
}
