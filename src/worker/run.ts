import { cutUnits } from '../geometry/cut-units.ts'
import { outlineOf } from '../geometry/outline.ts'
import { readOutlines } from '../geometry/published-outlines.ts'
import { regionShapes } from '../geometry/region-shapes.ts'
import { parseTopology, type RegionTopology } from '../geometry/region-topology.ts'
import { sketchOutline } from '../geometry/sketch-outline.ts'
import { touchingAcross } from '../geometry/touching-across.ts'
import { topologyLayer } from '../geometry/topology-layer.ts'
import type { UnitLayer } from '../geometry/unit-layer.ts'
import type { Request, TaskName, Tasks } from './protocol.ts'

/** Dispatch only: which geometry answers which request, over the régions opened so far. */
export function createRunner(): (request: Request) => Tasks[TaskName]['output'] {
  const layers = new Map<string, UnitLayer>()
  const topologies = new Map<string, RegionTopology>()

  return (request) => {
    switch (request.task) {
      case 'open': {
        const { region, contours } = request.input
        const topology = parseTopology(contours)
        if (!topology) return null
        layers.set(region, topologyLayer(topology))
        topologies.set(region, topology)
        return regionShapes(topology)
      }
      case 'published':
        return readOutlines(request.input.outlines)
      case 'across':
        return [
          ...touchingAcross(request.input.regions.map((region) => opened(topologies, region))),
        ]
      case 'outline':
        return outlineOf(opened(layers, request.input.region), request.input.codes)
      case 'sketch': {
        const { region, codes, parts } = request.input
        return sketchOutline(opened(layers, region), codes, parts)
      }
      case 'cut': {
        const { region, ring, removing, sketch } = request.input
        return cutUnits(opened(layers, region), ring, removing, sketch)
      }
    }
  }
}

function opened<T>(all: ReadonlyMap<string, T>, region: string): T {
  const found = all.get(region)
  if (!found) throw new Error(`region ${region} was not opened`)
  return found
}
