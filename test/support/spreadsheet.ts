import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/universal'

/** A table as a person sees it in a spreadsheet; changed in place. */
export type Grid = string[][]

const MONTHS = 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' ')

/** What a French Excel makes of a cell of a CSV as it opens it, as it writes it back. */
function excelCell(text: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (day) return `${day[3]}/${day[2]}/${day[1]}`
  const month = /^(\d{4})-(\d\d)$/.exec(text)
  if (month) return `${MONTHS[Number(month[2]) - 1]}-${month[1]?.slice(2)}`
  // Zeros go, and what looks like a number is one.
  if (/^\d+(?:,\d+)?$/.test(text) && text.length < 16) return text.replace(/^0+(?=\d)/, '')
  return text
}

/** A CSV of ours opened by a French Excel, changed there, and saved as CSV: semicolons, in the code page of Windows or in UTF-8. */
export function throughExcelCsv(
  csv: string,
  change: (grid: Grid) => void = () => {},
): { readonly csv: string; readonly grid: Grid } {
  const grid: Grid = [[]]
  for (const [, quoted, bare, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    grid.at(-1)?.push(excelCell(quoted?.replaceAll('""', '"') ?? bare ?? ''))
    if (end === '\r\n') grid.push([])
  }
  grid.pop()
  change(grid)
  const quote = (cell: string): string =>
    /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return { csv: grid.map((row) => `${row.map(quote).join(';')}\r\n`).join(''), grid }
}

/** The place of a cell in a grid, by the title of its column and the first cell of its row. */
export function place(grid: Grid, id: string, title: string): readonly [row: number, at: number] {
  const row = grid.findIndex(([first]) => first === id)
  const at = grid[0]?.indexOf(title) ?? -1
  if (row < 0 || at < 0) throw new Error(`no cell ${title} of ${id}`)
  return [row, at]
}

/** A workbook of ours in which someone typed texts into cells of its first sheet, by place: "B2". */
export async function typedInXlsx(
  book: Blob,
  typed: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await book.arrayBuffer()))
  const path = 'xl/worksheets/sheet1.xml'
  let xml = strFromU8(files[path]!)
  for (const [at, text] of Object.entries(typed)) {
    const cell = `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    const number = /\d+/.exec(at)?.[0] ?? ''
    xml = xml.replace(
      new RegExp(`(<row r="${number}">)(.*?)(</row>)`, 's'),
      (_, open, cells, end) => {
        const there = new Map<string, string>()
        for (const [each, name = ''] of String(cells).matchAll(/<c r="([A-Z]+)\d+".*?<\/c>/gs))
          there.set(name, each)
        there.set(at.replace(number, ''), cell)
        const order = [...there].toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
        return `${open}${order.map(([, each]) => each).join('')}${end}`
      },
    )
  }
  return zipSync({ ...files, [path]: strToU8(xml) })
}

/** A workbook of texts, whose cells are parted by bars; those of its sheets that are so named are hidden. */
export async function workbookOf(
  sheets: Readonly<Record<string, readonly string[]>>,
  hidden: readonly string[] = [],
): Promise<Uint8Array> {
  const book = writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.split('|').map((value) => (value === '' ? null : { value, type: String })),
      ),
    })),
  )
  const files = unzipSync(new Uint8Array(await (await book.toBlob()).arrayBuffer()))
  const path = 'xl/workbook.xml'
  const shown = hidden.reduce(
    (xml, name) => xml.replace(` name="${name}"/>`, ` name="${name}" state="veryHidden"/>`),
    strFromU8(files[path]!),
  )
  return zipSync({ ...files, [path]: strToU8(shown) })
}
