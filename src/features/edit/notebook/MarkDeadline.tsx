import { useState } from 'react'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import { deadlineKey, markOf } from '../../../domain/contract/deadline-marks.ts'
import {
  type DeadlineMark,
  MARK_STATES,
  type MarkState,
} from '../../../domain/contract/notebook.ts'
import { isPartialDate } from '../../../domain/cpts/partial-date.ts'
import { frEdit } from '../../../fr/edit.ts'
import { frNotebook } from '../../../fr/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { Dialog } from '../../../ui/Dialog.tsx'
import { SelectField, TextField } from '../../../ui/Field.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { DateField } from '../form/DateField.tsx'
import form from '../form/Form.module.css'
import { dateText, typedDate } from '../form/typed-text.ts'
import { DayField } from './DayField.tsx'
import styles from './Notebook.module.css'
import { useNotebookActions } from './use-notebook.ts'

const words = frNotebook.mark
const STATES = MARK_STATES.map((state) => [state, words.states[state]] as const)

interface MarkDeadlineProps {
  /** Those that one answer is given for: of one CPTS, due together. */
  readonly entries: readonly AgendaEntry[]
  readonly marks: ReadonlyMap<string, DeadlineMark>
  /** What is due, in words. */
  readonly what: string
}

/** Says what became of a deadline: kept, put off or of no object, when and after whom; in the private notebook. */
export function MarkDeadline({ entries, marks, what }: MarkDeadlineProps) {
  const [open, setOpen] = useState(false)
  const { atlas } = useRegion()
  const cpts = entries[0]?.cpts ?? ''
  const nom = atlas.facts.get(cpts)?.cpts.nom ?? cpts
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        aria-label={words.actionOf(what, nom)}
        onClick={() => setOpen(true)}
      >
        {words.action}
      </button>
      {open && (
        <Dialog title={words.title} close={frEdit.cancel} onClose={() => setOpen(false)}>
          <p>
            <strong>{nom}</strong>, {what}
          </p>
          <MarkForm
            entries={entries}
            kept={entries.flatMap((entry) => markOf(entry, marks) ?? [])}
            onDone={() => setOpen(false)}
          />
        </Dialog>
      )}
    </>
  )
}

interface MarkFormProps {
  readonly entries: readonly AgendaEntry[]
  /** What was said of them before. */
  readonly kept: readonly DeadlineMark[]
  readonly onDone: () => void
}

function MarkForm({ entries, kept, onDone }: MarkFormProps) {
  const [mark = null] = kept
  const { homeOf } = useRegion()
  const { put, remove } = useNotebookActions()
  const [state, setState] = useState<MarkState>(mark?.state ?? 'tenue')
  const [to, setTo] = useState(mark?.to ?? '')
  const [date, setDate] = useState(dateText(mark?.date ?? null))
  const [source, setSource] = useState(mark?.source ?? '')
  const [tried, setTried] = useState(false)
  const written = typedDate(date)
  const toMissing = state === 'reportee' && to === ''
  const dateWrong = written !== null && !isPartialDate(written)
  const save = (): void => {
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
    onDone()
  }
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <SelectField
        label={words.state}
        value={state}
        options={STATES}
        onChange={(next) => setState(next || state)}
      />
      {state === 'reportee' && (
        <DayField
          label={words.to}
          value={to}
          onChange={setTo}
          error={tried && toMissing ? frNotebook.dayWrong : null}
        />
      )}
      <DateField
        label={words.date}
        value={date}
        onChange={setDate}
        error={tried && dateWrong ? frEdit.problems['not-a-date'] : null}
      />
      <TextField label={words.source} hint={words.sourceHint} value={source} onChange={setSource} />
      <p className={controls.quiet}>{words.private}</p>
      <div className={controls.row}>
        <button type="submit" className={controls.primary}>
          {frEdit.save}
        </button>
        {mark && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => {
              kept.forEach(remove)
              onDone()
            }}
          >
            {words.takeBack}
          </button>
        )}
      </div>
    </form>
  )
}
