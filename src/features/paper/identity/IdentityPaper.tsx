import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { groundQuery } from '../../../data/ground.ts'
import { franceQuery } from '../../../data/queries.ts'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { aroundPrinting } from '../../../ui/use-paper.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { type Drawable, type PaperMap, useDrawable } from '../use-printing.ts'
import { cptsDrawing } from './cpts-drawing.ts'
import { fitPage } from './fit-page.ts'
import { IdentityPage } from './IdentityPage.tsx'

interface IdentityPaperProps {
  readonly facts: CptsFacts
  /** Its button was pressed: the page is printed once all of its map has come, or cannot be had. */
  readonly wanted: boolean
  readonly onPrinted: () => void
}

/**
 * The identity sheet as the browser prints it, however it was asked for. Its map is drawn as the page is laid out, of what the screen has
 * by then; its button alone waits for what is on its way.
 */
export function IdentityPaper({ facts, wanted, onPrinted }: IdentityPaperProps) {
  const paper = useRef<HTMLElement>(null)
  const drawable = useDrawable()
  const region = useDrawnRegion()
  const france = useQuery({ ...franceQuery, enabled: false }).data
  const ground = useQuery({ ...groundQuery, enabled: false }).data
  const [map, setMap] = useState<PaperMap>('not-asked')

  const draw = (from: Drawable): PaperMap => cptsDrawing(facts.cpts.id, from) ?? 'refused'
  const layOut = useStable(() => {
    if (!wanted && region.outlines && region.backdrop)
      flushSync(() => setMap(draw({ region, france, ground })))
    if (paper.current) fitPage(paper.current)
  })
  const putAway = useStable(() => setMap('not-asked'))
  useEffect(() => aroundPrinting(layOut, putAway), [layOut, putAway])

  const print = useStable(() => {
    // A page without its map is still worth printing.
    const drawn = drawable().then(draw, (): PaperMap => 'refused')
    void drawn.then((whole) => {
      flushSync(() => setMap(whole))
      window.print()
      onPrinted()
    })
  })
  useEffect(() => {
    if (wanted) print()
  }, [wanted, print])
  return createPortal(<IdentityPage ref={paper} facts={facts} map={map} />, document.body)
}
