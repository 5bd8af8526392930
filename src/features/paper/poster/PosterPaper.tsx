import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { cptsPage, hasCptsPage } from '../../../data/pages.ts'
import { siteUrl } from '../../../data/site.ts'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { choicesToQuery } from '../../../state/choices-url.ts'
import { DEFAULT_CHOICES } from '../../../state/choices.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { cptsDrawing } from '../identity/cpts-drawing.ts'
import { type PaperMap, useDrawable } from '../use-printing.ts'
import { type PosterLink, PosterPage, type PosterSize } from './PosterPage.tsx'

/** The room for the map, at most. Units: millimetres. */
const ROOM = { A4: { width: 182, height: 140 }, A5: { width: 126, height: 94 } } as const

interface PosterPaperProps {
  readonly facts: CptsFacts
  readonly size: PosterSize
  /** Its button was pressed: it is printed once its map has come, or cannot be had, and it is known where its code may lead. */
  readonly wanted: boolean
  readonly onPrinted: () => void
}

/** The poster of a CPTS as the browser prints it, from when its button was pressed. */
export function PosterPaper({ facts, size, wanted, onPrinted }: PosterPaperProps) {
  const drawable = useDrawable()
  const linkOf = usePosterLink(facts)
  const [made, setMade] = useState<{ map: PaperMap; link: PosterLink; size: PosterSize } | null>(
    null,
  )
  const print = useStable(() => {
    const drawn = drawable().then(
      (from): PaperMap => cptsDrawing(facts.cpts.id, from, ROOM[size]) ?? 'refused',
      // A poster without its map still says whom to call.
      (): PaperMap => 'refused',
    )
    void Promise.all([drawn, linkOf()]).then(([map, link]) => {
      flushSync(() => setMade({ map, link, size }))
      window.print()
      onPrinted()
    })
  })
  useEffect(() => {
    if (wanted) print()
  }, [wanted, print])
  return made && createPortal(<PosterPage facts={facts} {...made} />, document.body)
}

function usePosterLink({ cpts: { id } }: CptsFacts): () => Promise<PosterLink> {
  const { homeOf } = useRegion()
  const { address } = useSession()
  const region = homeOf(id)
  const selection = { kind: 'cpts', id } as const
  const onMap = address.link(`/${choicesToQuery({ ...DEFAULT_CHOICES, region, selection })}`)
  return async () => {
    const isPage = await hasCptsPage(region, id)
    return { isPage, address: isPage ? siteUrl(cptsPage(region, id)) : onMap }
  }
}
