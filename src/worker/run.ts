import { cutUnits } from '../geometry/cut-units.ts'
import { outlineOf } from '../geometry/outline.ts'
import { readOutlines } from '../geometry/published-outlines.ts'
import { regionShapes } from '../geometry/region-shapes.ts'
import { parseTopology } from '../geometry/region-topology.ts'
import { sketchOutline } from '../geometry/sketch-outline.ts'
import { topologyLayer } from '../geometry/topology-layer.ts'
import type { UnitLayer } from '../geometry/unit-layer.ts'
import type { Request, TaskName, Tasks } from './protocol.ts'

/** Dispatch only: which geometry answers which request, over the régions opened so far. */
export function createRunner(): (request: Request) => Tasks[TaskName]['output'] {
  const layers = new Map<string, UnitLayer>()

  return (request) => {
    switch (request.task) {
      case 'open': {
        const { region, contours } = request.input
        const topology = parseTopology(contours)
        if (!topology) return null
        layers.set(region, topologyLayer(topology))
        return regionShapes(topology)
      }
      case 'published':
        return readOutlines(request.input.outlines)
      case 'outline':
        return outlineOf(opened(request.input.region), request.input.codes)
      case 'sketch': {
        const { region, codes, parts } = request.input
        return sketchOutline(opened(region), codes, parts)
      }
      case 'cut': {
        const { region, ring, removing, sketch } = request.input
        return cutUnits(opened(region), ring, removing, sketch)
      }
    }
  }

  function opened(region: string): UnitLayer {
    const layer = layers.get(region)
    if (!layer) throw new Error(`region ${region} was not opened`)
    return layer
  }
}
