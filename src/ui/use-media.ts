import { useSyncExternalStore } from 'react'

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** Below this width tables become cards; the style sheets use the same number. */
export const NARROW = '(max-width: 760px)'
/** Where the panel is a sheet over the map and the tasks a bar under it: not on what is short, where map and panel stand side by side. */
export const SHEET = '(max-width: 599px), (max-width: 760px) and (min-height: 501px)'
/** Of these, where the sheet lies over the map: on a page enlarged so much that a screen holds one of them only, they follow each other. */
export const OVER =
  '(max-width: 599px) and (min-height: 321px), (max-width: 760px) and (min-height: 501px)'
/** A phone, upright or held sideways: what explains the map folds away. */
export const SMALL = '(max-width: 760px), (max-height: 500px)'
export const DARK = '(prefers-color-scheme: dark)'
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'
