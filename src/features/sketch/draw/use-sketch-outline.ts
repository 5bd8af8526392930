import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { outlineSketch } from '../../../data/sketch-outline.ts'
import type { Sketch } from '../../../domain/sketch/sketch.ts'
import type { Outline } from '../../../geometry/outline.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useWorkerFailure } from './use-worker-failure.ts'

interface SketchOutline {
  /** The latest outline there is, to be shown: maybe of the sketch a moment ago. */
  readonly drawn: Outline | null
  /** The same once it is that of the sketch itself, to be measured, saved and printed. */
  readonly outline: Outline | null
  /** Whether that one is still to come: neither there nor known not to come. */
  readonly pending: boolean
}

/** The outline of a sketch, asked of the worker: while one is on its way only the latest sketch waits, so a brush never lags. */
export function useSketchOutline(sketch: Sketch): SketchOutline {
  const { geometry: client } = useSession()
  const cache = useQueryClient()
  const { region, file, shapes } = useDrawnRegion()
  const [answer, setAnswer] = useState<{ of: Sketch; outline: Outline | null } | null>(null)
  const [failed, setFailed] = useState<Sketch | null>(null)
  const [attempt, setAttempt] = useState(0)
  const { tell, settled } = useWorkerFailure()
  const latest = useRef({ sketch, region, file, shapes, attempt })
  const busy = useRef(false)

  useEffect(() => {
    latest.current = { sketch, region, file, shapes, attempt }
    if (!shapes || busy.current) return
    busy.current = true
    const follow = async (): Promise<void> => {
      for (let asked = null; asked !== latest.current;) {
        asked = latest.current
        const { sketch: of, region: where, file, shapes } = asked
        if (!file || !shapes) return
        const result = await outlineSketch(cache, client, where, of, file.withContour)
        if (result.ok) {
          settled()
          setAnswer({ of, outline: result.output })
          continue
        }
        setFailed(of)
        tell('outline', result, () => {
          setFailed(null)
          setAttempt((n) => n + 1)
        })
      }
    }
    void follow().finally(() => {
      busy.current = false
    })
  }, [sketch, cache, client, region, file, shapes, attempt, tell, settled])
  return {
    drawn: answer?.outline ?? null,
    outline: answer?.of === sketch ? answer.outline : null,
    pending: shapes !== null && answer?.of !== sketch && failed !== sketch,
  }
}
