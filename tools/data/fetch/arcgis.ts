import { valueOf } from '../../../src/data/formats/json.ts'
import { askJson, type Asking, bringFailure, type BringFailure } from './ask.ts'
import { bringPages, type Counted, featuresOf, type LayerFeatures, type PageRead } from './pages.ts'

/** A layer of an ArcGIS service, by its address without "/query"; `params` are what the address given asks besides, a token for instance. */
export interface ArcgisLayer {
  readonly base: string
  readonly params: readonly (readonly [string, string])[]
}

const PAGE = 200

/** The layer that an address names; null where it is of no ArcGIS service. Errors: `no-layer`. */
export function arcgisLayer(url: URL, named: string | null): ArcgisLayer | BringFailure | null {
  const service = /^(.*\/(?:Feature|Map)Server)(?:\/(\d+))?(?:\/query)?\/?$/i.exec(url.pathname)
  if (!service) return null
  const [, path = '', number] = service
  const layer = number ?? named
  if (layer === null) return bringFailure('no-layer', `${url.origin}${path}/0`)
  const token = url.searchParams.get('token')
  return {
    base: `${url.origin}${path}/${layer}`,
    params: token === null ? [] : [['token', token]],
  }
}

/**
 * Brings a layer of an ArcGIS service page by page, as GeoJSON in degrees.
 *
 * A page may be shorter than asked, and even empty, with others to follow: `exceededTransferLimit` says so, and the count of the service
 * is what all of them are held against.
 * Errors: those of `bringPages`.
 * Source: ArcGIS REST API, Query (Feature Service/Layer): resultOffset, resultRecordCount, orderByFields, maxRecordCount.
 */
export async function bringArcgis(
  { base, params }: ArcgisLayer,
  asking: Asking,
): Promise<LayerFeatures | BringFailure> {
  const described = await said(addressOf('', { f: 'json' }))
  if (!described.ok) return described
  const { maxRecordCount, objectIdField } = layerFacts(described.json)
  const size = Math.min(PAGE, maxRecordCount)
  return bringPages(
    {
      size,
      page: (offset) =>
        addressOf('/query', {
          where: '1=1',
          outFields: '*',
          returnGeometry: 'true',
          outSR: '4326',
          ...(objectIdField !== null && { orderByFields: objectIdField }),
          resultOffset: `${offset}`,
          resultRecordCount: `${size}`,
          f: 'geojson',
        }),
      read: readPage,
      count,
    },
    asking,
  )

  async function count(): Promise<Counted> {
    const answer = await said(
      addressOf('/query', { where: '1=1', returnCountOnly: 'true', f: 'json' }),
    )
    if (!answer.ok) return answer
    const total = valueOf(answer.json, 'count')
    return typeof total === 'number' ? { ok: true, total } : bringFailure('not-geojson')
  }

  async function said(address: string): ReturnType<typeof askJson> {
    const answer = await askJson(address, asking)
    return answer.ok ? (refusal(answer.json) ?? answer) : answer
  }

  function addressOf(path: string, more: Record<string, string>): string {
    return `${base}${path}?${new URLSearchParams([...params.map(([key, value]) => [key, value]), ...Object.entries(more)])}`
  }
}

/** An ArcGIS service tells its errors with status 200. */
function refusal(json: unknown): BringFailure | null {
  const error = valueOf(json, 'error')
  if (error === undefined) return null
  const message = valueOf(error, 'message')
  return bringFailure(
    'service-error',
    `${String(valueOf(error, 'code'))} ${typeof message === 'string' ? message : ''}`.trim(),
  )
}

function layerFacts(json: unknown): {
  readonly maxRecordCount: number
  readonly objectIdField: string | null
} {
  const most = valueOf(json, 'maxRecordCount')
  const key = valueOf(json, 'objectIdField')
  return {
    maxRecordCount: typeof most === 'number' && most > 0 ? most : PAGE,
    objectIdField: typeof key === 'string' ? key : null,
  }
}

function readPage(json: unknown): PageRead {
  const refused = refusal(json)
  if (refused) return refused
  const features = featuresOf(json)
  if (!features) return bringFailure('not-geojson')
  const limit =
    valueOf(json, 'exceededTransferLimit') ??
    valueOf(valueOf(json, 'properties'), 'exceededTransferLimit')
  return { ok: true, features, total: null, more: limit === true ? true : null }
}
