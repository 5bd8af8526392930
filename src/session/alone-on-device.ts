/** Has what a team shares read and written from one tab after another, where the browser can tell. */
export async function aloneOnDevice<T>(work: () => Promise<T>): Promise<T> {
  // Only a secure page has them.
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>
  return locks ? locks.request('atlas-cpts-equipe', work) : work()
}
