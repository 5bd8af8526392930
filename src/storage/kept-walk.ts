import { keepWords, keptWords, tabStorage, type TextStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.parcours'

/** The records of a région that this tab set out to go through, in their order, a reload included; none where it did not, or not there. */
export function keptWalk(region: string, storage: TextStorage = tabStorage): readonly string[] {
  const [of, ...ids] = keptWords(KEY, storage) ?? []
  return of === region ? ids : []
}

/** Keeps which records this tab sets out to go through. Where nothing can be kept, no record leads to the next one. */
export function keepWalk(
  region: string,
  ids: readonly string[],
  storage: TextStorage = tabStorage,
): void {
  keepWords(KEY, [region, ...ids], storage)
}
