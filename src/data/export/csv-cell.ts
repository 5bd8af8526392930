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

/** A figure as one cell: never a formula, even below zero; French Excel reads a comma in it. */
export function figureCell(value: number): string {
  return plainDigits(value).replace('.', ',')
}

/** Without exponent, which Excel would show as such. */
function plainDigits(value: number): string {
  const text = `${value}`
  if (!text.includes('e')) return text
  if (Math.abs(value) >= 1) return `${BigInt(value)}`
  return value
    .toFixed(20)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')
}
