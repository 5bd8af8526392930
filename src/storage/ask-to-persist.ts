/** Some browsers throw away after a week what no one asked them to keep. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist()
  } catch {
    // Not offered here (plain http, an old browser): what is kept is kept as long as the browser will.
  }
}

/** Whether the browser promised to keep what is stored; false too where it cannot say. */
export async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}
