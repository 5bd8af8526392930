import type { Cpts } from './cpts.ts'

/** Tells whether a record is kept for memory only. */
export function isArchived({ archive }: Pick<Cpts, 'archive'>): boolean {
  return archive !== null
}

/**
 * What is shown and counted: all but the archived records.
 *
 * Shape: the same object where nothing is archived, so that what is computed from it can be kept.
 */
export function inUse<T extends { readonly cpts: readonly Cpts[] }>(dataset: T): T {
  return dataset.cpts.some(isArchived)
    ? { ...dataset, cpts: dataset.cpts.filter((cpts) => !isArchived(cpts)) }
    : dataset
}
