/** What a spreadsheet would run as a formula when it opens the file, full-width signs included (OWASP, CSV injection); apostrophes before it, so that one more can be told. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A text as one cell of a CSV with semicolons: quoted where needed, and never a formula.
 *
 * Shape: a text that a spreadsheet would run gets an apostrophe in front, which `cellText` takes away.
 */
export function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The text that `cell` was given, from a cell already read as CSV. */
export function cellText(read: string): string {
  return read.startsWith("'") && FORMULA.test(read) ? read.slice(1) : read
}
