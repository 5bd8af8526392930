/** Texts kept by the browser; where it forbids it or has no room, they live in the page only. */
export const keptBy = (storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) => ({
  getItem: (name: string): string | null => attempt(() => storage().getItem(name)) ?? null,
  /** Tells whether it is kept. */
  setItem: (name: string, value: string): boolean =>
    attempt(() => {
      storage().setItem(name, value)
      return true
    }) ?? false,
  removeItem: (name: string): void => attempt(() => storage().removeItem(name)),
})

/** Kept for this tab, a reload included. */
export const tabStorage = keptBy(() => sessionStorage)
/** Kept on this device, for all its tabs. */
export const deviceStorage = {
  ...keptBy(() => localStorage),
  names: (): readonly string[] => attempt(() => Object.keys(localStorage)) ?? [],
}

/** Where texts are kept, whether or not it may be. */
export type TextStorage = ReturnType<typeof keptBy>

/** The words kept under a name; null where there are none, or not as `keepWords` wrote them. */
export function keptWords(name: string, storage: TextStorage): readonly string[] | null {
  const kept = attempt((): unknown => JSON.parse(storage.getItem(name) ?? 'null'))
  return Array.isArray(kept) && kept.every((each) => typeof each === 'string') ? kept : null
}

/** Keeps words under a name, in place of those before. */
export function keepWords(name: string, words: readonly string[], storage: TextStorage): void {
  storage.setItem(name, JSON.stringify(words))
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
