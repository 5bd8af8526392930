import type { Cpts, Source } from '../../domain/cpts/cpts.ts'
import type { SourcedName } from '../../domain/edits/record-change.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { LinesField } from '../../ui/Field.tsx'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { problemWords } from './form/problems.ts'
import { typedLines } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'

interface SourcesFormProps {
  readonly cpts: Cpts
  readonly fait: SourcedName
  readonly sources: readonly Source[]
}

/** Puts right the list of the sources of a fact, the fact staying as it is. */
export function SourcesForm({ cpts, fait, sources }: SourcesFormProps) {
  const { typed, folded, open, change, problems, state, submit } = useFieldForm(
    cpts,
    `${fait}/sources`,
    { fresh: { text: sources.join('\n') }, now: sources, lines: sources },
  )
  if (!typed)
    return (
      <button type="button" className={styles.link} onClick={open}>
        {folded ? frEdit.resume : frEdit.fixSources}
      </button>
    )
  return (
    <FormShell
      name={frEdit.fixSources}
      onSave={() =>
        submit(frEdit.sources, {
          source: null,
          edits: [{ kind: 'sources', fait, sources: typedLines(typed.text) }],
        })
      }
      state={state}
    >
      <LinesField
        label={frEdit.sources}
        hint={frEdit.fixSourcesHint}
        value={typed.text}
        onChange={(text) => change({ text })}
        error={problemWords(problems, 'sources')}
      />
    </FormShell>
  )
}
