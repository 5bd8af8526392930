import { SelectField } from '../../ui/Field.tsx'
import { type ImportChoices, NO_SHEET_CHOICES } from '../../domain/import/import-choices.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import { ColumnsPart } from './ColumnsPart.tsx'
import { FirstLines } from './FirstLines.tsx'
import styles from './Import.module.css'
import { sheetName } from './sheet-words.ts'
import { type Choose, ofSheet } from './use-review.ts'

const words = frImportAccount.sheets
/** A header further down would be one among rows. */
const MOST_LINES = 12
/** Characters of a line that are enough to know it by. */
const ENOUGH = 60

interface SheetsPartProps extends SheetChoiceProps {
  /** What becomes of each of their rows. */
  readonly rows: ImportPlan['rows']
  readonly choices: ImportChoices
}

interface SheetChoiceProps {
  readonly sheets: readonly Sheet[]
  readonly choose: Choose
}

/** How a file was read, sheet by sheet: which are, where their titles stand, what each column is. All of it may be put right. */
export function SheetsPart({ sheets, rows, choices, choose }: SheetsPartProps) {
  if (sheets.length === 0) return null
  return (
    <section>
      <h4>{words.title}</h4>
      {sheets.length > 1 && <SheetChoice sheets={sheets} choose={choose} />}
      {sheets
        .filter(({ isRead }) => isRead)
        .map((sheet) => (
          <div key={sheet.rank} className={styles.sheet}>
            {sheets.length > 1 && <h5>{nameOf(sheet)}</h5>}
            <div className={styles.settings}>
              {!sheet.table.turned && <HeaderChoice sheet={sheet} choose={choose} />}
              <WayChoice sheet={sheet} choose={choose} />
            </div>
            <ColumnsPart sheet={sheet} choose={choose} />
            <FirstLines sheet={sheet} rows={rows} choices={choices} />
          </div>
        ))}
    </section>
  )
}

const nameOf = ({ rank, table }: Sheet): string => sheetName(rank, table)

/** Which sheets are read. */
export function SheetChoice({ sheets, choose }: SheetChoiceProps) {
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.which}</legend>
      {sheets.map((sheet) => (
        <label key={sheet.rank}>
          <input
            type="checkbox"
            checked={sheet.isRead}
            onChange={({ currentTarget: { checked } }) =>
              choose((choices) => ({
                // The others stay as they were found.
                sheets: new Map(
                  sheets.map(({ rank, isRead }) => [
                    rank,
                    {
                      ...(choices.sheets.get(rank) ?? NO_SHEET_CHOICES),
                      isRead: rank === sheet.rank ? checked : isRead,
                    },
                  ]),
                ),
              }))
            }
          />
          {`${nameOf(sheet)} (${words.lines(sheet.table.rows.length)})`}
          {sheet.left !== null && sheet.left !== 'sheet-left' && (
            <small>{frImportAccount.account.why[sheet.left]}</small>
          )}
        </label>
      ))}
    </fieldset>
  )
}

interface HeaderChoiceProps {
  readonly sheet: Sheet
  readonly choose: Choose
}

/** Whether the titles stand on a line or beneath one another; nothing where they are the names of fields. */
function WayChoice({ sheet: { rank, table }, choose }: HeaderChoiceProps) {
  const isOfFields = table.above.length === 0 && table.entete.some((title) => title !== '')
  if (isOfFields) return null
  return (
    <SelectField
      label={words.way}
      value={table.turned ? 'columns' : 'lines'}
      onChange={(chosen) =>
        choose((choices) =>
          ofSheet(choices, rank, () => ({
            turned: chosen === 'columns',
            header: null,
            columns: new Map(),
            lines: new Map(),
          })),
        )
      }
      options={Object.entries(words.ways)}
    />
  )
}

/** Which line holds the titles of the columns; nothing where they are the names of fields. */
function HeaderChoice({ sheet: { rank, table }, choose }: HeaderChoiceProps) {
  const lines = [...table.above, ...table.rows].slice(0, MOST_LINES)
  const isNamed = table.entete.some((title) => title !== '')
  const header = table.above.at(-1)
  if (isNamed && !header) return null
  return (
    <SelectField
      label={words.header}
      value={isNamed && header ? `${header.line}` : 'none'}
      onChange={(chosen) =>
        choose((choices) =>
          // Columns may be others under another header.
          ofSheet(choices, rank, () => ({
            header: chosen === 'none' ? 'none' : Number(chosen),
            columns: new Map(),
          })),
        )
      }
      options={[
        ['none', words.noHeader],
        ...lines.map(({ line, cells }): [string, string] => {
          const text = cells.filter((cell) => cell !== '').join(' · ')
          const short = text.length > ENOUGH ? `${text.slice(0, ENOUGH)}…` : text
          return [`${line}`, words.headerLine(line, short)]
        }),
      ]}
    />
  )
}
