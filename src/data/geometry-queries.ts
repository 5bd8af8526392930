import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { BBox } from 'geojson'
import type { NeighbourGraph } from '../domain/units/contiguity.ts'
import { FRANCE } from '../domain/units/regions.ts'
import type { Outline } from '../geometry/outline.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import type { GeometryClient, Refusal } from '../worker/client.ts'
import type { TaskName, Tasks } from '../worker/protocol.ts'
import type { Backdrop } from '../geometry/backdrop.ts'
import { fetchText, LoadError } from './fetch-json.ts'
import { contoursPath, contoursQuery, outlinesPath } from './queries.ts'

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

/** What something is missing of: an error of several, or the ids of what could not be outlined. */
interface Incomplete {
  readonly errors?: readonly Error[]
  readonly failed?: readonly string[]
}

/** Tells whether something is missing of what came: it is asked for again where one tries again. */
export const isIncomplete = (data: unknown): boolean => {
  const { errors, failed } = (data ?? {}) as Incomplete
  return (errors?.length ?? 0) + (failed?.length ?? 0) > 0
}

/** The same for what may come in part: what failed of it is tried again when it is next asked for. */
export const onceWhole = {
  ...once,
  staleTime: ({ state }: { readonly state: { readonly data: unknown } }): number =>
    isIncomplete(state.data) ? 0 : Infinity,
}

/** What a map draws of a région before any CPTS: its contours are loaded and opened in the worker. Errors: `LoadError`, `GeometryError`. */
export const regionShapesQuery = (client: GeometryClient, region: string) =>
  queryOptions({
    queryKey: ['region-shapes', region],
    queryFn: async ({ client: cache, signal }): Promise<RegionShapes> => {
      const contours = await cache.fetchQuery(contoursQuery(region))
      const shapes = await ask(client, 'open', { region, contours }, signal)
      if (shapes) return shapes
      // What is damaged is asked for again with the next try.
      cache.removeQueries({ queryKey: contoursQuery(region).queryKey })
      throw new LoadError({ reason: 'damaged', file: contoursPath(region), detail: 'no topology' })
    },
    ...once,
  })

/** The départements of a région and the outlines of what it published, by the key of the territory: all that a map shows from afar. */
export interface Published {
  readonly backdrop: Backdrop
  readonly outlines: ReadonlyMap<string, Outline>
}

/** From how near a région is looked at: whether its communes are drawn. */
export type Distance = 'near' | 'afar'

/** What the build drew of a région, unfolded in the worker. Errors: `LoadError`, `GeometryError`. */
export const publishedOutlinesQuery = (
  client: GeometryClient,
  region: string,
  from: Distance = 'near',
) =>
  queryOptions({
    queryKey: ['published-outlines', region, from],
    queryFn: async ({ signal }): Promise<Published> => {
      const file = outlinesPath(region, from)
      const text = await fetchText(file, signal)
      const published = await ask(client, 'published', { region, outlines: text }, signal)
      if (!published) throw new LoadError({ reason: 'damaged', file, detail: 'no outlines' })
      return { backdrop: published.backdrop, outlines: new Map(published.outlines) }
    },
    ...once,
  })

/** What the build drew of a région: as from near where what is seen from afar cannot be had. Errors: `LoadError`, `GeometryError`. */
export async function publishedOutlines(
  cache: QueryClient,
  client: GeometryClient,
  region: string,
  near: readonly string[],
): Promise<Published> {
  const asked = (from: Distance) => cache.fetchQuery(publishedOutlinesQuery(client, region, from))
  if (near.includes(region)) return asked('near')
  try {
    return await asked('afar')
  } catch (error) {
    if (error instanceof LoadError) return asked('near')
    throw error
  }
}

/** What could be had of several régions, and why the rest could not. */
interface OfSeveral {
  readonly regions: readonly string[]
  readonly errors: readonly Error[]
}

