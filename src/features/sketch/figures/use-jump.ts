import type { UnitCode } from '../../../domain/units/unit.ts'
import { useZoom } from '../draw/use-zoom.ts'

/** The parts of the panel that mend what the head of it tells. */
export const PARTS = { shape: 'esquisse-forme', overlaps: 'esquisse-chevauchements' } as const

/** Shows some communes on the map, and unfolds the part of the panel where something can be done about them. */
export function useJump(): (part: keyof typeof PARTS, codes: readonly UnitCode[]) => void {
  const zoom = useZoom()
  return (part, codes) => {
    zoom(codes)
    const section = document.getElementById(PARTS[part])
    if (!(section instanceof HTMLDetailsElement)) return
    section.open = true
    section.querySelector('summary')?.focus({ preventScroll: true })
    section.scrollIntoView({ block: 'start' })
  }
}
