/** The rows of cells that a spreadsheet puts on the clipboard as text; a quote that nothing closes is a sign like any other. */
export async function readPastedCells(text: string): Promise<readonly (readonly string[])[]> {
  const { parse } = (await import('papaparse')).default
  // A spreadsheet ends its last row too.
  const bare = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  const options = { delimiter: '\t', newline: '\n' } as const
  const { data, errors } = parse<string[]>(bare, options)
  const isTorn = errors.some(({ type }) => type === 'Quotes')
  return isTorn ? parse<string[]>(bare, { ...options, quoteChar: '\0' }).data : data
}
