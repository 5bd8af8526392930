import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LoadError, type LoadFailure } from '../../data/fetch-json.ts'
import {
  type GeometryFailure,
  geometryFailuresOf,
  outlinesQuery,
  shapesQuery,
  type ToOutline,
} from '../../data/geometry-queries.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Outline } from '../../geometry/outline.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'
import { type RegionModel, useRegion } from './region-model.ts'
import { useSession } from './session-context.ts'

/** How what is shown is drawn, as far as it has come. */
export interface Drawing {
  /** What a map draws before any CPTS; null until all of what is shown is there. */
  readonly shapes: RegionShapes | null
  /** Codes of the régions whose contours these are. */
  readonly drawnRegions: readonly string[]
  readonly outlines: ReadonlyMap<string, Outline> | null
}

/** What is shown, with how it is drawn. */
export type DrawnRegion = RegionModel & Drawing

/** Why something is not drawn; facts and figures do without. */
export interface DrawingFailures {
  readonly files: readonly LoadFailure[]
  readonly geometry: readonly GeometryFailure[]
  /** The ids of the CPTS that the map leaves out, as their outline could not be worked out. */
  readonly withoutOutline: readonly string[]
}

const NONE: readonly string[] = []

/** What is shown, with how it is drawn: only what draws or measures asks for this, as contours are most of what is loaded. */
export function useDrawnRegion(): DrawnRegion {
  const region = useRegion()
  const shapes = useShapesQuery(region, true)
  const outlines = useOutlinesQuery(region, true)
  return useMemo(
    () => ({
      ...region,
      shapes: shapes.data?.shapes ?? null,
      drawnRegions: shapes.data?.regions ?? NONE,
      outlines: outlines.data?.drawn ?? null,
    }),
    [region, shapes.data, outlines.data],
  )
}

/** The contours alone, once something wants them: undefined while they are on their way, null where they cannot be had. */
export function useShapes(wanted: boolean): RegionShapes | null | undefined {
  const { data, isFetching } = useShapesQuery(useRegion(), wanted)
  return data?.shapes ?? (isFetching ? undefined : null)
}

/** What could not be drawn of what something asked for; asks for nothing itself. */
export function useDrawingFailures(): DrawingFailures {
  const region = useRegion()
  const shapes = useShapesQuery(region, false)
  const outlines = useOutlinesQuery(region, false)
  const errors = [...(shapes.data?.errors ?? []), shapes.error, outlines.error]
  const files = new Map(
    errors.flatMap((error) =>
      error instanceof LoadError ? [[error.failure.file, error.failure]] : [],
    ),
  )
  return {
    files: [...files.values()],
    geometry: geometryFailuresOf(errors),
    withoutOutline: outlines.data?.failed ?? NONE,
  }
}

function useShapesQuery({ region, regions, file }: RegionModel, wanted: boolean) {
  const asked = shapesQuery(useSession().geometry, region, regions)
  return useQuery({ ...asked, enabled: wanted && file !== null })
}

function useOutlinesQuery(model: RegionModel, wanted: boolean) {
  const toOutline = toOutlineOf(model)
  const asked = outlinesQuery(useSession().geometry, model.region, toOutline)
  return useQuery({ ...asked, enabled: wanted && toOutline !== null })
}

const known = new WeakMap<RegionModel['atlas'], readonly ToOutline[]>()

/** What the worker outlines, région by région, as it opens one by one; worked out once for all that show outlines of an atlas. */
export function toOutlineOf(model: RegionModel): readonly ToOutline[] | null {
  const { atlas, file } = model
  if (!file) return null
  const toOutline = known.get(atlas) ?? byHome(model, file.neighbours)
  known.set(atlas, toOutline)
  return toOutline
}

function byHome(
  { regions, isSingle, atlas, homeOf }: RegionModel,
  drawable: ToOutline['drawable'],
): readonly ToOutline[] {
  if (isSingle) return regions.map((region) => ({ region, atlas, drawable }))
  const own = new Map(regions.map((region) => [region, new Map<string, CptsFacts>()]))
  for (const [id, facts] of atlas.facts) own.get(homeOf(id))?.set(id, facts)
  return regions.map((region) => ({
    region,
    atlas: { facts: own.get(region) ?? new Map<string, CptsFacts>() },
    drawable,
  }))
}
