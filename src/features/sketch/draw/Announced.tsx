import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type Sketch, sketchDifference } from '../../../domain/sketch/sketch.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from './sketch-model.tsx'

/** Tells a screen reader what each change of the sketch brought: which communes, then the new population and taille, in one message. */
export function Announced() {
  const { sketching } = useSession()
  const id = useStore(sketching, ({ head }) => head?.id ?? null)
  const gesturing = useStore(sketching, ({ pending }) => pending !== null)
  const { units } = useRegion().atlas
  const { sketch, facts } = useSketch()
  const before = useRef<{ readonly id: string | null; readonly sketch: Sketch } | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    // A gesture is one change, told once it ends.
    if (gesturing) return
    const last = before.current
    before.current = { id, sketch }
    if (!last || last.sketch === sketch) return
    // A draft that opens is no change of it.
    if (last.id !== id) return setSaid('')
    const nameOf = (code: UnitCode): string => units.get(code)?.nom ?? code
    const { added, removed, recut } = sketchDifference(last.sketch, sketch)
    const changes = [
      frSketch.added(added.map(nameOf)),
      frSketch.removed(removed.map(nameOf)),
      frSketch.recut(recut.map(nameOf)),
    ]
    const { population, taille, territory } = facts
    const now =
      territory.size === 0
        ? frSketch.nowEmpty
        : frSketch.now(population.habitants, taille?.taille ?? null)
    setSaid([...changes, now].filter(Boolean).join(' '))
  }, [id, gesturing, sketch, facts, units])
  return (
    <p role="status" className="visually-hidden" data-testid="announced">
      {said}
    </p>
  )
}
