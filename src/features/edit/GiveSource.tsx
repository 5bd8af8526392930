import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { StatedFact } from '../../domain/edits/record-change.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import styles from './form/Form.module.css'
import { FormShell } from './form/FormShell.tsx'
import { SourceFields } from './form/SourceFields.tsx'
import { NO_SOURCE, typedDate, typedText } from './form/typed-text.ts'
import { useFieldForm } from './form/use-field-form.ts'

interface GiveSourceProps {
  readonly cpts: Cpts
  /** The fact as it stands, which nobody is named for. */
  readonly fact: StatedFact
  readonly lines: readonly string[]
}

/** Says who a fact without source is from, and when they said it: states it again, after them. */
export function GiveSource({ cpts, fact, lines }: GiveSourceProps) {
  const { typed, folded, open, change, problems, state, submit } = useFieldForm(
    cpts,
    `${fact.fait}/source`,
    { fresh: NO_SOURCE, now: fact.valeur, lines },
  )
  if (!typed)
    return (
      <button type="button" className={styles.link} onClick={open}>
        {folded ? frEdit.resume : frEdit.giveSource}
      </button>
    )
  const source = typedText(typed.source)
  const date = typedDate(typed.date)
  return (
    <FormShell
      name={frEdit.giveSource}
      onSave={() =>
        submit(frEdit.fields[fact.fait], {
          source,
          edits: source === null && date === null ? [] : [{ kind: 'fact', ...fact, date }],
        })
      }
      state={state}
    >
      <SourceFields typed={typed} onChange={change} problems={problems} />
    </FormShell>
  )
}
