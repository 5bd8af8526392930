import { useState } from 'react'
import { type Note, NOTE_KINDS, type NoteKind } from '../../../domain/contract/notebook.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import { newId } from '../../../session/new-id.ts'
import { LinesField, SelectField, TextField } from '../../../ui/Field.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import styles from '../form/Form.module.css'
import { FormShell } from '../form/FormShell.tsx'
import { type Form, useForm } from '../form/use-form.ts'
import { DayField } from '../../../ui/DayField.tsx'
import { useNotebookActions } from './use-notebook.ts'

const words = frNotebook
const KINDS = NOTE_KINDS.map((kind) => [kind, words.kinds[kind]] as const)

/** A note as it is typed. */
export interface TypedNote {
  readonly kind: NoteKind
  readonly text: string
  readonly who: string
  readonly due: string
}
const BLANK: TypedNote = { kind: 'relance', text: '', who: '', due: '' }

/** The form of a note of a CPTS, or of one to be written; it waits, folded or open, as any other. */
export function useNoteForm(cpts: string, note: Note | null): Form<TypedNote> {
  const fresh = note
    ? { kind: note.kind, text: note.text, who: note.who, due: note.due ?? '' }
    : BLANK
  return useForm<TypedNote>(`${cpts}/carnet${note ? `-${note.id}` : ''}`, fresh)
}

interface NoteFormProps {
  readonly cpts: string
  readonly note: Note | null
  readonly form: Form<TypedNote>
  readonly typed: TypedNote
}

/** Where a note is written or changed. */
export function NoteForm({ cpts, note, form, typed }: NoteFormProps) {
  const region = useRegion().homeOf(cpts)
  const { put } = useNotebookActions()
  const [tried, setTried] = useState(false)
  const { kind, who, due } = typed
  const text = typed.text.trim()
  const isTask = kind !== 'note'
  const save = (): void => {
    setTried(true)
    if (text === '') return
    const { id, done } = note ?? { id: newId(), done: null }
    put(
      {
        type: 'note',
        id,
        region,
        cpts,
        kind,
        text,
        who: who.trim(),
        due: isTask && due !== '' ? due : null,
        done: isTask ? done : null,
      },
      note?.changed ?? null,
    )
    form.close()
  }
  const state = {
    restored: form.restored,
    meanwhile: null,
    onTheirs: form.close,
    onMine: form.close,
    onCancel: form.close,
    onFold: form.fold,
  }
  return (
    <FormShell name={words.title} state={state} onSave={save} isSigned={false}>
      <div className={styles.pair}>
        <SelectField
          label={words.kind}
          value={kind}
          options={KINDS}
          onChange={(next) => form.change({ kind: next || kind })}
        />
        {isTask && (
          <DayField
            label={words.due}
            hint={words.dueHint}
            value={due}
            onChange={(next) => form.change({ due: next })}
          />
        )}
      </div>
      <LinesField
        label={words.text}
        value={typed.text}
        onChange={(next) => form.change({ text: next })}
        error={tried && text === '' ? words.textMissing : null}
      />
      <TextField
        label={words.who}
        hint={words.whoHint}
        value={who}
        onChange={(next) => form.change({ who: next })}
      />
    </FormShell>
  )
}
