import { useId } from 'react'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { frEdit } from '../../fr/edit.ts'
import { TextField } from '../../ui/Field.tsx'
import { DateField } from './DateField.tsx'
import styles from './Form.module.css'
import { problemWords } from './problems.ts'
import type { TypedSource } from './typed-source.ts'
import { useKnownSources } from './use-known-sources.ts'

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
