import { queryOptions } from '@tanstack/react-query'
import type { Atlas } from '../domain/atlas/atlas.ts'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import type { Outline } from '../geometry/outline.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { GeometryClient, Refusal } from '../worker/client.ts'
import type { TaskName, Tasks } from '../worker/protocol.ts'
import type { RegionFile } from './region-file.ts'

/** A région as the worker opened it: drawings, and the graph that contiguity needs. */
export interface RegionGeometry {
  readonly shapes: RegionShapes
  readonly neighbours: NeighbourGraph
  readonly border: ReadonlySet<UnitCode>
}

/** Why contours, areas or outlines could not be worked out; the words for the person are in the dictionary, under the same reason. */
export interface GeometryFailure {
  readonly reason: Exclude<Refusal['reason'], 'cancelled'>
  readonly region: string
  /** For the person who maintains the application. */
  readonly detail: string
}

/** react-query's failure channel carries errors; this one is expected and holds a reason to act on. */
export class GeometryError extends Error {
  readonly failure: GeometryFailure
  constructor(failure: GeometryFailure) {
    super(`geometry of ${failure.region}: ${failure.reason} (${failure.detail})`)
    this.name = 'GeometryError'
    this.failure = failure
  }
}

/** What the person is told of several queries: the same reason for the same région once. Anything else is a bug, and thrown. */
export function geometryFailuresOf(errors: readonly (Error | null)[]): readonly GeometryFailure[] {
  const told = new Map<string, GeometryFailure>()
  for (const error of errors) {
    if (error === null) continue
    if (!(error instanceof GeometryError)) throw error
    const { failure } = error
    told.set(`${failure.region} ${failure.reason}`, failure)
  }
  return [...told.values()]
}

export const regionGeometryQuery = (
  client: GeometryClient,
  region: string,
  file: RegionFile | undefined,
) =>
  queryOptions({
    queryKey: ['region-geometry', region],
    enabled: file !== undefined,
    queryFn: async ({ signal }): Promise<RegionGeometry> => {
      if (!file) throw new Error('asked before the file was read')
      const { topology } = file
      const { shapes, neighbours, border } = await output(
        client,
        'open',
        { region, topology },
        signal,
      )
      return { shapes, neighbours: new Map(neighbours), border: new Set(border) }
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** The area of every unit, which only what is composed needs. Units: km². */
export const areasQuery = (
  client: GeometryClient,
  region: string,
  geometry: RegionGeometry | undefined,
) =>
  queryOptions({
    queryKey: ['areas', region],
    enabled: geometry !== undefined,
    queryFn: async ({ signal }): Promise<ReadonlyMap<UnitCode, number>> =>
      new Map(await output(client, 'areas', { region }, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** The outlines by CPTS, and the ids of those whose outline could not be worked out. */
export interface Outlines {
  readonly drawn: ReadonlyMap<string, Outline>
  readonly failed: readonly string[]
}

/**
 * The outline of every CPTS that has units on the map, by id; units without contour are left out of the drawing.
 *
 * A CPTS whose outline cannot be worked out goes without it, and the others have theirs.
 *
 * While perimeters change, those of a moment ago stand, and what did not change is not drawn again.
 */
export const outlinesQuery = (
  client: GeometryClient,
  region: string,
  atlas: Pick<Atlas, 'facts'> | undefined,
  geometry: RegionGeometry | undefined,
) =>
  queryOptions({
    queryKey: ['outlines', region, atlas && perimetersKey(atlas)],
    enabled: atlas !== undefined && geometry !== undefined,
    queryFn: async ({ client: cache }): Promise<Outlines> => {
      const drawable = (code: UnitCode): boolean => geometry?.neighbours.has(code) ?? false
      const answers = await Promise.all(
        [...(atlas?.facts.values() ?? [])].map(async ({ cpts, territory }) => {
          const codes = [...territory].filter(drawable)
          const asked = cache.fetchQuery({
            queryKey: ['outline', region, codes],
            // Its own signal: perimeters that change meanwhile give up the whole, and most of its parts serve again.
            queryFn: ({ signal }) => output(client, 'outline', { region, codes }, signal),
            staleTime: Infinity,
          })
          return [cpts.id, await orFailed(asked)] as const
        }),
      )
      return {
        drawn: new Map(answers.flatMap(([id, of]) => (of?.ok ? [[id, of.outline]] : []))),
        failed: answers.flatMap(([id, of]) => (of === null ? [id] : [])),
      }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === region ? last : undefined),
    // What failed is tried again when it is next asked for.
    staleTime: ({ state }) => (state.data && state.data.failed.length > 0 ? 0 : Infinity),
    retry: false,
  })

/** What was asked, or null where this one thing could not be worked out; a worker that is gone fails all that is asked of it. */
async function orFailed<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof GeometryError && error.failure.reason === 'failed') return null
    throw error
  }
}

/** What the CPTS of one région are outlined from. */
interface ToOutline {
  readonly region: string
  readonly atlas: Pick<Atlas, 'facts'>
  readonly geometry: RegionGeometry
}

/** The outlines of one région or of several, as `outlinesQuery` gives those of one; null until it is known what to outline. */
export const allOutlinesQuery = (
  client: GeometryClient,
  chosen: string,
  all: readonly ToOutline[] | null,
) =>
  queryOptions({
    queryKey: ['all-outlines', chosen, all?.map(({ atlas }) => perimetersKey(atlas))],
    enabled: all !== null && all.length > 0,
    queryFn: async ({ client: cache }): Promise<Outlines> => {
      const each = await Promise.all(
        (all ?? []).map(({ region, atlas, geometry }) =>
          cache.fetchQuery(outlinesQuery(client, region, atlas, geometry)),
        ),
      )
      return {
        drawn: new Map(each.flatMap(({ drawn }) => [...drawn])),
        failed: each.flatMap(({ failed }) => failed),
      }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === chosen ? last : undefined),
    staleTime: Infinity,
    retry: false,
  })

/** What the worker was asked for. Errors: `GeometryError`, or the signal's reason. */
async function output<Name extends TaskName>(
  client: GeometryClient,
  task: Name,
  input: Tasks[Name]['input'],
  signal: AbortSignal,
): Promise<Tasks[Name]['output']> {
  const answer = await client.ask(task, input, signal)
  if (answer.ok) return answer.output
  const { reason, detail } = answer
  if (reason === 'cancelled') throw signal.reason as Error
  throw new GeometryError({ reason, region: input.region, detail })
}

/** The same as long as the same CPTS have the same units. */
function perimetersKey(atlas: Pick<Atlas, 'facts'>): string {
  return fingerprint(
    [...atlas.facts.values()].map(({ cpts, territory }) => [cpts.id, ...territory]),
  )
}
