import { useEffect, useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { Group } from './groups.ts'
import { searchIndex, type SearchIndex } from './search-index.ts'

/** A few milliseconds of work at a time, and room for what the page has to do between. */
const AT_ONCE = 400
const PAUSE_MS = 30

/** The index of what is on show, made bit by bit until someone asks. */
export function useSearchIndex(atlas: Atlas, groups: ReadonlyMap<string, Group>): SearchIndex {
  const index = useMemo(() => searchIndex(atlas, groups.values()), [atlas, groups])
  useEffect(() => {
    let waiting = setTimeout(function next() {
      if (index.takeIn(AT_ONCE)) waiting = setTimeout(next, PAUSE_MS)
    }, PAUSE_MS)
    return () => clearTimeout(waiting)
  }, [index])
  return index
}
