import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { Group } from './groups.ts'
import { searchIndex, type SearchIndex } from './search-index.ts'

/** A few milliseconds of work at a time, and room for what the page has to do between. */
const LEISURE = { atOnce: 400, pauseMs: 30 }
/** More of it where somebody waits. */
const HASTE = { atOnce: 1500, pauseMs: 0 }

/**
 * Has an index made bit by bit, with room for what the page has to do between: whether all of it is there.
 *
 * Shape: null for none, which is never there.
 */
export function useTakenIn(index: Pick<SearchIndex, 'takeIn'> | null, isAwaited: boolean): boolean {
  const [whole, setWhole] = useState<unknown>(null)
  const { atOnce, pauseMs } = isAwaited ? HASTE : LEISURE
  useEffect(() => {
    if (!index) return
    let waiting = setTimeout(function next() {
      if (index.takeIn(atOnce)) waiting = setTimeout(next, pauseMs)
      else setWhole(index)
    }, pauseMs)
    return () => clearTimeout(waiting)
  }, [index, atOnce, pauseMs])
  return index !== null && whole === index
}

/** When an index is made: once somebody asks; bit by bit before, once there is time; or in haste, as somebody is about to ask. */
export type IndexTime = 'asked' | 'leisure' | 'haste'

/** The index of what is on show. */
export function useSearchIndex(
  atlas: Atlas,
  groups: ReadonlyMap<string, Group>,
  time: IndexTime = 'leisure',
): SearchIndex {
  const index = useMemo(() => searchIndex(atlas, groups.values()), [atlas, groups])
  useTakenIn(time === 'asked' ? null : index, time === 'haste')
  return index
}
