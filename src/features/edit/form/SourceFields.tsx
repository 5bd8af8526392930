import { useId, useMemo } from 'react'
import type { FieldProblem } from '../../../domain/edits/check-value.ts'
import { liveChanges } from '../../../domain/edits/edit-log.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { TextField } from '../../../ui/Field.tsx'
import { DateField } from './DateField.tsx'
import styles from './Form.module.css'
import { problemWords } from './problems.ts'
import { dateText, type TypedSource } from './typed-text.ts'
import { useRecords } from '../use-records.ts'

interface SourceFieldsProps {
  readonly typed: TypedSource
  readonly onChange: (patch: Partial<TypedSource>) => void
  readonly problems: readonly FieldProblem[]
  /** False where the date typed elsewhere in the form is that of the event, as for a stage. */
  readonly dated?: boolean
}

/** Who says so, and when they said it. What one types for one fact often serves for the next. */
export function SourceFields({ typed, onChange, problems, dated = true }: SourceFieldsProps) {
  const id = useId()
  const { all, last } = useKnownSources()
  return (
    <div className={styles.source}>
      <div className={styles.pair}>
        <TextField
          label={frEdit.source}
          hint={frEdit.sourceHint}
          list={id}
          value={typed.source}
          onChange={(source) => onChange({ source })}
          error={problemWords(problems, 'source')}
        />
        {dated && (
          <DateField
            label={frEdit.sourceDate}
            value={typed.date}
            onChange={(date) => onChange({ date })}
            error={problemWords(problems, 'date')}
          />
        )}
      </div>
      <datalist id={id}>
        {all.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </datalist>
      {last && typed.source === '' && (
        <button
          type="button"
          className={styles.quietButton}
          onClick={() => onChange(dated ? last : { source: last.source })}
        >
          {frEdit.sameSource(last.source)}
        </button>
      )}
    </div>
  )
}

/** The sources of what was changed on this device, the latest first, and the last one with its date as one would type it. */
function useKnownSources(): {
  readonly all: readonly string[]
  readonly last: { readonly source: string; readonly date: string } | null
} {
  const { log, closed } = useRecords()
  return useMemo(() => {
    const changes = liveChanges([...closed, ...log])
      .map(({ change }) => change)
      .filter(({ source }) => source !== null)
      .toReversed()
    const [latest] = changes
    // A stage, an ACI or an archive bears the date of the event, not that of its source.
    const dated = latest && 'date' in latest && latest.kind !== 'stage' && latest.kind !== 'archive'
    return {
      all: [...new Set(changes.flatMap(({ source }) => source ?? []))],
      last: latest?.source
        ? { source: latest.source, date: dated ? dateText(latest.date) : '' }
        : null,
    }
  }, [log, closed])
}
