/** Texts kept for this tab, a reload and a crash included; where the browser forbids it or has no room, they live in the page only. */
export const tabStorage = {
  getItem: (name: string): string | null => attempt(() => sessionStorage.getItem(name)) ?? null,
  setItem: (name: string, value: string): void =>
    attempt(() => sessionStorage.setItem(name, value)),
  removeItem: (name: string): void => attempt(() => sessionStorage.removeItem(name)),
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
