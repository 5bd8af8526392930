import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Atlas } from '../domain/atlas/atlas.ts'
import { territoryKey } from '../domain/atlas/territory-key.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { regionOfUnit } from '../domain/units/regions.ts'
import type { Outline } from '../geometry/outline.ts'
import type { GeometryClient } from '../worker/client.ts'
import { LoadError } from './fetch-json.ts'
import {
  ask,
  GeometryError,
  onceWhole,
  type Published,
  publishedOutlines,
  regionShapesQuery,
} from './geometry-queries.ts'

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
  readonly drawable: Pick<ReadonlySet<UnitCode>, 'has'>
}

/**
 * The outline of every CPTS that has units on the map, by id, of one région or of several; units without contour are left out of
 * the drawing. Régions that are not looked at from near are outlined as they are seen from afar.
 *
 * A CPTS whose outline cannot be worked out goes without it, and the others have theirs.
 *
 * While perimeters change, those of a moment ago stand, and what did not change is not drawn again.
 */
export const outlinesQuery = (
  client: GeometryClient,
  chosen: string,
  all: readonly ToOutline[] | null,
  near: readonly string[],
) =>
  queryOptions({
    queryKey: ['outlines', chosen, all?.map(({ atlas }) => perimetersKey(atlas)), near],
    enabled: all !== null,
    queryFn: async ({ client: cache }): Promise<Outlines> => {
      const each = await Promise.all(
        (all ?? []).map((own) => regionOutlines(cache, client, own, near)),
      )
      return {
        drawn: new Map(each.flatMap(({ drawn }) => [...drawn])),
        failed: each.flatMap(({ failed }) => failed),
      }
    },
    placeholderData: (last, query) => (query?.queryKey[1] === chosen ? last : undefined),
    ...onceWhole,
  })

async function regionOutlines(
  cache: QueryClient,
  client: GeometryClient,
  { region, atlas, drawable }: ToOutline,
  near: readonly string[],
): Promise<Outlines> {
  // Asked once a région, however many CPTS lie in it.
  const asked = new Map<string, Promise<Published | null>>()
  const publishedIn = (home: string): Promise<Published | null> => {
    const known = asked.get(home) ?? publishedOutlines(cache, client, home, near).catch(unlessLost)
    asked.set(home, known)
    return known
  }
  const outlineIn = async (
    home: string,
    codes: readonly UnitCode[],
  ): Promise<Outline | null | 'failed'> => {
    const published = await publishedIn(home)
    return (
      published?.outlines.get(territoryKey(codes)) ??
      (await orFailed(worked(cache, client, home, codes)))
    )
  }
  const answers = await Promise.all(
    [...atlas.facts.values()].map(async ({ cpts, territory }) => {
      const codes = [...territory].filter((code) => drawable.has(code))
      if (codes.length === 0) return []
      const homes = partsByRegion(codes, region)
      const parts = await Promise.all(homes.map(([home, own]) => outlineIn(home, own)))
      const isNear = homes.every(([home]) => near.includes(home))
      return [[cpts.id, await joined(parts, isNear)] as const]
    }),
  )
  const all = answers.flat()
  return {
    drawn: new Map(all.flatMap(([id, of]) => (of && of !== 'failed' ? [[id, of]] : []))),
    failed: all.flatMap(([id, of]) => (of === 'failed' ? [id] : [])),
  }
}

/** Contours come only for what was not drawn when the map was built: edited since, or published later. */
async function worked(
  cache: QueryClient,
  client: GeometryClient,
  region: string,
  codes: readonly UnitCode[],
): Promise<Outline | null> {
  await cache.fetchQuery(regionShapesQuery(client, region))
  const answer = await cache.fetchQuery({
    queryKey: ['outline', region, codes],
    // Its own signal: perimeters that change meanwhile give up the whole, and most of its parts serve again.
    queryFn: ({ signal }) => ask(client, 'outline', { region, codes }, signal),
    staleTime: Infinity,
  })
  return answer.ok ? answer.outline : null
}

/** The units of a territory by the région whose contours they are in, of a CPTS that lies in several; all in its own else. */
function partsByRegion(
  codes: readonly UnitCode[],
  own: string,
): readonly (readonly [string, readonly UnitCode[]])[] {
  const parts = new Map<string, UnitCode[]>()
  for (const code of codes) {
    const region = regionOfUnit(code)?.code ?? own
    const part = parts.get(region)
    if (part) part.push(code)
    else parts.set(region, [code])
  }
  return parts.size > 1 ? [...parts] : [[own, codes]]
}

/** The parts as one; one that could not be worked out leaves the whole without. */
async function joined(
  parts: readonly (Outline | null | 'failed')[],
  isNear: boolean,
): Promise<Outline | null | 'failed'> {
  const [first = null] = parts
  if (parts.length < 2) return first
  const all = parts.filter((part) => part !== null && part !== 'failed')
  if (all.length < parts.length) return 'failed'
  const { APART, joinOutlines } = await import('../geometry/join-outlines.ts')
  return joinOutlines(all, isNear ? APART.near : APART.afar)
}

/** Where the file of outlines cannot be had, each is worked out. */
function unlessLost(error: unknown): null {
  if (error instanceof LoadError) return null
  throw error
}

/** What was asked, or that this one thing could not be worked out; a worker that is gone fails all that is asked of it. */
async function orFailed<T>(asked: Promise<T>): Promise<T | 'failed'> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof GeometryError && error.failure.reason === 'failed') return 'failed'
    throw error
  }
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
