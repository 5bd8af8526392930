import { createStore } from 'zustand/vanilla'
import type { Selection } from './choices.ts'

/** What a list points at for the moment, so that the map outlines it; never kept nor shared. */
export const createHighlight = () => createStore<{ at: Selection | null }>(() => ({ at: null }))
export type HighlightStore = ReturnType<typeof createHighlight>
