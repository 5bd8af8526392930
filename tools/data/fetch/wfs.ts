import { asObject, valueOf } from '../../../src/data/formats/json.ts'
import { askJson, type Asking, bringFailure, type BringFailure } from './ask.ts'
import {
  bringPages,
  featuresOf,
  type LayerFeatures,
  type PagedLayer,
  type PageRead,
} from './pages.ts'

/** A layer of a WFS; `params` are what the address given asks besides, a map or a filter for instance. */
export interface WfsLayer {
  readonly base: string
  readonly layer: string
  readonly params: readonly (readonly [string, string])[]
}

const PAGE = 200
const OWN =
  /^(?:service|version|request|typenames?|outputformat|srsname|count|maxfeatures|startindex|sortby|resulttype)$/i

/** The service and the layer that an address names; null where it is of no WFS. Errors: `no-layer`. */
export function wfsLayer(url: URL, named: string | null): WfsLayer | BringFailure | null {
  const all = [...url.searchParams]
  const given = (name: RegExp): string | undefined => all.find(([key]) => name.test(key))?.[1]
  const isWfs = /^wfs$/i.test(given(/^service$/i) ?? '') || /\/(?:ows|wfs)\/?$/i.test(url.pathname)
  if (!isWfs) return null
  const layer = named ?? given(/^typenames?$/i)
  if (!layer) return bringFailure('no-layer', '--layer GCS:AMBU_CPTS')
  return {
    base: `${url.origin}${url.pathname}`,
    layer,
    params: all.filter(([key]) => !OWN.test(key)),
  }
}

/**
 * Brings a layer of a WFS 2.0 page by page, as GeoJSON in degrees.
 *
 * Pages are only sure where they are ordered, and a GeoServer refuses all but the first of a table without key unless it is told by what:
 * one feature is asked for first, to learn its fields. A service that knows no order is asked without.
 * Errors: those of `bringPages`.
 * Source: OGC 09-025r2, Web Feature Service 2.0 (count, startIndex, numberMatched); GeoServer’s `totalFeatures`.
 */
export async function bringWfs(
  layer: WfsLayer,
  asking: Asking,
): Promise<LayerFeatures | BringFailure> {
  const first = await askJson(addressOf(layer, { count: '1' }), asking)
  if (!first.ok) return first
  const features = featuresOf(first.json)
  if (!features) return bringFailure('not-geojson')
  const order = orderBy(features[0])
  const givesAll = features.length > 1
  const ordered = await bringPages({ ...paged(layer, order), givesAll }, asking)
  const isRefused =
    !ordered.ok && (ordered.reason === 'service-error' || ordered.detail === 'HTTP 400')
  return isRefused && order !== null
    ? bringPages({ ...paged(layer, null), givesAll }, asking)
    : ordered
}

function paged(layer: WfsLayer, order: string | null): PagedLayer {
  const sorted: Record<string, string> = order === null ? {} : { sortBy: order }
  return {
    size: PAGE,
    page: (offset) => addressOf(layer, { count: `${PAGE}`, startIndex: `${offset}`, ...sorted }),
    whole: (total) => addressOf(layer, { count: `${total}`, ...sorted }),
    read: readPage,
  }
}

function addressOf({ base, layer, params }: WfsLayer, more: Record<string, string>): string {
  const query = new URLSearchParams([
    ...params.map(([key, value]) => [key, value]),
    ['service', 'WFS'],
    ['version', '2.0.0'],
    ['request', 'GetFeature'],
    ['typeNames', layer],
    ['outputFormat', 'application/json'],
    ['srsName', 'EPSG:4326'],
    ...Object.entries(more),
  ])
  return `${base}?${query}`
}

function readPage(json: unknown): PageRead {
  const features = featuresOf(json)
  if (!features) return bringFailure('not-geojson')
  // "unknown" is a total too.
  const totals = [valueOf(json, 'numberMatched'), valueOf(json, 'totalFeatures')]
  const total = totals.find((each) => typeof each === 'number') ?? null
  return { ok: true, features, total, more: null }
}

/** The fields to order a layer by: one that looks like a key, else the first three that are plain values. */
function orderBy(feature: unknown): string | null {
  const fields = Object.entries(asObject(valueOf(feature, 'properties')) ?? {})
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name]) => name)
  const key = fields.find((name) => /^(?:gid|fid|ogc_fid|objectid|id)$/i.test(name))
  return key ?? (fields.slice(0, 3).join(',') || null)
}
