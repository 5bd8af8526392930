import type { SketchingStore } from '../state/sketching.ts'

const KEY = 'atlas-cpts.sketch'

/**
 * Remembers for this tab which sketch is open in it, so that the sketch under way is still told after a reload.
 *
 * @returns the id of the one that was last open, where it is of that région.
 */
export function followSketch(
  sketching: SketchingStore,
  tab: Pick<Storage, 'getItem'> & { readonly setItem: (name: string, value: string) => unknown },
): (region: string) => string | null {
  sketching.subscribe(({ head }, before) => {
    if (head && head.id !== before.head?.id) tab.setItem(KEY, `${head.region} ${head.id}`)
  })
  return (region) => {
    const [of, id = null] = tab.getItem(KEY)?.split(' ') ?? []
    return of === region ? id : null
  }
}
