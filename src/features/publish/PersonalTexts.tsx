import type { ReportEntry } from '../../data/dataset-report.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { CheckField } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Entries } from './ReportSection.tsx'

const words = frPublish.report

interface PersonalTextsProps {
  readonly entries: readonly ReportEntry[]
  readonly read: boolean
  readonly onRead: (read: boolean) => void
}

/** Asks whether what seems to tell of a person is to be public: one may go on after having looked. Nothing where there is none. */
export function PersonalTexts({ entries, read, onRead }: PersonalTextsProps) {
  if (entries.length === 0) return null
  return (
    <Notice tone="notice" title={words.personalTitle(entries.length)}>
      <p>{words.personalAsk}</p>
      <Entries entries={entries} />
      <CheckField label={words.personalRead(entries.length)} checked={read} onChange={onRead} />
    </Notice>
  )
}
