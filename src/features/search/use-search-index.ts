import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { Group } from './groups.ts'
import { searchIndex, type SearchIndex } from './search-index.ts'

/** A few milliseconds of work at a time, and room for what the page has to do between. */
const AT_ONCE = 400
const PAUSE_MS = 30

/**
 * Has an index made bit by bit, with room for what the page has to do between: whether all of it is there.
 *
 * Shape: null for none, which is never there.
 */
export function useTakenIn(
  index: Pick<SearchIndex, 'takeIn'> | null,
  atOnce = AT_ONCE,
  pauseMs = PAUSE_MS,
): boolean {
  const [whole, setWhole] = useState<unknown>(null)
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

/** The index of what is on show, made bit by bit until someone asks. */
export function useSearchIndex(atlas: Atlas, groups: ReadonlyMap<string, Group>): SearchIndex {
  const index = useMemo(() => searchIndex(atlas, groups.values()), [atlas, groups])
  useTakenIn(index)
  return index
}
