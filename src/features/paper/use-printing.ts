import { useQueryClient } from '@tanstack/react-query'
import type { FeatureCollection } from 'geojson'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { groundQuery } from '../../data/ground.ts'
import { franceQuery } from '../../data/queries.ts'
import type { DrawnMap } from '../../geometry/ink.ts'
import type { Ground } from '../../geometry/ground.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { DrawnRegion } from '../region-model/use-drawing.ts'
import { useWholeDrawing } from '../region-model/use-whole-drawing.ts'

/** The map that goes on paper; a word where there is none: nobody asked for it yet, or it could not be drawn. */
export type PaperMap = DrawnMap | 'not-asked' | 'refused'

/** A région with all that a map of it needs. */
export interface Drawable {
  readonly region: DrawnRegion
  readonly france: FeatureCollection | undefined
  readonly ground: Ground | undefined
}

/** A map with what it was drawn of. */
interface Drawn {
  readonly of: readonly unknown[]
  readonly map: PaperMap
}

interface Printing {
  readonly print: () => Promise<void>
  readonly preparing: boolean
  readonly map: PaperMap
}

/**
 * Prints the page, once its map is drawn. Ctrl+P before that prints the same without the map.
 *
 * `of`: all that the map depends on besides the région; a map of something else is not shown.
 */
export function usePrinting(
  draw: (drawable: Drawable) => Promise<DrawnMap | null>,
  of: readonly unknown[],
): Printing {
  const drawable = useDrawable()
  const { atlas } = useRegion()
  const [preparing, setPreparing] = useState(false)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const map = drawn && sameItems(drawn.of, [atlas, ...of]) ? drawn.map : 'not-asked'

  const attempt = async (): Promise<Drawn> => {
    try {
      const whole = await drawable()
      return { of: [whole.region.atlas, ...of], map: (await draw(whole)) ?? 'refused' }
    } catch {
      // A page without its map is still worth printing.
      return { of: [atlas, ...of], map: 'refused' }
    }
  }
  const print = async (): Promise<void> => {
    if (preparing) return
    if (typeof map === 'string') {
      setPreparing(true)
      const fresh = await attempt()
      flushSync(() => {
        setDrawn(fresh)
        setPreparing(false)
      })
    }
    window.print()
  }
  return { print, preparing, map }
}

/** Waits for what a map needs and may still be on its way. */
export function useDrawable(): () => Promise<Drawable> {
  const whole = useWholeDrawing()
  const queries = useQueryClient()
  return async () => {
    const france = await queries.ensureQueryData(franceQuery).catch(() => undefined)
    const ground = await queries.ensureQueryData(groundQuery).catch(() => undefined)
    return { region: await whole(), france, ground }
  }
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, rank) => Object.is(item, b[rank]))
