import { useEffect } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { useSession } from '../../region-model/session-context.ts'
import { aroundPrinting } from '../../../ui/use-paper.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { SketchContext, useSketch } from '../draw/sketch-model.tsx'
import { ConcertationSheet } from './ConcertationSheet.tsx'
import { Dossier } from './Dossier.tsx'

/** What will be printed: on the screen it is not there, on paper it is all there is. */
export function PaperHolder() {
  const { printing } = useSession()
  const { paper } = useStore(printing)
  const model = useSketch()

  // Ctrl+P gives the plate of the map: what was not asked for by its button is in its way.
  const layOut = useStable(() => {
    if (paper && !paper.asked) flushSync(() => printing.setState({ paper: null }))
  })
  const putAway = useStable(() => {
    if (paper?.asked) printing.setState({ paper: { ...paper, asked: false } })
  })
  useEffect(() => aroundPrinting(layOut, putAway), [layOut, putAway])
  // Nothing of it may be left for another screen to print.
  useEffect(() => () => printing.setState({ paper: null }), [printing])

  if (!paper) return null
  const { of, autre, map } = paper
  return createPortal(
    <SketchContext
      value={{ ...of, surroundings: model.surroundings, drawn: of.outline, pending: false }}
    >
      {autre === null ? <Dossier map={map} /> : <ConcertationSheet autre={autre} map={map} />}
    </SketchContext>,
    document.body,
  )
}
