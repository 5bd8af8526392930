import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection } from 'geojson'
import type { Outline } from '../../../src/geometry/outline.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { builtRegion } from '../../support/region.ts'

const LIBRARY = join(import.meta.dirname, '../../../node_modules/maplibre-gl/dist')
const FILES = [
  'maplibre-gl.mjs',
  'maplibre-gl-shared.mjs',
  'maplibre-gl-worker.mjs',
  'maplibre-gl.css',
]

/** What a page of MapLibre alone draws: every source as a fill, lines and names, without anything else. */
interface Drawn {
  readonly areas: FeatureCollection
  readonly lines?: FeatureCollection
  readonly names?: FeatureCollection
  readonly bounds: readonly number[]
}

/** Writes a page beside the application that draws with MapLibre alone, and says on its body when it is idle. */
export function barePage(folder: string, name: string, { bounds, ...sources }: Drawn): void {
  mkdirSync(join(folder, 'bare'), { recursive: true })
  for (const file of FILES) copyFileSync(join(LIBRARY, file), join(folder, 'bare', file))
  for (const [source, data] of Object.entries(sources))
    writeFileSync(join(folder, 'bare', `${name}-${source}.json`), JSON.stringify(data))
  const style = {
    version: 8,
    sources: Object.fromEntries(
      Object.keys(sources).map((source) => [
        source,
        { type: 'geojson', data: `./${name}-${source}.json` },
      ]),
    ),
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
      { id: 'fills', type: 'fill', source: 'areas', paint: { 'fill-color': '#88bbaa' } },
      ...(sources.lines
        ? [{ id: 'lines', type: 'line', source: 'lines', paint: { 'line-width': 0.5 } }]
        : []),
      { id: 'outlines', type: 'line', source: 'areas', paint: { 'line-color': '#004433' } },
      ...(sources.names
        ? [
            {
              id: 'names',
              type: 'symbol',
              source: 'names',
              layout: {
                'text-field': ['get', 'nom'],
                'text-size': 12,
                'text-font': ['sans-serif'],
              },
            },
          ]
        : []),
    ],
  }
  writeFileSync(
    join(folder, 'bare', `${name}.html`),
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="./maplibre-gl.css">
<style>html,body,#map{margin:0;height:100%}</style><div id="map"></div><script type="module">
import * as maplibregl from './maplibre-gl.mjs'
maplibregl.setWorkerUrl?.('./maplibre-gl-worker.mjs')
const map = new maplibregl.Map({ container: 'map', style: ${JSON.stringify(style)}, bounds: ${JSON.stringify(bounds)}, fadeDuration: 0 })
map.once('idle', () => { document.body.dataset.mapState = 'idle' })
</script>`,
  )
}

/** Territories: their areas, and their names where they stand. */
export function territoriesOf(outlines: readonly Outline[]) {
  return {
    areas: outlines.map(({ shape }): Feature => ({
      type: 'Feature',
      properties: {},
      geometry: shape,
    })),
    names: outlines.map(({ labelPoint }, rank): Feature => ({
      type: 'Feature',
      properties: { nom: `CPTS ${rank}` },
      geometry: { type: 'Point', coordinates: [...labelPoint] },
    })),
  }
}

/** The communes of a région: areas, the borders between them, their names. */
export function communesOf(region: string) {
  const { units, unitLines, unitNames } = regionShapes(builtRegion(region).topology)
  const lines: Feature = { type: 'Feature', properties: {}, geometry: unitLines }
  return { areas: units.features, lines: collection([lines]), names: unitNames.features }
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] }
}
