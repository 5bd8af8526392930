import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { bbox } from '@turf/turf'
import { type Backdrop, backdropOf } from './backdrop.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import type { Outline } from './outline.ts'
import { hasContour } from './region-shapes.ts'
import { topologyIn } from './region-topology.ts'

/**
 * The outlines of what a région published, as `npm run geo` writes them: records and contours are both known there.
 *
 * Shape: TopoJSON on the arcs of the région's contours, only those used. `key` is the territory's (`territoryKey`), `point` the place of
 * its name.
 */
export interface OutlinesTopology extends Topology {
  objects: {
    territories: GeometryCollection<{ key: string; point: [number, number] }>
    departements: GeometryCollection<{ nom: string }>
  }
}

/** What a map draws of a région before it has the contours of its units. */
export interface PublishedOutlines {
  readonly backdrop: Backdrop
  /** By the key of the territory. */
  readonly outlines: readonly (readonly [string, Outline])[]
}

/** Reads a file of outlines from its text. Errors: null where it is none. */
export function readOutlines(text: string): PublishedOutlines | null {
  const topology = parseOutlines(text)
  if (!topology) return null
  const { territories } = topology.objects
  const drawn = feature(topology, territories).features.filter(hasContour)
  return {
    backdrop: backdropOf(topology),
    outlines: drawn.map((territory) => {
      const shape = asMultiPolygon(territory.geometry)
      const { key, point } = territory.properties
      return [key, { shape, labelPoint: point, bounds: bbox(territory) }]
    }),
  }
}

const parseOutlines = (text: string): OutlinesTopology | null =>
  topologyIn(text, ({ territories }: OutlinesTopology['objects']) =>
    territories.geometries.every(
      ({ properties }) => properties && 'key' in properties && properties.point.length === 2,
    ),
  )
