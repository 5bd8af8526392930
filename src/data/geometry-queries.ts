import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Atlas } from '../domain/atlas/atlas.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import { FRANCE } from '../domain/units/regions.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { Outline } from '../geometry/outline.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import type { GeometryClient, Refusal } from '../worker/client.ts'
import type { TaskName, Tasks } from '../worker/protocol.ts'
import { LoadError } from './fetch-json.ts'
import { contoursPath, contoursQuery } from './queries.ts'

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

/** Tells whether contours or outlines that could not be had are why something failed. */
export const isUndrawn = (error: unknown): boolean =>
  error instanceof GeometryError || error instanceof LoadError

/** What the person is told of several queries: the same reason for the same région once. Anything else is a bug, and thrown. */
export function geometryFailuresOf(errors: readonly (Error | null)[]): readonly GeometryFailure[] {
  const told = new Map<string, GeometryFailure>()
  for (const error of errors) {
    if (error === null || error instanceof LoadError) continue
    if (!(error instanceof GeometryError)) throw error
    const { failure } = error
    told.set(`${failure.region} ${failure.reason}`, failure)
  }
  return [...told.values()]
}

const once = { staleTime: Infinity, gcTime: Infinity, retry: false } as const

/** What a map draws of a région before any CPTS: its contours are loaded and opened in the worker. Errors: `LoadError`, `GeometryError`. */
export const regionShapesQuery = (client: GeometryClient, region: string) =>
  queryOptions({
    queryKey: ['region-shapes', region],
    queryFn: async ({ client: cache, signal }): Promise<RegionShapes> => {
      const contours = await cache.fetchQuery(contoursQuery(region))
      const shapes = await output(client, 'open', { region, contours }, signal)
      if (shapes) return shapes
      // What is damaged is asked for again with the next try.
      cache.removeQueries({ queryKey: contoursQuery(region).queryKey })
      throw new LoadError({ reason: 'damaged', file: contoursPath(region), detail: 'no topology' })
    },
    ...once,
  })

/** What is drawn of one région or of several, and what could not be had of them. */
export interface Shapes {
  /** Null where none could be had. */
  readonly shapes: RegionShapes | null
  readonly regions: readonly string[]
  /** Why the others are not there. */
  readonly errors: readonly Error[]
}

/** What a map draws of one région, or of all those that are shown together. */
export const shapesQuery = (client: GeometryClient, chosen: string, regions: readonly string[]) =>
  queryOptions({
    queryKey: ['shapes', chosen, regions],
    queryFn: async ({ client: cache }): Promise<Shapes> => {
      const asked = await Promise.allSettled(
        regions.map((region) => cache.fetchQuery(regionShapesQuery(client, region))),
      )
      const there = asked.flatMap((each, rank) =>
        each.status === 'fulfilled' ? [{ region: regions[rank] ?? '', shapes: each.value }] : [],
      )
      const joined = async (): Promise<RegionShapes | null> => {
        const { joinRegions } = await import('../geometry/join-shapes.ts')
        return joinRegions(there)
      }
      return {
        shapes: chosen === FRANCE ? await joined() : (there[0]?.shapes ?? null),
        regions: there.map(({ region }) => region),
        errors: asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : [])),
      }
    },
    ...once,
    // What failed is tried again when it is next asked for.
    staleTime: ({ state }) => (state.data && state.data.errors.length > 0 ? 0 : Infinity),
  })

/** The area of every unit, which only what is composed needs. Units: km². */
export const areasQuery = (client: GeometryClient, region: string) =>
  queryOptions({
    queryKey: ['areas', region],
    queryFn: async ({ client: cache, signal }): Promise<ReadonlyMap<UnitCode, number>> => {
      await cache.fetchQuery(regionShapesQuery(client, region))
      return new Map(await output(client, 'areas', { region }, signal))
    },
    ...once,
  })

/** The outlines by CPTS, and the ids of those whose outline could not be worked out. */
export interface Outlines {
  readonly drawn: ReadonlyMap<string, Outline>
  readonly failed: readonly string[]
}

/** What the CPTS of one région are outlined from. */
export interface ToOutline {
  readonly region: string
  readonly atlas: Pick<Atlas, 'facts'>
  /** Units that have a contour. */
  readonly drawable: Pick<NeighbourGraph, 'has'>
}

/**
 * The outline of every CPTS that has units on the map, by id, of one région or of several; units without contour are left out of
 * the drawing.
 *
 * A CPTS whose outline cannot be worked out goes without it, and the others have theirs.
 *
 * While perimeters change, those of a moment ago stand, and what did not change is not drawn again.
 */
export const outlinesQuery = (
  client: GeometryClient,
  chosen: string,
  all: readonly ToOutline[] | null,
) =>
  queryOptions({
    queryKey: ['outlines', chosen, all?.map(({ atlas }) => perimetersKey(atlas))],
    enabled: all !== null,
    queryFn: async ({ client: cache }): Promise<Outlines> => {
      const each = await Promise.all((all ?? []).map((own) => regionOutlines(cache, client, own)))
      return {
        drawn: new Map(each.flatMap(({ drawn }) => [...drawn])),
        failed: each.flatMap(({ failed }) => failed),
      }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === chosen ? last : undefined),
    ...once,
    // What failed is tried again when it is next asked for.
    staleTime: ({ state }) => (state.data && state.data.failed.length > 0 ? 0 : Infinity),
  })

async function regionOutlines(
  cache: QueryClient,
  client: GeometryClient,
  { region, atlas, drawable }: ToOutline,
): Promise<Outlines> {
  await cache.fetchQuery(regionShapesQuery(client, region))
  const answers = await Promise.all(
    [...atlas.facts.values()].map(async ({ cpts, territory }) => {
      const codes = [...territory].filter((code) => drawable.has(code))
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
}

/** What was asked, or null where this one thing could not be worked out; a worker that is gone fails all that is asked of it. */
async function orFailed<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof GeometryError && error.failure.reason === 'failed') return null
    throw error
  }
}

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

const keys = new WeakMap<Atlas['facts'], string>()

/** The same as long as the same CPTS have the same units; worked out once, as every place that shows an outline asks. */
function perimetersKey({ facts }: Pick<Atlas, 'facts'>): string {
  const known = keys.get(facts)
  if (known !== undefined) return known
  const key = fingerprint([...facts.values()].map(({ cpts, territory }) => [cpts.id, ...territory]))
  keys.set(facts, key)
  return key
}
