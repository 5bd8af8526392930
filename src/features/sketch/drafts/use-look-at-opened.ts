import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { useZoom } from '../draw/use-zoom.ts'

/** Shows a draft when it is opened, but for the first one where the address says where to look. */
export function useLookAtOpened(): void {
  const { address, sketching } = useSession()
  const id = useStore(sketching, ({ head }) => head?.id ?? null)
  const { shapes } = useDrawnRegion()
  const { territory } = useSketch().facts
  const zoom = useZoom()
  const addressed = useRef(address.view() !== null)
  const seen = useRef<string | null>(null)
  useEffect(() => {
    if (id === null || !shapes || seen.current === id) return
    const first = seen.current === null
    seen.current = id
    if (territory.size > 0 && !(first && addressed.current)) zoom(territory)
  }, [id, shapes, territory, zoom])
}
