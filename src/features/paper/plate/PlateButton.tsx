import MapIcon from 'lucide-react/icons/map'
import { Suspense, useState } from 'react'
import { frPlate } from '../../../fr/plate.ts'
import { lazyPart } from '../../../ui/lazy-part.tsx'
import type { SketchToPlate } from './use-plate.ts'

const PlateDialog = lazyPart(async () => (await import('./PlateDialog.tsx')).PlateDialog)

/** Opens the window from which one leaves with the map. */
export function PlateButton({ sketch = null }: { readonly sketch?: SketchToPlate | null }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        <MapIcon aria-hidden size={16} /> {frPlate.open}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <PlateDialog sketch={sketch} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
