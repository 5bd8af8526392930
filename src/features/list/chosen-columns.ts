import { COLUMNS, type Column, type ColumnKey } from './columns.tsx'
import { isIndicator } from './sort.ts'

/** The columns shown until one chooses otherwise. */
export const STANDARD: ReadonlySet<ColumnKey> = new Set(
  COLUMNS.filter(({ standard }) => standard).map(({ key }) => key),
)

/**
 * The columns that kept names stand for; the standard ones where nothing is kept, or nothing that is known. Those of an indicator wait
 * for its table.
 */
export function columnsFrom(kept: readonly string[] | null): ReadonlySet<ColumnKey> {
  if (kept === null) return STANDARD
  const own = COLUMNS.map(({ key }) => key).filter((key) => kept.includes(key))
  const known = [...own, ...kept.filter(isIndicator)]
  return known.length === 0 && kept.length > 0 ? STANDARD : new Set(known)
}

/** The columns to show, in their order: those chosen, and that which the list is sorted by, lest its order be a riddle. */
export function shownColumns(
  all: readonly Column[],
  chosen: ReadonlySet<ColumnKey>,
  sortedBy: string,
): readonly Column[] {
  return all.filter(({ key }) => chosen.has(key) || key === sortedBy)
}
