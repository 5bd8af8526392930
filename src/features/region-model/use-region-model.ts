import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { isIncomplete, publishedOutlinesQuery } from '../../data/geometry-queries.ts'
import { loadFailuresOf } from '../../data/fetch-json.ts'
import type { Manifest } from '../../data/manifest.ts'
import { publishedFile, type PublishedFile, publishedQuery } from '../../data/published-records.ts'
import { manifestQuery, regionFactsQuery } from '../../data/queries.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { FRANCE } from '../../domain/units/regions.ts'
import type { RegionRecords } from '../../session/region-records.ts'
import {
  composeFacts,
  recordsProblems,
  regionsBeyond,
  recordsState,
  recordsTroubles,
} from './compose.ts'
import type { RegionModel } from './region-model.ts'
import { useChoice, useSession } from './session-context.ts'

const NONE: readonly string[] = []

/** The queries that trying again asks again where they failed. */
const RETRIED: ReadonlySet<unknown> = new Set([
  'manifest',
  'region-facts',
  'backdrops',
  'shapes',
  'outlines',
  'across',
])

/**
 * Loads what was chosen, one région or all that there are; null while records and units are on their way.
 *
 * For a screen with a map, what it draws is asked for as soon as all of that was read; for one that is read before, nothing until it is
 * wanted.
 */
export function useRegionModel(hasMap = false, isWanted = true): RegionModel | null {
  const chosen = useChoice((choices) => choices.region)
  const { geometry: client, records: session, today } = useSession()
  const cache = useQueryClient()
  const isSingle = chosen !== FRANCE

  const manifest = useQuery(manifestQuery)
  const regions = useMemo(
    () => (!isWanted ? NONE : isSingle ? [chosen] : regionsOfSite(manifest.data)),
    [isWanted, isSingle, chosen, manifest.data],
  )
  const visitors = useMemo(
    () => (isWanted && isSingle ? visitorsOf(chosen, manifest.data) : NONE),
    [isWanted, isSingle, chosen, manifest.data],
  )
  const recorded = useMemo(() => [...regions, ...visitors], [regions, visitors])
  const files = useQueries({ queries: regions.map(regionFactsQuery), combine: gathered })
  const published = useOpened(recorded)

  const isRead = !manifest.isPending && !files.pending && published.every(Boolean)
  useEffect(() => {
    if (!hasMap || !isRead) return
    const from = isSingle ? 'near' : 'afar'
    for (const region of regions)
      void cache.prefetchQuery(publishedOutlinesQuery(client, region, from))
  }, [hasMap, isRead, isSingle, regions, cache, client])

  // Each for itself: that something is being saved changes none of them.
  const isOpen = useRecords(regions, ({ phase }) => phase === 'open')
  const datasets = useRecords(regions, ({ dataset }) => dataset)
  const goodFiles = useRecords(regions, (records) => records.published)
  const troubles = useRecords(regions, ({ trouble }) => trouble)
  const isUnread = useRecords(regions, ({ unread }) => unread !== null)
  const guests = useRecords(visitors, ({ dataset }) => dataset)
  const beyond = useBeyond(isSingle ? chosen : null, visitors, datasets, guests, manifest.data)
  // Theirs may share units there with CPTS of this one.
  useOpened(beyond.recorded)
  const there = useRecords(beyond.recorded, ({ dataset }) => dataset)
  const isSettled =
    isWanted && !manifest.isPending && !files.pending && isOpen.every((open) => open === true)

  const facts = useMemo(() => {
    if (!isSettled) return null
    const parts = regions.map((region, rank) => ({
      region,
      units: files.data[rank] ?? null,
      dataset: datasets[rank] ?? null,
      isUnread: isUnread[rank] ?? false,
    }))
    return composeFacts(chosen, parts, manifest.data ?? null, today, {
      units: beyond.units,
      datasets: there.filter((records) => records !== null),
    })
  }, [
    isSettled,
    chosen,
    regions,
    files.data,
    datasets,
    isUnread,
    manifest.data,
    today,
    beyond.units,
    there,
  ])

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
      regions: isSingle ? regions : regions.filter((_, rank) => files.data[rank]),
      nom: facts.nom,
      atlas: facts.atlas,
      records: facts.records,
      recordsState: recordsState(statuses),
      homeOf: (id) => facts.homes.get(id) ?? chosen,
      facets: facts.facets,
      file: facts.file,
      beyond: beyond.regions,
      uncompared: beyond.recorded.filter((_, rank) => !there[rank]),
      drawable: facts.drawable,
      manifest: manifest.data ?? null,
      isBuilt,
      problems: recordsProblems(statuses),
      failures: isBuilt ? loadFailuresOf([manifest.error, ...files.errors, ...beyond.errors]) : [],
      recordsTroubles: told,
      retry: () => {
        client.retry()
        session.retry()
        void cache.refetchQueries({
          predicate: ({ state, queryKey: [name, region] }) =>
            name === 'published'
              ? told.some((one) => one.region === region)
              : RETRIED.has(name) && (state.status === 'error' || isIncomplete(state.data)),
        })
      },
    }
  }, [
    facts,
    manifest.data,
    manifest.error,
    files.data,
    files.errors,
    statuses,
    regions,
    beyond,
    there,
    isSingle,
    chosen,
    cache,
    client,
    session,
  ])
}

