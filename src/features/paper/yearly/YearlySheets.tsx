import { createRef, useLayoutEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { fitPage } from '../identity/fit-page.ts'
import { YearlyPage } from './YearlyPage.tsx'

interface YearlySheetsProps {
  readonly list: readonly CptsFacts[]
  readonly onPrinted: () => void
}

/** Prints a page for each CPTS once all of them stand, each set as openly as it fits. */
export function YearlySheets({ list, onPrinted }: YearlySheetsProps) {
  const refs = useMemo(() => list.map(() => createRef<HTMLElement>()), [list])
  const print = useStable(() => {
    for (const { current } of refs) if (current) fitPage(current)
    window.print()
    onPrinted()
  })
  useLayoutEffect(() => {
    // The screen says first that pages are made.
    const soon = setTimeout(print)
    return () => clearTimeout(soon)
  }, [print])
  return createPortal(
    list.map((facts, rank) => (
      <YearlyPage key={facts.cpts.id} ref={refs[rank] ?? UNSEEN} facts={facts} />
    )),
    document.body,
  )
}

const UNSEEN = { current: null }
