import { valueOf } from '../../../src/data/formats/json.ts'
import { LIMITS } from '../../../src/data/formats/limits.ts'
import { askJson, type Asking, bringFailure, type BringFailure } from './ask.ts'

/** What a page holds: `total` is what the service announces of all pages, `more` whether it says that others follow; null where it does not say. */
export type PageRead =
  | {
      readonly ok: true
      readonly features: readonly unknown[]
      readonly total: number | null
      readonly more: boolean | null
    }
  | BringFailure

export type Counted = { readonly ok: true; readonly total: number } | BringFailure

/** A layer that its service gives page by page. */
export interface PagedLayer {
  /** How many features a page is asked to hold. */
  readonly size: number
  /** The address of the page that follows so many features. */
  readonly page: (offset: number) => string
  readonly read: (json: unknown) => PageRead
  /** Asks how many features there are, where pages do not say. */
  readonly count?: () => Promise<Counted>
  /** The address of all features in one page, where one may ask for that. */
  readonly whole?: (total: number) => string
  /** Whether the service gives all it has, however few are asked for. */
  readonly givesAll?: boolean
}

/** All features of a layer; `repeated` are those that came more than once. */
export interface LayerFeatures {
  readonly ok: true
  readonly features: readonly unknown[]
  readonly repeated: number
  /** The "crs" member of the first page; undefined where it has none. */
  readonly crs: unknown
}

const MOST_PAGES = 1000

/**
 * Brings a layer page by page, all of it or nothing.
 *
 * Pages may overlap, be shorter than asked or come in another order: features are told apart by what they hold, and counted against what
 * the service announces. Where it announces nothing, pages have to follow one another without a repeat, up to an empty one. A layer that changes meanwhile is read once more from the start.
 * Errors: those of `askJson`, `no-paging`, `incomplete`, `moving`, `empty`.
 */
export async function bringPages(
  layer: PagedLayer,
  asking: Asking,
): Promise<LayerFeatures | BringFailure> {
  const read = await bringOnce(layer, asking)
  return !read.ok && read.reason === 'moving' ? bringOnce(layer, asking) : read
}

async function bringOnce(layer: PagedLayer, asking: Asking): Promise<LayerFeatures | BringFailure> {
  const before = await layer.count?.()
  if (before && !before.ok) return before
  let total = before?.total ?? null
  let crs: unknown
  let offset = 0
  let received = 0
  let overlaps = false
  const seen = new Map<string, unknown>()
  for (let rank = 0; rank < MOST_PAGES; rank += 1) {
    const asked = await askJson(layer.page(offset), asking)
    if (!asked.ok) return asked
    const page = layer.read(asked.json)
    if (!page.ok) return page
    if (total !== null && page.total !== null && page.total !== total)
      return bringFailure('moving', `${total}, ${page.total}`)
    total ??= page.total
    crs ??= valueOf(asked.json, 'crs')
    const known = seen.size
    const keys = page.features.map(keyOf)
    overlaps ||= keys.some((key) => seen.has(key))
    for (const [at, key] of keys.entries()) seen.set(key, page.features[at])
    if (seen.size > LIMITS.features) return bringFailure('too-big')
    const { length } = page.features
    received += length
    // A page may be empty and say that others follow.
    offset += length || layer.size
    if (total !== null ? seen.size >= total : page.more === false) break
    if (page.more === true && (length === 0 || seen.size > known)) continue
    if (seen.size > known) continue
    break
  }
  if (total === null && overlaps && layer.givesAll !== true) return bringFailure('no-paging')
  const after = await layer.count?.()
  if (after && !after.ok) return after
  if (after && after.total !== total)
    return bringFailure('moving', `${total ?? '?'}, ${after.total}`)
  if (total !== null && seen.size < total) return bringWhole(layer, total, seen.size, asking)
  if (seen.size === 0) return bringFailure('empty')
  return { ok: true, features: [...seen.values()], repeated: received - seen.size, crs }
}

/** Pages that overlap may lack something, or the layer holds the same twice: in one page, only the second can be. */
async function bringWhole(
  { whole, read }: PagedLayer,
  total: number,
  found: number,
  asking: Asking,
): Promise<LayerFeatures | BringFailure> {
  const lacking = bringFailure('incomplete', `${found} / ${total}`)
  if (!whole) return lacking
  const asked = await askJson(whole(total), asking)
  if (!asked.ok) return lacking
  const page = read(asked.json)
  if (!page.ok || page.features.length < total) return lacking
  const features = [...new Map(page.features.map((each) => [keyOf(each), each])).values()]
  const repeated = page.features.length - features.length
  return { ok: true, features, repeated, crs: valueOf(asked.json, 'crs') }
}

/** What tells a feature from another: what it holds, and its id where that is the same at each request ("fid-…" is made anew). */
function keyOf(feature: unknown): string {
  const id = valueOf(feature, 'id')
  const stable =
    typeof id === 'number' || (typeof id === 'string' && !id.includes('fid-')) ? id : ''
  return `${stable} ${JSON.stringify([valueOf(feature, 'properties'), valueOf(feature, 'geometry')])}`
}

/** The features of a page of GeoJSON; null where it is none. */
export function featuresOf(json: unknown): readonly unknown[] | null {
  const features = valueOf(json, 'features')
  return valueOf(json, 'type') === 'FeatureCollection' && Array.isArray(features) ? features : null
}
