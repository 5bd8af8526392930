import type { Cpts, Source } from '../../domain/cpts/cpts.ts'
import type { SourcedName } from '../../domain/edits/record-change.ts'
import { fr } from '../../ui/fr.ts'
import { LinesField } from '../../ui/Field.tsx'
import styles from './Form.module.css'
import { FormShell } from './FormShell.tsx'
import { problemWords } from './problems.ts'
import { typedLines } from './typed-text.ts'
import { useFieldForm } from './use-field-form.ts'

interface SourcesFormProps {
  readonly cpts: Cpts
  readonly fait: SourcedName
  readonly sources: readonly Source[]
}

/** Puts right the list of the sources of a fact, the fact staying as it is. */
export function SourcesForm({ cpts, fait, sources }: SourcesFormProps) {
  const { typed, open, change, problems, leave, submit } = useFieldForm(cpts, `${fait}/sources`, {
    text: sources.join('\n'),
  })
  if (!typed)
    return (
      <button type="button" className={styles.link} onClick={open}>
        {fr.edit.fixSources}
      </button>
    )
  return (
    <FormShell
      name={fr.edit.fixSources}
      onSave={() =>
        submit(fr.edit.sources, {
          source: null,
          edits: [{ kind: 'sources', fait, sources: typedLines(typed.text) }],
        })
      }
      onCancel={leave}
    >
      <LinesField
        label={fr.edit.sources}
        hint={fr.edit.fixSourcesHint}
        value={typed.text}
        onChange={(text) => change({ text })}
        error={problemWords(problems, 'sources')}
      />
    </FormShell>
  )
}