/** What is known of the units of other régions, where a CPTS lies in one of them too, and which have records; it comes once the rest is there. */
function useBeyond(
  region: string | null,
  visitors: readonly string[],
  datasets: readonly (CptsDataset | null)[],
  guests: readonly (CptsDataset | null)[],
  manifest: Manifest | undefined,
) {
  const asked = useMemo(() => {
    if (region === null) return NONE
    const built = new Set(manifest?.files.map((file) => file.region))
    const touched = new Set([...visitors, ...regionsBeyond(region, datasets, guests)])
    return [...touched].filter((each) => built.has(each))
  }, [region, visitors, datasets, guests, manifest])
  const { data, errors } = useQueries({
    queries: asked.map(regionFactsQuery),
    combine: gathered,
  })
  return useMemo(() => {
    const there = asked.flatMap((region, rank) => {
      const units = data[rank]
      return units ? [{ region, units }] : []
    })
    const recorded = new Set([...visitors, ...(manifest?.records ?? [])])
    return {
      recorded: asked.filter((each) => recorded.has(each)),
      regions: there.map(({ region }) => region),
      units: there.map(({ units }) => units),
      errors,
    }
  }, [asked, visitors, manifest, data, errors])
}

/** Opens the records of régions as they come, and tells which files did. */
function useOpened(regions: readonly string[]): readonly (PublishedFile | null)[] {
  const { records } = useSession()
  const published = useQueries({ queries: regions.map(publishedQuery), combine: asFiles })
  useEffect(() => {
    for (const [rank, region] of regions.entries()) {
      const file = published[rank]
      if (file) void records.open(region, file)
    }
  }, [records, regions, published])
  return published
}

/** The régions whose records had a CPTS with units of this one when the map was built. */
function visitorsOf(region: string, manifest: Manifest | undefined): readonly string[] {
  return manifest?.files.find((file) => file.region === region)?.visitors ?? NONE
}

/** All that were built, and any that has records without: these are told, though no commune of theirs is known. */
function regionsOfSite(manifest: Manifest | undefined): readonly string[] {
  const built = manifest?.files.flatMap(({ region }) => region ?? []) ?? []
  return [...new Set([...built, ...(manifest?.records ?? [])])]
}

/** One thing of the records of each région; the same list as long as none of them changed. */
function useRecords<T>(
  regions: readonly string[],
  pick: (records: RegionRecords) => T,
): readonly (T | null)[] {
  const last = useRef<readonly (T | null)[]>([])
  return useStore(useSession().records.state, ({ regions: open }) => {
    const now = regions.map((region) => {
      const records = open.get(region)
      return records ? pick(records) : null
    })
    const isSame =
      now.length === last.current.length && now.every((one, at) => one === last.current[at])
    if (!isSame) last.current = now
    return last.current
  })
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
