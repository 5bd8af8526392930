import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { EMPTY_SKETCH } from '../../domain/sketch/sketch.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { shapesOfUnits } from '../../geometry/shapes-of-units.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { Drawing } from '../../map/drawing.ts'
import { listenToDrawing } from '../../map/listen-to-drawing.ts'
import { laySketch, type SketchView } from '../../map/sketch-view.ts'
import { freeBox } from '../map/covered.ts'
import { useRoomForBar } from '../map/room-for-bar.ts'
import type { Theme } from '../../map/palette.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import { useSession } from '../region-model/session-context.ts'
import { DrawingBar } from './draw/DrawingBar.tsx'
import { useSketch } from './draw/sketch-model.tsx'
import styles from './SketchOnMap.module.css'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useCompared } from './compare/use-compared.ts'
import { useSketchOutline } from './draw/use-sketch-outline.ts'
import { useStroke } from './draw/use-stroke.ts'

/** The sketch on the map, and the tools to draw it with. */
export function SketchOnMap({ map }: { readonly map: AtlasMap }) {
  const { facts, ...table } = useSketch()
  const { backdrop, shapes } = useDrawnRegion()
  const { a, b, other } = useCompared()
  const sketch = other ?? table.sketch
  const { drawn: otherDrawn } = useSketchOutline(other ?? EMPTY_SKETCH)
  const outline = other ? otherDrawn : table.drawn
  const { drawn: compared } = useSketchOutline((a && b?.sketch) ?? EMPTY_SKETCH)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const stroke = useStroke()
  const { tool, brush } = useStore(useSession().tools)
  useRoomForBar(backdrop?.bounds, !other)

  // Of a territory that stands in the place of the sketch, nobody asked what it shares.
  const shared = other ? '' : facts.overlaps.flatMap(({ codes }) => codes).join(' ')
  const overlaps = useMemo(
    () => shapesOfUnits(shapes, new Set(shared.split(' ') as UnitCode[]), sketch.parts),
    [shared, shapes, sketch.parts],
  )
  const parts = useMemo(() => [...sketch.parts.values()].map(({ shape }) => shape), [sketch.parts])

  const nom = useStore(useSession().sketching, ({ head }) => head?.nom ?? '')
  const theme: Theme = useMedia(DARK) ? 'dark' : 'light'
  const name = useMemo(
    // Of a comparison the legend names both sides.
    () => (outline && nom && !other && !compared ? { nom, at: outline.labelPoint, theme } : null),
    [outline, nom, other, compared, theme],
  )

  useEffect(() => {
    const view: SketchView = {
      units: sketch.units,
      parts,
      outline: outline?.shape ?? null,
      overlaps,
      compared: compared?.shape ?? null,
      name,
    }
    map.setSketch(laySketch(view))
  }, [map, sketch.units, parts, outline, overlaps, compared, name])
  useEffect(() => () => map.setSketch(laySketch(null)), [map])

  useEffect(() => {
    const listen = (next: Drawing | null): void => {
      setDrawing(next?.ended ? null : next)
      stroke(tool, next)
    }
    if (other || tool === 'unit') map.setDrawing(null)
    else {
      const drawn = tool === 'brush' ? ({ kind: tool, radius: brush } as const) : { kind: tool }
      map.setDrawing(listenToDrawing(drawn, freeBox, listen))
    }
    return () => map.setDrawing(null)
  }, [map, tool, brush, stroke, other])

  return (
    <>
      <TraceOverlay drawing={drawing} />
      {!other && <DrawingBar cut={drawing?.cut ?? null} isCompared={a !== null && b !== null} />}
    </>
  )
}

/** The line being drawn, over the map and out of the pointer's way. */
function TraceOverlay({ drawing }: { readonly drawing: Drawing | null }) {
  const { tool, brush, removing } = useStore(useSession().tools)
  const last = drawing?.trace.at(-1)
  if (!drawing || !last) return null
  const points = drawing.trace.map(([x, y]) => `${x},${y}`).join(' ')
  return (
    <svg
      className={styles.overlay}
      data-removing={removing !== drawing.inverted}
      aria-hidden="true"
    >
      {tool === 'brush' ? (
        <circle cx={last[0]} cy={last[1]} r={brush} />
      ) : (
        <polygon points={points} />
      )}
      {tool === 'cut' &&
        drawing.trace.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r={4} />)}
      {drawing.keyed && <path d={`M${last[0]} ${last[1]}m-14 0h28m-14 -14v28`} />}
    </svg>
  )
}
