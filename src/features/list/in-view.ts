import { type FocusEvent, useEffect, useState } from 'react'
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'

/** The ranks around those in view, and that of a CPTS wherever it is: what has the focus must not go. */
export function inViewAnd(
  held: string | null,
  facts: readonly CptsFacts[],
): (range: Range) => number[] {
  return (range) => {
    const around = defaultRangeExtractor(range)
    const rank = held === null ? -1 : facts.findIndex(({ cpts }) => cpts.id === held)
    return rank < 0 || around.includes(rank) ? around : [...around, rank].toSorted((a, b) => a - b)
  }
}

/** The CPTS that holds the focus, by what its line or card bears as `data-cpts`; null where the focus is elsewhere. */
export function useHeld() {
  const [held, setHeld] = useState<string | null>(null)
  return {
    held,
    holding: {
      onFocus: ({ target }: FocusEvent) =>
        setHeld(target.closest('[data-cpts]')?.getAttribute('data-cpts') ?? null),
      onBlur: ({ target }: FocusEvent) => {
        // Going to another window leaves the focus where it is.
        if (document.activeElement !== target) setHeld(null)
      },
    },
  }
}

/** Scrolls to the CPTS that one comes back to, which then takes the focus. */
export function useScrollTo(
  returning: string | null,
  facts: readonly CptsFacts[],
  virtualizer: { readonly scrollToIndex: (rank: number, how: { align: 'center' }) => void },
): void {
  useEffect(() => {
    const rank = facts.findIndex(({ cpts }) => cpts.id === returning)
    if (rank >= 0) virtualizer.scrollToIndex(rank, { align: 'center' })
  }, [facts, returning, virtualizer])
}
