import type { SketchExport } from './sketch-export.ts'
import { sketchFeatures } from './sketch-features.ts'

/**
 * A sketch as a TopoJSON text: `sketchFeatures` in the object "esquisse", what they share being written once.
 *
 * Shape: not quantized, so that no point moves.
 */
export async function sketchTopojson(given: SketchExport): Promise<string> {
  const { topology } = await import('topojson-server')
  return JSON.stringify(topology({ esquisse: sketchFeatures(given) }))
}
