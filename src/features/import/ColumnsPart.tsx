import { COLUMN_ROLES, typedFactOf } from '../../domain/import/column-role.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import controls from '../../ui/controls.module.css'
import { frImportColumns } from '../../fr/import/import-columns.ts'
import styles from './Import.module.css'
import { answered, type Choose, ofSheet } from './use-review.ts'

const words = frImportColumns

interface ColumnsPartProps {
  readonly sheet: Sheet
  readonly choose: Choose
}

/** A date that a spreadsheet holds as people write it. */
const asTyped = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split('-').toReversed().join('/') : text

/** What each column was taken for, to be confirmed or put right. */
export function ColumnsPart({ sheet: { rank, columns }, choose }: ColumnsPartProps) {
  return (
    <>
      <p className={controls.quiet}>{words.intro}</p>
      <ul className={styles.columns} aria-label={words.title}>
        {columns.map(({ at, entete, role, exemples, dayFirst }) => {
          const name = entete || words.nameless(at)
          const typed = role === 'ignore' ? typedFactOf(entete) : null
          return (
            <li key={at}>
              <strong>{name}</strong>
              <span className={controls.quiet}>
                {exemples.map(asTyped).join(' · ')}
                {dayFirst !== undefined && <small>{words.dayFirst(dayFirst)}</small>}
                {typed && <small>{words.typed(typed)}</small>}
              </span>
              <select
                aria-label={words.roleOf(name)}
                value={role}
                onChange={({ currentTarget }) => {
                  const chosen = COLUMN_ROLES.find((each) => each === currentTarget.value)
                  choose((choices) =>
                    ofSheet(choices, rank, (sheet) => ({
                      columns: answered(sheet.columns, at, chosen ?? null),
                    })),
                  )
                }}
              >
                {COLUMN_ROLES.map((each) => (
                  <option key={each} value={each}>
                    {words.roles[each]}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
    </>
  )
}
