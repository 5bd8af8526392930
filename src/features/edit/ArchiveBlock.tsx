import { type Cpts, isArchived } from '../../domain/cpts/cpts.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { DateField } from './form/DateField.tsx'
import { FieldBlock } from './FieldBlock.tsx'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { SourceFields } from './form/SourceFields.tsx'
import { problemWords } from './form/problems.ts'
import { NO_SOURCE, typedDate, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'
import { useSave } from './use-records.ts'
import { fieldLines } from './value-words.ts'

const words = frEdit.life

/** Puts the record away, or takes it back: nothing is ever deleted. */
export function ArchiveBlock({ cpts }: { readonly cpts: Cpts }) {
  const lines = fieldLines('archive', cpts.archive)
  const { typed, open, change, problems, state, submit } = useFieldForm(cpts, 'archive', {
    fresh: { date: '', source: NO_SOURCE },
    now: cpts.archive?.valeur ?? null,
    lines,
  })
  const save = useSave(cpts.id)
  const archived = isArchived(cpts)
  return (
    <FieldBlock
      title={words.archive}
      lines={lines}
      fact={cpts.archive && { ...cpts.archive, date: null }}
      empty={words.archiveNote}
      act={archived ? words.restore : words.doArchive}
      open={typed !== null}
      onOpen={() => {
        if (archived) save(words.restore, { source: null, edits: [{ kind: 'restore' }] })
        else open()
      }}
      form={
        typed && (
          <FormShell
            name={words.archive}
            save={words.doArchive}
            onSave={() =>
              submit(words.archive, {
                source: typedText(typed.source.source),
                edits: [{ kind: 'archive', fusionneeDans: null, date: typedDate(typed.date) }],
              })
            }
            state={state}
          >
            <div className={styles.pair}>
              <DateField
                label={words.date}
                value={typed.date}
                onChange={(date) => change({ date })}
                error={problemWords(problems, 'date')}
              />
            </div>
            <SourceFields
              typed={typed.source}
              onChange={(source) => change((now) => ({ source: { ...now.source, ...source } }))}
              problems={problems}
              dated={false}
            />
          </FormShell>
        )
      }
    />
  )
}
