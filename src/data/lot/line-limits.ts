/** What the id of a version of a fact looks like, wherever it comes from. */
export const VERSION_ID = /^[\w-]{1,64}$/

/** What one accepts of a document that many write in. Units: characters of a line, lines. */
export const DOCUMENT_LIMITS = { line: 100_000, lines: 50_000 } as const
