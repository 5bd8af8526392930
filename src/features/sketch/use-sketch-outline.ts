import { useEffect, useRef, useState } from 'react'
import type { Sketch } from '../../domain/sketch.ts'
import type { Outline } from '../../geometry/outline.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'

/** The outline of a sketch, asked of the worker: while one is on its way only the latest sketch waits, so a brush never lags. */
export function useSketchOutline(sketch: Sketch): Outline | null {
  const { geometry: client } = useSession()
  const { region, geometry } = useRegion()
  const [outline, setOutline] = useState<Outline | null>(null)
  const latest = useRef(sketch)
  const busy = useRef(false)

  useEffect(() => {
    latest.current = sketch
    if (!geometry || busy.current) return
    busy.current = true
    const follow = async (): Promise<void> => {
      for (let drawn: Sketch | null = null; drawn !== latest.current;) {
        drawn = latest.current
        const answer = await client.ask('sketch', {
          region,
          codes: [...drawn.units].filter((code) => geometry.neighbours.has(code)),
          parts: [...drawn.parts.values()],
        })
        setOutline(answer.ok ? answer.outline : null)
      }
    }
    void follow().finally(() => {
      busy.current = false
    })
  }, [sketch, client, region, geometry])
  return outline
}
