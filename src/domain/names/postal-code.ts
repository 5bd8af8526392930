/** The postal codes of a cell; one that lost its zero gets it back. */
export function postalsIn(cell: string): readonly string[] {
  const joined = cell.replaceAll(/(?<!\d)(\d{2})[ \u00a0\u202f](\d{3})(?!\d)/g, '$1$2')
  return (joined.match(/(?<!\d)\d{4,5}(?!\d)/g) ?? []).map((code) => code.padStart(5, '0'))
}
