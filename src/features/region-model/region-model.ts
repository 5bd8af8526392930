import { useQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { LoadError, type LoadFailure } from '../../data/fetch-json.ts'
import {
  type GeometryFailure,
  geometryFailuresOf,
  outlinesQuery,
  type RegionGeometry,
  regionGeometryQuery,
} from '../../data/geometry-queries.ts'
import type { Manifest } from '../../data/manifest.ts'
import { publishedFile, publishedQuery } from '../../data/published-records.ts'
import { manifestQuery, regionFileQuery } from '../../data/queries.ts'
import type { RegionFacts } from '../../data/region-file.ts'
import { type Atlas, buildAtlas } from '../../domain/atlas/atlas.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { facetIndex, type FacetIndex } from '../../domain/filters/facet-index.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frRegions } from '../../fr/regions.ts'
import type { Outline } from '../../geometry/outline.ts'
import type { RegionRecords } from '../../session/region-records.ts'
import { useChoice, useSession } from './session-context.ts'

/** A région as far as it could be loaded: whatever is missing is null, and said in `failures`. */
export interface RegionModel {
  /** Its code, or `FRANCE` for all those that have records. */
  readonly region: string
  /** Codes of the régions whose units are here: its own, or for the whole country several. */
  readonly regions: readonly string[]
  readonly nom: string
  readonly atlas: Atlas
  /** Every record, with what was edited on this device, archived ones included; the atlas holds those in use. */
  readonly records: CptsDataset
  /** The région that a record belongs to, where it is edited. */
  readonly homeOf: (cpts: string) => string
  readonly facets: FacetIndex
  readonly file: RegionFacts | null
  readonly geometry: RegionGeometry | null
  readonly outlines: ReadonlyMap<string, Outline> | null
  readonly manifest: Manifest | null
  /** False for a région that was never built: a wrong link, not a fault of the data. */
  readonly isBuilt: boolean
  /** False for a région whose records do not exist yet, which is no failure, or are not known, which `Failures` says. */
  readonly hasRecords: boolean
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly failures: readonly LoadFailure[]
  /** Contours or outlines that the worker did not give: the map waits, facts and figures do not. */
  readonly geometryFailures: readonly GeometryFailure[]
  readonly retry: () => void
}

export const RegionContext = createContext<RegionModel | null>(null)

export function useRegion(): RegionModel {
  const model = use(RegionContext)
  if (!model) throw new Error('RegionContext is missing above this component')
  return model
}

/** Loads the région chosen; null while its records and units are on their way. */
export function useRegionModel(): RegionModel | null {
  const region = useChoice((choices) => choices.region)
  const { geometry: client, today } = useSession()
  const manifest = useQuery(manifestQuery)
  const file = useQuery(regionFileQuery(region))
  const records = useOpenRecords(region)
  const settled = !file.isPending && !manifest.isPending && records?.phase === 'open'
  const nom = records?.dataset?.nom ?? regionName(manifest.data, region)

  const regions = useMemo(() => [region], [region])
  const known = records?.dataset ?? null
  const dataset = useMemo(() => known ?? emptyDataset(region, nom), [known, region, nom])
  const atlas = useMemo(
    () => (settled ? buildAtlas(dataset, file.data?.units ?? new Map()) : undefined),
    [settled, dataset, file.data],
  )
  const facets = useMemo(() => atlas && facetIndex(atlas, today), [atlas, today])
  const geometry = useQuery(regionGeometryQuery(client, region, file.data))
  const outlines = useQuery(outlinesQuery(client, region, atlas, geometry.data))

  if (!atlas || !facets) return null
  const hasRecords =
    known !== null && (records?.trouble !== 'missing' || records.published !== null)
  const isBuilt = manifest.data?.files.some((built) => built.region === region) ?? true
  const failed = isBuilt ? [file, manifest] : []
  return {
    region,
    regions,
    nom,
    atlas,
    records: dataset,
    homeOf: () => region,
    facets,
    file: file.data ?? null,
    geometry: geometry.data ?? null,
    outlines: outlines.data ?? null,
    manifest: manifest.data ?? null,
    isBuilt,
    hasRecords,
    problems: records?.published?.problems ?? [],
    failures: failed.flatMap(({ error }) => failureOf(error) ?? []),
    geometryFailures: geometryFailuresOf([geometry.error, outlines.error]),
    retry: () => {
      client.retry()
      const all = [...failed, geometry, outlines]
      void Promise.all(all.filter(({ error }) => error).map((query) => query.refetch()))
    },
  }
}

/** Opens the records of a région as soon as it is known what became of its published file. */
function useOpenRecords(region: string): RegionRecords | null {
  const { records } = useSession()
  const file = publishedFile(useQuery(publishedQuery(region)))
  useEffect(() => {
    if (file) void records.open(region, file)
  }, [records, region, file])
  return useStore(records.state, ({ regions }) => regions.get(region) ?? null)
}

function regionName(manifest: Manifest | undefined, region: string): string {
  const built = manifest?.files.find((file) => file.region === region)
  return built?.nom ?? regionOf(region)?.nom ?? frRegions.unknownName
}

function emptyDataset(region: string, nom: string): CptsDataset {
  return { format: 1, region, nom, avertissement: '', chiffresOfficiels: null, cpts: [] }
}

/** The reason why a query failed, for the person; null where it did not. */
export function failureOf(error: Error | null): LoadFailure | null {
  if (error instanceof LoadError) return error.failure
  // Anything else is a bug, for the error boundary.
  if (error) throw error
  return null
}
