import { useQuery } from '@tanstack/react-query'
import type { BBox } from 'geojson'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { LoadError, type LoadFailure } from '../../data/fetch-json.ts'
import {
  backdropsQuery,
  type GeometryFailure,
  geometryFailuresOf,
  shapesQuery,
} from '../../data/geometry-queries.ts'
import { outlinesQuery, type ToOutline } from '../../data/outline-queries.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { regionsOfUnits } from '../../domain/units/regions.ts'
import type { Backdrop } from '../../geometry/backdrop.ts'
import { boxesTouch } from '../../geometry/bounds.ts'
import type { Outline } from '../../geometry/outline.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'
import type { Shown } from '../../state/camera.ts'
import type { Selection } from '../../state/choices.ts'
import { type RegionModel, useRegion } from './region-model.ts'
import { useChoice, useSession } from './session-context.ts'

/** How what is shown is drawn, as far as it has come. */
export interface Drawing {
  /** Its départements and its edge, drawn before any commune. */
  readonly backdrop: Backdrop | null
  /** Codes of the régions whose edge this is. */
  readonly drawnRegions: readonly string[]
  /** Its communes: of one région all, of several those of the régions looked at closely. */
  readonly shapes: RegionShapes | null
  /** Codes of the régions whose communes are drawn, or to come. */
  readonly closeRegions: readonly string[]
  /** Whether some of those communes, or the outlines that go with them, are still to come. */
  readonly isComing: boolean
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
  const close = useCloseRegions(region)
  const backdrops = useBackdrops(region, close, true)
  const shapes = useShapesQuery(region, close, true)
  const outlines = useOutlinesQuery(region, close, true)
  return useMemo(
    () => ({
      ...region,
      backdrop: backdrops.data?.backdrop ?? null,
      drawnRegions: backdrops.data?.regions ?? NONE,
      shapes: close.length > 0 ? (shapes.data?.shapes ?? null) : null,
      closeRegions: close,
      isComing:
        close.length > 0 &&
        (shapes.isPending || shapes.isPlaceholderData || outlines.isPlaceholderData),
      outlines: outlines.data?.drawn ?? null,
    }),
    [
      region,
      backdrops.data,
      close,
      shapes.data,
      shapes.isPending,
      shapes.isPlaceholderData,
      outlines.data,
      outlines.isPlaceholderData,
    ],
  )
}

/** The communes alone, once something wants them: undefined while they are on their way, null where they cannot be had. */
export function useShapes(wanted: boolean): RegionShapes | null | undefined {
  const region = useRegion()
  const close = useCloseRegions(region)
  const { data, isFetching } = useShapesQuery(region, close, wanted && close.length > 0)
  return data?.shapes ?? (isFetching ? undefined : null)
}

/** The extent of what is shown, once something wants it: undefined while it is on its way, null where it cannot be had. */
export function useBounds(wanted: boolean): BBox | null | undefined {
  const region = useRegion()
  const { data, isFetching } = useBackdrops(region, fromAfar(region), wanted)
  return data?.backdrop?.bounds ?? (isFetching ? undefined : null)
}

/** What could not be drawn of what something asked for; asks for nothing itself. */
export function useDrawingFailures(): DrawingFailures {
  const region = useRegion()
  const close = useCloseRegions(region)
  const backdrops = useBackdrops(region, close, false)
  const shapes = useShapesQuery(region, close, false)
  const outlines = useOutlinesQuery(region, close, false)
  const errors = [
    ...(backdrops.data?.errors ?? []),
    ...(shapes.data?.errors ?? []),
    backdrops.error,
    shapes.error,
    outlines.error,
  ]
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

function useBackdrops(
  { region, regions, file }: RegionModel,
  near: readonly string[],
  wanted: boolean,
) {
  const asked = backdropsQuery(useSession().geometry, region, regions, near)
  return useQuery({ ...asked, enabled: wanted && file !== null })
}

function useShapesQuery({ file }: RegionModel, close: readonly string[], wanted: boolean) {
  const asked = shapesQuery(useSession().geometry, close)
  return useQuery({ ...asked, enabled: wanted && file !== null && close.length > 0 })
}

function useOutlinesQuery(model: RegionModel, near: readonly string[], wanted: boolean) {
  const toOutline = toOutlineOf(model)
  const asked = outlinesQuery(useSession().geometry, model.region, toOutline, [
    ...near,
    ...model.beyond,
  ])
  return useQuery({ ...asked, enabled: wanted && toOutline !== null })
}

/** From here on communes can be told apart and pressed. Units: zoom levels. */
const CLOSE_ZOOM = 8.5

/**
 * The régions whose communes are drawn: one chosen, or of several those in sight of a map that is near enough, those of what is
 * selected and those that the sketch under way lies in.
 */
export function useCloseRegions(model: RegionModel): readonly string[] {
  const { regions, isSingle } = model
  const { camera, sketching } = useSession()
  const { data } = useBackdrops(model, fromAfar(model), false)
  const selection = useChoice((choices) => choices.selection)
  const seen = useStore(camera, ({ shown }) => inSight(shown, data?.bounds).join(' '))
  const drawn = useStore(sketching, ({ head, sketch: { units, parts } }) =>
    isSingle || head?.region !== model.region
      ? ''
      : regionsOfUnits([...units, ...parts.keys()]).join(' '),
  )
  return useMemo(() => {
    if (isSingle) return regions
    const looked = [...seen.split(' '), ...drawn.split(' ')]
    const close = new Set([...looked, ...regionsOfSelection(selection, model)])
    return regions.filter((region) => close.has(region))
  }, [isSingle, regions, seen, drawn, selection, model])
}

/** What is near before anyone looks anywhere: one région is, several are not. */
const fromAfar = ({ regions, isSingle }: RegionModel): readonly string[] =>
  isSingle ? regions : NONE

function inSight(
  shown: Shown | null,
  bounds: ReadonlyMap<string, BBox> | undefined,
): readonly string[] {
  if (!shown || !bounds || shown.zoom < CLOSE_ZOOM) return NONE
  return [...bounds].flatMap(([region, box]) => (boxesTouch(box, shown.bounds) ? [region] : []))
}

/** Where what is selected lies: a CPTS may lie in several régions. */
function regionsOfSelection(
  selection: Selection | null,
  { atlas, homeOf }: RegionModel,
): readonly string[] {
  if (!selection) return NONE
  if (selection.kind === 'unit') return regionsOfUnits([selection.code])
  return [homeOf(selection.id), ...regionsOfUnits(atlas.facts.get(selection.id)?.territory ?? [])]
}

const known = new WeakMap<RegionModel['atlas'], readonly ToOutline[]>()

/** What the worker outlines, région by région, as it opens one by one; worked out once for all that show outlines of an atlas. */
export function toOutlineOf(model: RegionModel): readonly ToOutline[] | null {
  const { atlas, drawable } = model
  if (!drawable) return null
  const toOutline = known.get(atlas) ?? byHome(model, drawable)
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
