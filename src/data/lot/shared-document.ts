import * as Y from 'yjs'

/**
 * The shared register of a région: a document of Yjs whose one shared type maps the id of each version of a fact to what it says, as a
 * text that is never written again. Two documents joined are the union of their lines, however often and in whatever order, so that a
 * file, a link, a folder or a server need only carry updates of it.
 */
export const LINES = 'versions'

/** The lines of a document: what each version says, by its id. */
export type Lines = ReadonlyMap<string, string>

/** An update that adds lines to whatever document it is applied to. */
export function updateOf(lines: Lines): Uint8Array<ArrayBuffer> {
  const document = new Y.Doc()
  const shared = document.getMap<string>(LINES)
  document.transact(() => {
    for (const [id, line] of lines) shared.set(id, line)
  })
  return new Uint8Array(Y.encodeStateAsUpdate(document))
}

/**
 * The lines that updates hold together.
 *
 * Shape: what is no text is left out, and counted. Errors: null for what is no update, or is one that rests on another that is not here.
 */
export function linesOf(
  updates: readonly Uint8Array[],
): { readonly lines: Lines; readonly others: number } | null {
  const document = new Y.Doc()
  try {
    for (const update of updates) Y.applyUpdate(document, update)
    if (document.store.pendingStructs !== null || document.store.pendingDs !== null) return null
    const shared = [...document.getMap<unknown>(LINES)]
    const lines = new Map(
      shared.flatMap(([id, line]) => (typeof line === 'string' ? [[id, line] as const] : [])),
    )
    return { lines, others: shared.length - lines.size }
  } catch {
    return null
  } finally {
    document.destroy()
  }
}
