import { adjacency } from '../geometry/neighbours.ts'
import { outlineOf } from '../geometry/outline.ts'
import { regionShapes } from '../geometry/region-shapes.ts'
import { topologyLayer } from '../geometry/topology-layer.ts'
import type { UnitLayer } from '../geometry/unit-layer.ts'
import type { Request, TaskName, Tasks } from './protocol.ts'

/** Dispatch only: which geometry answers which request, over the régions opened so far. */
export function createRunner(): (request: Request) => Tasks[TaskName]['output'] {
  const layers = new Map<string, UnitLayer>()

  return (request) => {
    switch (request.task) {
      case 'open': {
        const { region, topology } = request.input
        layers.set(region, topologyLayer(topology))
        const { graph, border } = adjacency(topology)
        return { shapes: regionShapes(topology), neighbours: [...graph], border: [...border] }
      }
      case 'outline': {
        const layer = layers.get(request.input.region)
        if (!layer) throw new Error(`region ${request.input.region} was not opened`)
        return outlineOf(layer, request.input.codes)
      }
    }
  }
}
