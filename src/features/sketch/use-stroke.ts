import { addUnits, removeUnits, type Sketch } from '../../domain/sketch.ts'
import type { UnitCode } from '../../domain/unit.ts'
import { unitsInside } from '../../geometry/units-inside.ts'
import type { Drawing } from '../../map/drawing.ts'
import { keptSketch } from '../../state/sketching.ts'
import type { Tool } from '../../state/tools.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import { useStable } from '../shared/use-stable.ts'
import { useSketchActions } from './use-sketch-actions.ts'

/** Turns strokes into what they make of the sketch: shown at each move, kept when they end, dropped when they are given up. */
export function useStroke(): (tool: Tool, drawing: Drawing | null) => void {
  const { sketching, tools, geometry: client } = useSession()
  const { region, geometry } = useRegion()
  const actions = useSketchActions()

  return useStable((tool, drawing) => {
    if (!drawing || !geometry) return actions.preview(null)
    const removing = tools.getState().removing !== drawing.inverted
    const sketch = keptSketch(sketching.getState())
    if (tool === 'cut') {
      if (!drawing.ended) return
      const input = { region, ring: drawing.ring, removing, sketch }
      void client.ask('cut', input).then(actions.cut)
      return
    }
    const codes =
      tool === 'brush' ? drawing.touched : unitsInside(geometry.shapes.unitNames, drawing.ring)
    if (!drawing.ended) return actions.preview(strokeOf(sketch, codes))
    if (tool === 'unit') return
    actions[removing ? 'remove' : 'add'](codes, tool)

    function strokeOf(before: Sketch, taken: readonly UnitCode[]): Sketch {
      return removing ? removeUnits(before, taken) : addUnits(before, actions.allowed(taken))
    }
  })
}
