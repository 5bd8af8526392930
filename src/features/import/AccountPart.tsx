import { Fragment } from 'react'
import {
  type ColumnAccount,
  type Fate,
  FATES,
  type SheetAccount,
  summed,
  total,
} from '../../domain/import/account.ts'
import { NOT_UNDERSTOOD } from '../../domain/import/dataset-account.ts'
import type { KnownFact } from '../../domain/import/import-note.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import { frImport } from '../../fr/import/import.ts'
import { frImportColumns } from '../../fr/import/import-columns.ts'
import controls from '../../ui/controls.module.css'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './Import.module.css'
import { sheetName } from './sheet-words.ts'

const words = frImportAccount.account

interface AccountPartProps {
  readonly account: readonly SheetAccount[]
  /** Whether it is of a dataset, whose facts are counted. */
  readonly isOfFacts?: boolean
}

/** What becomes of all that a file holds: in one line, then column by column, with reasons. */
export function AccountPart({ account, isOfFacts = false }: AccountPartProps) {
  if (account.length === 0) return null
  const cells = summed(account.map((sheet) => sheet.cells))
  const n = total(cells)
  const met = FATES.filter((fate) => cells[fate] > 0)
  const parts = met.map((fate) => words.fates[fate](cells[fate]))
  const unread = account.filter(({ isRead }) => !isRead).length
  const title = isOfFacts ? words.titleOfFacts : words.title
  return (
    <section>
      <h4>{title}</h4>
      <p>
        {isOfFacts ? words.sumOfFacts(n, parts.join(', ')) : words.sum(n, parts.join(', '))}{' '}
        {cells.taken === n && words.all} {unread > 0 && words.unread(unread)}
      </p>
      <details className={controls.disclosure}>
        <summary>{isOfFacts ? words.showFacts : words.show}</summary>
        <ScrollBox label={title}>
          <table className={styles.table} data-account>
            <thead>
              <tr>
                <th scope="col">{isOfFacts ? words.fact : words.column}</th>
                {met.map((fate) => (
                  <th key={fate} scope="col" data-figures>
                    {words.heads[fate]}
                  </th>
                ))}
                <th scope="col">{words.whyTitle}</th>
              </tr>
            </thead>
            <tbody>
              {account.map(({ rank, isRead, left, columns, ...sheet }) => (
                <Fragment key={rank}>
                  {account.length > 1 && (
                    <tr>
                      <th scope="rowgroup" colSpan={met.length + 2}>
                        {sheetName(rank, sheet)}
                      </th>
                    </tr>
                  )}
                  {isRead ? (
                    columns.map((column) => (
                      <Line
                        key={column.at}
                        title={isOfFacts ? factTitle(column) : titleOf(column)}
                        column={column}
                        fates={met}
                      />
                    ))
                  ) : (
                    <Line
                      fates={met}
                      title={words.whole}
                      column={{
                        cells: sheet.cells,
                        why: new Map([[left ?? 'sheet-left', total(sheet.cells)]]),
                      }}
                    />
                  )}
                </Fragment>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </section>
  )
}

const titleOf = ({ at, entete }: ColumnAccount): string =>
  at === null ? words.above : entete || frImportColumns.nameless(at)

function factTitle({ at, entete }: ColumnAccount): string {
  if (at === null) return words.unreadRecords
  return entete === NOT_UNDERSTOOD ? words.notUnderstood : frImport.known[entete as KnownFact]
}

interface LineProps {
  readonly fates: readonly Fate[]
  readonly title: string
  readonly column: Pick<ColumnAccount, 'cells' | 'why'>
}

function Line({ fates, title, column: { cells, why } }: LineProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      {fates.map((fate) => (
        <td key={fate} data-figures>
          {formatNumber(cells[fate])}
        </td>
      ))}
      <td>
        {[...why].map(([reason, n]) => (
          <p key={reason}>{words.because(n, words.why[reason] ?? words.other)}</p>
        ))}
      </td>
    </tr>
  )
}
