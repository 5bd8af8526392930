import { sheetMap } from './limits.ts'
import { useQuery } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { DrawnMap } from '../../../geometry/ink.ts'
import type { Ground } from '../../../geometry/ground.ts'
import { groundQuery } from '../../../data/ground.ts'
import { franceQuery } from '../../../data/queries.ts'
import type { Paper, Printing } from '../../../state/printing.ts'
import {
  type DrawingFailures,
  type DrawnRegion,
  useDrawingFailures,
  useDrawnRegion,
} from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import { useShownIndicator } from '../../indicators/use-indicators.ts'
import { type SketchModel, useSketch } from '../draw/sketch-model.tsx'
import { useSettled } from './use-settled.ts'
import { usePrintedName } from './printed-name.ts'
import { useDossierPlanning } from './use-dossier-plan.ts'

interface PrintSketch {
  readonly printDossier: () => Promise<void>
  /** Prints the sheet for a meeting with one CPTS, by its id. */
  readonly printSheet: (autre: string) => Promise<void>
  readonly busy: Printing['busy']
}

/** Puts the sketch on paper, once its map is drawn; `PrintButtons` must be on the screen, for it holds the paper. */
export function usePrintSketch(): PrintSketch {
  const { printing } = useSession()
  const busy = useStore(printing, (state) => state.busy)
  const model = useSketch()
  const region = useDrawnRegion()
  const failures = useDrawingFailures()
  const france = useQuery(franceQuery)
  const ground = useQuery(groundQuery)
  const planning = useDossierPlanning()
  const { indicators } = useSession()
  const nom = usePrintedName()
  const shown = useShownIndicator()
  const scene = { model, region, failures, france: france.data, ground: ground.data }
  // Asked for before the contours that are on their way have come, a print had no map.
  const whole = useSettled(scene, isSettled)

  const alone = async <T>(task: Printing['busy'], work: () => Promise<T>): Promise<T | null> => {
    if (printing.getState().busy !== 'none') return null
    printing.setState({ busy: task })
    try {
      return await work()
    } finally {
      printing.setState({ busy: 'none' })
    }
  }
  const print = (of: Paper['of'], autre: string | null, map: DrawnMap | null): void => {
    flushSync(() => printing.setState({ paper: { of, autre, map, asked: true } }))
    window.print()
  }

  /** The indicator shown, in the colours that the person gave it; null for none. */
  const printed = async ({ atlas, shapes }: DrawnRegion): Promise<PrintedIndicator | null> => {
    if (!shown || !shapes) return null
    const { printedIndicator } = await import('../../indicators/printed-indicator.ts')
    const { lookOf } = await import('../../indicators/use-look.ts')
    return printedIndicator(shown, lookOf(indicators, shown), atlas.units, shapes)
  }

  return {
    busy,
    printDossier: async () => {
      await alone('dossier', async () => {
        const { sketchDrawing } = await import('./sketch-drawing.ts')
        const now = await whole()
        if (!now) return
        const indicator = await printed(now.region)
        const size = planning(now.model).map
        print(now.model, null, sketchDrawing({ ...now, nom, indicator }, size))
      })
    },
    printSheet: async (autre) => {
      await alone('sheet', async () => {
        const { overlapDrawing } = await import('./sketch-drawing.ts')
        const now = await whole()
        if (!now) return
        const overlap = now.model.facts.overlaps.find((each) => each.autre === autre)
        const size = sheetMap(overlap?.codes.length ?? 0)
        print(now.model, autre, overlapDrawing({ ...now, nom, indicator: null }, size, autre))
      })
    },
  }
}

/** Contours that fail come no more: a page without its map is then what there is. */
function isSettled({
  model,
  region: { shapes, outlines, problems },
  failures: { files, geometry },
  ground,
}: {
  readonly model: SketchModel
  readonly region: DrawnRegion
  readonly failures: DrawingFailures
  readonly ground: Ground | undefined
}) {
  const hasFailed = [files, geometry, problems].some((all) => all.length > 0)
  return (
    !model.pending && ground !== undefined && (hasFailed || (shapes !== null && outlines !== null))
  )
}
