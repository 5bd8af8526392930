/** Texts kept by the browser; where it forbids it or has no room, they live in the page only. */
const keptBy = (storage: () => Storage) => ({
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

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
