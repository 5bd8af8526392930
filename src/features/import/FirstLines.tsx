import type { Sheet } from '../../domain/import/sheets.ts'
import { frImport } from '../../fr/import.ts'
import { frImportAccount } from '../../fr/import-account.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './Import.module.css'

const words = frImportAccount.sheets
const MOST_LINES = 8
/** So many of the lines above the rows are enough to see where these begin. */
const MOST_ABOVE = 3
const LEFT: ReadonlySet<string> = new Set(['ignore', 'calculee', 'personne', 'empreinte'])

/** The first lines of a sheet under what each column is read as, so that one sees what is a title and what is not. */
export function FirstLines({ sheet: { table, columns } }: { readonly sheet: Sheet }) {
  const { above, rows, entete } = table
  const header = entete.some((title) => title !== '') ? (above.at(-1)?.line ?? null) : null
  const titles = above.slice(-MOST_ABOVE).map((row) => ({
    ...row,
    kind: row.line === header ? ('header' as const) : ('above' as const),
  }))
  const lines = [...titles, ...rows.map((row) => ({ ...row, kind: 'row' as const }))]
  return (
    <ScrollBox label={words.first}>
      <table className={styles.lines}>
        <caption>{words.first}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {columns.map(({ at, role }) => (
              <th key={at} scope="col" data-left={LEFT.has(role)}>
                {frImport.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_LINES).map(({ line, cells, kind }) => (
            <tr key={line} data-kind={kind}>
              <th scope="row">
                {line}
                {kind === 'header' && <small>{words.isHeader}</small>}
                {kind === 'above' && <small>{words.above}</small>}
              </th>
              {columns.map(({ at, role }) => (
                <td key={at} data-left={kind === 'row' && LEFT.has(role)}>
                  {cells[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
