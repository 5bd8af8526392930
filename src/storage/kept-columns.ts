import { deviceStorage, keepWords, keptWords, type TextStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.colonnes'

/** The columns that the person chose on this device; null where none are kept, or not as they were written. */
export function keptColumns(storage: TextStorage = deviceStorage): readonly string[] | null {
  return keptWords(KEY, storage)
}

/** Keeps a choice of columns, or, for null, forgets it. Where nothing can be kept, it holds as long as the page. */
export function keepColumns(
  keys: readonly string[] | null,
  storage: TextStorage = deviceStorage,
): void {
  if (keys) keepWords(KEY, keys, storage)
  else storage.removeItem(KEY)
}
