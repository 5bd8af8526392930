import { useEffect, useRef, useState } from 'react'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import { deadlineKey, markOf } from '../../../domain/contract/deadline-marks.ts'
import {
  type DeadlineMark,
  MARK_STATES,
  type MarkState,
} from '../../../domain/contract/notebook.ts'
import { isPartialDate } from '../../../domain/cpts/partial-date.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { Dialog } from '../../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../../ui/Field.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { DateField } from '../form/DateField.tsx'
import forms from '../form/Form.module.css'
import { dateText, typedDate } from '../form/typed-text.ts'
import { type Form, useForm } from '../form/use-form.ts'
import { DayField } from '../../../ui/DayField.tsx'
import styles from './Notebook.module.css'
import { useTell } from './Told.tsx'
import { useNotebookActions } from './use-notebook.ts'

const words = frNotebook.mark
const STATES = MARK_STATES.map((state) => [state, words.states[state]] as const)

/** An answer as it is typed. */
interface TypedMark {
  readonly state: MarkState
  readonly to: string
  readonly date: string
  readonly source: string
}

interface MarkDeadlineProps {
  /** Those that one answer is given for: of one CPTS, due together. */
  readonly entries: readonly AgendaEntry[]
  readonly marks: ReadonlyMap<string, DeadlineMark>
  /** What is due, in words. */
  readonly what: string
}

/** Says what became of a deadline: kept, put off or of no object, when and after whom; in the private notebook. What is typed waits. */
export function MarkDeadline({ entries, marks, what }: MarkDeadlineProps) {
  const [open, setOpen] = useState(false)
  const kept = entries.flatMap((entry) => markOf(entry, marks) ?? [])
  const [mark = null] = kept
  const { atlas } = useRegion()
  const [first] = entries
  const nom = first ? (atlas.facts.get(first.cpts)?.cpts.nom ?? first.cpts) : ''
  // Beside the forms of the records: on their pages this one is not found.
  const fresh: TypedMark = {
    state: mark?.state ?? 'tenue',
    to: mark?.to ?? '',
    date: dateText(mark?.date ?? null),
    source: mark?.source ?? '',
  }
  const form = useForm(`echeances/${first ? deadlineKey(first) : ''}`, fresh)
  const fields = useRef<HTMLDivElement>(null)
  // Once the window is there, which goes to its cross by itself.
  useEffect(() => {
    if (open) fields.current?.querySelector<HTMLElement>('select, input')?.focus()
  }, [open])
  return (
    <>
      <button
        type="button"
        data-acts
        className={styles.mark}
        aria-label={(form.typed ? words.resumeOf : words.actionOf)(what, nom)}
        onClick={() => setOpen(true)}
      >
        {form.typed ? words.resume : words.action}
      </button>
      {open && (
        <Dialog title={words.title} close={words.close} onClose={() => setOpen(false)}>
          <p>
            <strong>{nom}</strong>, {what}
          </p>
          <div ref={fields}>
            <MarkForm
              entries={entries}
              marks={marks}
              kept={kept}
              what={what}
              nom={nom}
              form={form}
              fresh={fresh}
              onDone={() => setOpen(false)}
            />
          </div>
        </Dialog>
      )}
    </>
  )
}

interface MarkFormProps extends MarkDeadlineProps {
  /** The answers that are there. */
  readonly kept: readonly DeadlineMark[]
  readonly nom: string
  readonly form: Form<TypedMark>
  readonly fresh: TypedMark
  readonly onDone: () => void
}

function MarkForm({ entries, marks, kept, what, nom, form, fresh, onDone }: MarkFormProps) {
  const [mark = null] = kept
  const { homeOf } = useRegion()
  const { put, remove } = useNotebookActions()
  const tell = useTell()
  const [tried, setTried] = useState(false)
  const { state, to, date, source } = form.typed ?? fresh
  const written = typedDate(date)
  const toMissing = state === 'reportee' && to === ''
  const dateWrong = written !== null && !isPartialDate(written)
  const leave = (): void => {
    form.close()
    onDone()
  }
  const done = (said: string, from: Element): void => {
    const undo = entries.map((entry) => ({
      region: homeOf(entry.cpts),
      id: deadlineKey(entry),
      was: marks.get(deadlineKey(entry)) ?? null,
    }))
    tell({ said, undo }, from)
    leave()
  }
  const save = (from: Element): void => {
    setTried(true)
    if (toMissing || dateWrong) return
    for (const entry of entries)
      put(
        {
          type: 'mark',
          id: deadlineKey(entry),
          region: homeOf(entry.cpts),
          cpts: entry.cpts,
          state,
          to: state === 'reportee' ? to : null,
          date: written,
          source: source.trim(),
          // Of one that was put off before, the day is the new one.
          due: mark ? mark.due : (entry.echeance?.auPlusTot ?? null),
        },
        mark?.changed ?? null,
      )
    done(words.said(state, what, nom), from)
  }
  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save(event.currentTarget)
      }}
    >
      {form.restored !== null && <p className={forms.restored}>{frEdit.restored(form.restored)}</p>}
      <SelectField
        label={words.state}
        value={state}
        options={STATES}
        onChange={(next) => form.change({ state: next || state })}
      />
      {state === 'reportee' && (
        <DayField
          label={words.to}
          value={to}
          onChange={(next) => form.change({ to: next })}
          error={tried && toMissing ? frNotebook.dayWrong : null}
        />
      )}
      <DateField
        label={words.date}
        value={date}
        onChange={(next) => form.change({ date: next })}
        error={tried && dateWrong ? frEdit.problems['not-a-date'] : null}
      />
      <TextField
        label={words.source}
        hint={words.sourceHint}
        value={source}
        onChange={(next) => form.change({ source: next })}
      />
      <p className={controls.quiet}>{words.private}</p>
      <div className={controls.row}>
        <button type="submit" className={controls.primary}>
          {frEdit.save}
        </button>
        <button type="button" className={controls.secondary} onClick={leave}>
          {frEdit.cancel}
        </button>
        {mark && (
          <button
            type="button"
            className={controls.secondary}
            onClick={({ currentTarget }) => {
              kept.forEach(remove)
              done(words.takenBack(what, nom), currentTarget)
            }}
          >
            {words.takeBack}
          </button>
        )}
      </div>
    </form>
  )
}
