import { type ImportNote, type Outcome, outcomeOf } from '../../domain/import/import-note.ts'
import type { RowAt } from '../../domain/import/incoming.ts'
import type { ReportRow } from '../../domain/import/plan-import.ts'
import { csvText } from './csv-text.ts'

/** The words of the report, which are the reader's. */
export interface ReportWords {
  readonly header: readonly [line: string, cpts: string, outcome: string, why: string]
  readonly outcome: (outcome: Outcome) => string
  readonly note: (note: ImportNote) => string
  /** Where a row stands: its line, or its column. */
  readonly line: (at: RowAt) => string
}

/** The report of an import as a CSV text: a row for each thing that is to be said of a line, or one that says it is taken. */
export function importReportCsv(rows: readonly ReportRow[], words: ReportWords): string {
  const lines = rows.flatMap(({ sheet, line, cpts, notes, outcome }) => {
    const start = [words.line({ sheet, line }), cpts ?? '']
    if (notes.length === 0) return [[...start, words.outcome(outcome), '']]
    return notes.map((note) => [...start, words.outcome(outcomeOf(note)), words.note(note)])
  })
  return csvText([words.header, ...lines])
}
