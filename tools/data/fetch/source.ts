import { isHttp } from '../../../src/data/import/fetch-import.ts'
import type { ImportFile } from '../../../src/data/import/read-import.ts'
import { arcgisLayer, bringArcgis } from './arcgis.ts'
import { askFile, type Asking, bringFailure, type BringFailure } from './ask.ts'
import type { LayerFeatures } from './pages.ts'
import { bringWfs, wfsLayer } from './wfs.ts'

/** What a source gives, as one file that an import reads. */
export interface Brought {
  readonly ok: true
  readonly file: ImportFile
  /** Where its facts come from, without what an address asks besides: a token is nobody else's. */
  readonly source: string
  /** Features that came more than once. */
  readonly repeated: number
}

/** Brings what an address holds: a layer of a WFS or of an ArcGIS service, page by page, or a file. Errors: as values. */
export async function bring(
  address: string,
  layer: string | null,
  asking: Asking,
): Promise<Brought | BringFailure> {
  if (!isHttp(address)) return bringFailure('not-web', address)
  const url = new URL(address)
  const wfs = wfsLayer(url, layer)
  if (wfs) {
    if ('ok' in wfs) return wfs
    const source = `${wfs.base}?service=WFS&typeNames=${encodeURIComponent(wfs.layer)}`
    return oneFile(await bringWfs(wfs, asking), wfs.layer, source)
  }
  const arcgis = arcgisLayer(url, layer)
  if (arcgis) {
    if ('ok' in arcgis) return arcgis
    const name = arcgis.base.split('/').at(-3) ?? arcgis.base
    return oneFile(await bringArcgis(arcgis, asking), name, arcgis.base)
  }
  const found = await askFile(address, asking)
  return found.ok
    ? { ok: true, file: found.file, source: `${url.origin}${url.pathname}`, repeated: 0 }
    : found
}

function oneFile(
  layer: LayerFeatures | BringFailure,
  name: string,
  source: string,
): Brought | BringFailure {
  if (!layer.ok) return layer
  const { features, crs, repeated } = layer
  const json = { type: 'FeatureCollection', name, ...(crs !== undefined && { crs }), features }
  const bytes = new TextEncoder().encode(JSON.stringify(json))
  return { ok: true, file: { name, bytes }, source, repeated }
}
