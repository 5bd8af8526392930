import type { LeftAside } from '../domain/import/left-aside.ts'
import { deviceStorage, keepWords, keptWords, type TextStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.laisses-de-cote'

/** What was left aside of proposals on this device; nothing where it is not as it was written. */
export function leftAside(storage: TextStorage = deviceStorage): LeftAside {
  return keptWords(KEY, storage) ?? []
}

/** Keeps it for proposals to come. Where nothing can be kept, it is asked anew. */
export function keepLeftAside(left: LeftAside, storage: TextStorage = deviceStorage): void {
  if (left.length === 0) storage.removeItem(KEY)
  else keepWords(KEY, left, storage)
}
