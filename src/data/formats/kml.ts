import { LIMITS, readFailure } from './limits.ts'
import { textProperties, type LayerResult, type RawFeature } from './layer.ts'
import { asObject } from './json.ts'

/** What `@tmcw/togeojson` says of how a placemark looks, which is no fact. */
const LOOKS =
  /^(?:styleUrl|styleHash|styleMapHash|stroke|fill|icon|label|marker|visibility|@|description$)/

/**
 * The placemarks of a KML text, with the fields that they carry; descriptions, which are HTML, are left out.
 *
 * Read by the same parser in a worker, in a page and in Node. Errors: `entities`, `too-deep`, `damaged`, `too-many-features`.
 */
export async function readKml(text: string): Promise<LayerResult> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return readFailure('entities')
  if (depthOf(text) > LIMITS.depth) return readFailure('too-deep')
  const [{ DOMParser }, { kml }] = await Promise.all([
    import('@xmldom/xmldom'),
    import('@tmcw/togeojson'),
  ])
  try {
    const root = new DOMParser({ onError: () => {} }).parseFromString(text, 'text/xml')
    const { features } = kml(root)
    if (features.length > LIMITS.features) return readFailure('too-many-features')
    const read = features.map(({ properties, geometry }): RawFeature => ({
      properties: textProperties(withoutLooks(properties)),
      geometry,
    }))
    return { ok: true, layer: { nom: null, features: read, crs: { epsg: 4326 }, notes: [] } }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

function withoutLooks(properties: unknown): object {
  const entries = Object.entries(asObject(properties) ?? {})
  return Object.fromEntries(entries.filter(([name]) => !LOOKS.test(name)))
}

/** How deep elements stand in one another, as far as tags tell. */
function depthOf(xml: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of xml.matchAll(/<(?:\/|[^\s!?/>])[^>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > deepest) deepest = depth
  }
  return deepest
}