/** What a map draws of one région or of several before any commune. */
export interface Backdrops extends OfSeveral {
  /** Null where none could be had. */
  readonly backdrop: Backdrop | null
  /** The extent of each, by code. */
  readonly bounds: ReadonlyMap<string, BBox>
}

/** The départements of one région, or of all those that are shown together, some of them looked at from near. */
export const backdropsQuery = (
  client: GeometryClient,
  chosen: string,
  regions: readonly string[],
  near: readonly string[],
) =>
  queryOptions({
    queryKey: ['backdrops', chosen, regions, near],
    queryFn: async ({ client: cache }): Promise<Backdrops> => {
      const { there, errors } = await ofEach(regions, (region) =>
        publishedOutlines(cache, client, region, near),
      )
      const all = there.map(([region, { backdrop }]) => ({ region, backdrop }))
      const joined = async (): Promise<Backdrop | null> => {
        const { joinBackdrops } = await import('../geometry/join-shapes.ts')
        return joinBackdrops(all)
      }
      return {
        backdrop: chosen === FRANCE ? await joined() : (all[0]?.backdrop ?? null),
        bounds: new Map(all.map(({ region, backdrop }) => [region, backdrop.bounds])),
        regions: all.map(({ region }) => region),
        errors,
      }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === chosen ? last : undefined),
    ...onceWhole,
  })

/** What is drawn of the communes of one région or of several. */
export interface Shapes extends OfSeveral {
  /** Null where none could be had. */
  readonly shapes: RegionShapes | null
}

/** The communes of the régions that one looks at closely. */
export const shapesQuery = (client: GeometryClient, regions: readonly string[]) =>
  queryOptions({
    queryKey: ['shapes', regions],
    queryFn: async ({ client: cache }): Promise<Shapes> => {
      const { there, errors } = await ofEach(regions, (region) =>
        cache.fetchQuery(regionShapesQuery(client, region)),
      )
      const joined = async (): Promise<RegionShapes> => {
        const { joinShapes } = await import('../geometry/join-shapes.ts')
        return joinShapes(there.map(([, shapes]) => shapes))
      }
      return {
        shapes: there.length > 1 ? await joined() : (there[0]?.[1] ?? null),
        regions: there.map(([region]) => region),
        errors,
      }
    },
    placeholderData: (last) => last,
    ...onceWhole,
  })

/** Which communes of several régions touch across a border, once the contours of all of them are there. Errors: as theirs. */
export const acrossQuery = (client: GeometryClient, regions: readonly string[]) =>
  queryOptions({
    queryKey: ['across', regions],
    queryFn: async ({ client: cache, signal }): Promise<NeighbourGraph> => {
      await Promise.all(
        regions.map((region) => cache.fetchQuery(regionShapesQuery(client, region))),
      )
      return new Map(await ask(client, 'across', { regions }, signal))
    },
    ...once,
  })

async function ofEach<T>(
  regions: readonly string[],
  load: (region: string) => Promise<T>,
): Promise<{ there: [string, T][]; errors: Error[] }> {
  const asked = await Promise.allSettled(regions.map(load))
  return {
    there: asked.flatMap((each, rank) =>
      each.status === 'fulfilled' ? [[regions[rank] ?? '', each.value]] : [],
    ),
    errors: asked.flatMap((each) => (each.status === 'rejected' ? [each.reason as Error] : [])),
  }
}

/** What the worker was asked for. Errors: `GeometryError`, or the signal's reason. */
export async function ask<Name extends TaskName>(
  client: GeometryClient,
  task: Name,
  input: Tasks[Name]['input'],
  signal: AbortSignal,
): Promise<Tasks[Name]['output']> {
  const answer = await client.ask(task, input, signal)
  if (answer.ok) return answer.output
  const { reason, detail } = answer
  if (reason === 'cancelled') throw signal.reason as Error
  const region = 'region' in input ? input.region : input.regions.join(' ')
  throw new GeometryError({ reason, region, detail })
}
