import * as v from 'valibot'
import { deviceStorage, type TextStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.vues'

const viewSchema = v.object({
  id: v.string(),
  nom: v.string(),
  region: v.nullable(v.string()),
  question: v.string(),
  colonnes: v.nullable(v.array(v.string())),
})

/** A way to look at the list that has a name. */
export interface KeptView {
  readonly id: string
  readonly nom: string
  /** The région that it is of; null where it holds in each. */
  readonly region: string | null
  /** Filters and order, as the address writes them: "dep=75&tri=population". */
  readonly question: string
  /** Null for the standard ones. */
  readonly colonnes: readonly string[] | null
}

/** The views of this device; what is there and not as it was written is left out. */
export function keptViews(storage: TextStorage = deviceStorage): readonly KeptView[] {
  try {
    const found: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(found) ? found.filter((each) => v.is(viewSchema, each)) : []
  } catch {
    return []
  }
}

/** A view to write, in the place of that of its id, or the id of one to take away. */
export interface ViewsChange {
  readonly put?: KeptView
  readonly drop?: string
}

/**
 * Changes one of the views of this device, whatever another tab did to the others.
 *
 * @returns whether it is kept.
 */
export function changeViews(
  { put, drop }: ViewsChange,
  storage: TextStorage = deviceStorage,
): boolean {
  const others = keptViews(storage).filter(({ id }) => id !== put?.id && id !== drop)
  return storage.setItem(KEY, JSON.stringify(put ? [...others, put] : others))
}
