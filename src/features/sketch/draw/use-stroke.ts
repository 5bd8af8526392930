import { addUnits, removeUnits } from '../../../domain/sketch/sketch.ts'
import { unitsInside } from '../../../geometry/units-inside.ts'
import type { Drawing } from '../../../map/drawing.ts'
import { keptSketch } from '../../../state/sketching.ts'
import type { Tool } from '../../../state/tools.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useSketchActions } from './use-sketch-actions.ts'
import { useWorkerFailure } from './use-worker-failure.ts'

/** Turns strokes into what they make of the sketch: shown at each move, kept when they end, dropped when they are given up. */
export function useStroke(): (tool: Tool, drawing: Drawing | null) => void {
  const { sketching, tools, geometry: client } = useSession()
  const { closeRegions, shapes } = useDrawnRegion()
  const actions = useSketchActions()
  const { tell, settled } = useWorkerFailure()

  /** The worker takes its time: what was drawn meanwhile is cut too, and another draft is left alone. */
  const cut = async (ring: Drawing['ring'], removing: boolean): Promise<void> => {
    const id = sketching.getState().head?.id
    for (;;) {
      const sketch = keptSketch(sketching.getState())
      // Of several régions, those that are looked at closely: a line is drawn where communes are seen.
      const answers = await Promise.all(
        closeRegions.map((region) => client.ask('cut', { region, ring, removing, sketch })),
      )
      if (sketching.getState().head?.id !== id) return
      const refused = answers.find((answer) => !answer.ok)
      if (refused) {
        return tell('cut', refused, () => {
          if (sketching.getState().head?.id === id) void cut(ring, removing)
        })
      }
      settled()
      if (keptSketch(sketching.getState()) === sketch)
        return actions.cut(answers.flatMap((answer) => (answer.ok ? answer.output : [])))
    }
  }

  return useStable((tool, drawing) => {
    if (!drawing || !shapes) return actions.preview(null)
    const removing = tools.getState().removing !== drawing.inverted
    const sketch = keptSketch(sketching.getState())
    if (tool === 'cut') {
      if (drawing.ended) void cut(drawing.ring, removing)
      return
    }
    const codes = tool === 'brush' ? drawing.touched : unitsInside(shapes.unitNames, drawing.ring)
    const next = removing ? removeUnits(sketch, codes) : addUnits(sketch, actions.allowed(codes))
    if (!drawing.ended) actions.preview(next)
    else if (tool !== 'unit') actions.stroke(next, tool)
  })
}
