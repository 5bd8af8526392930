import { createContext } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { useColourMode } from '../../region-model/filtering.ts'
import { useChoice } from '../../region-model/session-context.ts'
import { type PaperMap, usePrinting } from '../use-printing.ts'
import { homeBounds } from '../../region-model/home-bounds.ts'

/** The map of the report, for the part of the page that shows it on paper. */
export const ReportMapContext = createContext<PaperMap>('not-asked')

/** Prints the follow-up as a report about these CPTS, with a map of them in the colours of the screen's. */
export function useReport(shown: readonly CptsFacts[]) {
  const mode = useColourMode()
  const departements = useChoice(({ filters }) => filters.departement)
  return usePrinting(
    async (drawable) => {
      // What draws comes only when a map is wanted.
      const { reportDrawing } = await import('./report-drawing.ts')
      const bounds = homeBounds(drawable.region, shown, departements)
      return reportDrawing({ shown, mode, bounds }, drawable)
    },
    [shown, mode],
  )
}
