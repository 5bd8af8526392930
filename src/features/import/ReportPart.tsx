import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { importReportCsv } from '../../data/export/import-report-csv.ts'
import { type ImportReason, type Outcome, OUTCOMES } from '../../domain/import/import-note.ts'
import { type RowAt, rowKey } from '../../domain/import/incoming.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { frImport, noteText, readNoteText } from '../../fr/import/import.ts'
import controls from '../../ui/controls.module.css'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useUnitName } from '../search/use-unit-name.ts'
import { download } from '../../ui/download.ts'
import styles from './Import.module.css'
import { MoreLines, useFewLines } from './MoreLines.tsx'
import { lineName, placesName } from './sheet-words.ts'
import { answered, type Choose, ofSheet } from './use-review.ts'

const words = frImportScreen.report
const { report } = frImport

/** Why a line is not read at all, whatever it says. */
const ASIDE: ReadonlySet<ImportReason> = new Set([
  'line-left',
  'header-again',
  'total-line',
  'remark-line',
])

interface ReportPartProps {
  readonly plan: ImportPlan
  readonly name: string
  readonly choose: Choose
}

/** What becomes of every line, and why; to read here, or to take away. */
export function ReportPart({ plan, name, choose }: ReportPartProps) {
  const isTable = plan.sheets.length > 0
  const [kept, setKept] = useState<Outcome | ''>('')
  const nameOf = useUnitName()
  const rows = plan.rows.filter(({ outcome }) => kept === '' || outcome === kept)
  const lines = useFewLines(rows, kept)
  const tables = new Map(plan.sheets.map(({ rank, table }) => [rank, table]))
  const placeOf = ({ sheet, line }: RowAt): string => lineName(tables.get(sheet)?.turned, line)
  const save = (): void => {
    const csv = importReportCsv(plan.rows, {
      header: [report.line, report.cpts, report.outcome, report.why],
      outcome: (outcome) => frImport.outcomes[outcome],
      note: (note) => noteText(note, nameOf),
      line: placeOf,
    })
    download(`${name}.rapport.csv`, 'text/csv;charset=utf-8', csv)
  }
  return (
    <section>
      <h4>{words.title}</h4>
      {plan.fileNotes.map((note) => (
        <p key={`${note.kind} ${note.line}`}>{readNoteText(note)}</p>
      ))}
      <p className={controls.row}>
        <button type="button" className={controls.secondary} onClick={save}>
          <Download aria-hidden size={16} /> {words.download}
        </button>
      </p>
      <details className={controls.disclosure}>
        <summary>{words.show(plan.rows.length)}</summary>
        <label className={styles.filter}>
          {words.filter}
          <select
            value={kept}
            onChange={({ currentTarget: { value } }) =>
              setKept(OUTCOMES.find((each) => each === value) ?? '')
            }
          >
            <option value="">{words.all}</option>
            {OUTCOMES.filter((each) => plan.totals[each] > 0).map((each) => (
              <option key={each} value={each}>
                {frImportScreen.review.totals[each](plan.totals[each])}
              </option>
            ))}
          </select>
        </label>
        <ScrollBox label={words.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                {isTable && <th scope="col">{frImportAccount.sheets.isRead}</th>}
                <th scope="col">{report.line}</th>
                <th scope="col">{report.cpts}</th>
                <th scope="col">{report.outcome}</th>
                <th scope="col">{report.why}</th>
              </tr>
            </thead>
            <tbody>
              {lines.shown.map((row) => (
                <tr key={`${rowKey(row)} ${row.key}`}>
                  {isTable && (
                    <td>
                      <input
                        type="checkbox"
                        aria-label={words.readLine(placesName([row], plan.sheets))}
                        checked={row.whole === null || !ASIDE.has(row.whole.reason)}
                        onChange={({ currentTarget: { checked } }) =>
                          choose((choices) =>
                            ofSheet(choices, row.sheet, ({ lines: said }) => ({
                              lines: answered(said, row.line, checked ? 'read' : 'left'),
                            })),
                          )
                        }
                      />
                    </td>
                  )}
                  <td>{placeOf(row)}</td>
                  <td>{row.cpts ?? ''}</td>
                  <td>{frImport.outcomes[row.outcome]}</td>
                  <td>
                    {row.left.length > 0 && <p>{words.left(row.left)}</p>}
                    {row.notes.length === 0 && row.left.length === 0
                      ? words.plain
                      : [...new Set(row.notes.map((note) => noteText(note, nameOf)))].map(
                          (text) => <p key={text}>{text}</p>,
                        )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <MoreLines {...lines} />
      </details>
    </section>
  )
}
