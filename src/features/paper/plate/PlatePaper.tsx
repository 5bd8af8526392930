import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useStore } from 'zustand'
import { aroundPrinting } from '../../../ui/use-paper.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useChoice, useSession } from '../../region-model/session-context.ts'
import styles from './PlatePaper.module.css'
import { PlateSheets } from './PlateSvg.tsx'
import { type NamedPlate, type SketchToPlate, usePlate } from './use-plate.ts'

/**
 * What Ctrl+P gives on a map: its plate, made as the browser asks for the page. Where a CPTS is selected that is its identity sheet,
 * unless a plate was asked for.
 */
export function PlatePaper({ sketch = null }: { readonly sketch?: SketchToPlate | null }) {
  const { printing } = useSession()
  const { plate: order = null, paper } = useStore(printing)
  const hasSheet = useChoice(({ selection }) => selection?.kind === 'cpts') && sketch === null
  const { make } = usePlate(sketch)
  const [laid, setLaid] = useState<NamedPlate | null>(null)

  const layOut = useStable(() => {
    // What its own button asked for is on the page already.
    if (order === null && (hasSheet || paper?.asked || document.querySelector('[data-booklet]')))
      return
    flushSync(() => setLaid(make(order)))
  })
  const putAway = useStable(() => {
    setLaid(null)
    printing.setState({ plate: null })
  })
  useEffect(() => aroundPrinting(layOut, putAway), [layOut, putAway])

  if (!laid) return null
  const { plate } = laid
  return createPortal(
    <div className={styles.plate} data-plate>
      <style>{`@page planche { size: ${plate.width}mm ${plate.height}mm; margin: 0; }`}</style>
      <PlateSheets plate={laid} className={styles.sheet} />
    </div>,
    document.body,
  )
}
