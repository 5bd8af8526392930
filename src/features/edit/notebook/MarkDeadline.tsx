import { useEffect, useRef, useState } from 'react'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import { deadlineKey } from '../../../domain/contract/answered-deadlines.ts'
import { type Marks, wordOn } from '../../../domain/contract/deadline-marks.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { dateText } from '../form/typed-text.ts'
import { useForm } from '../form/use-form.ts'
import { MarkForm, type TypedMark } from './MarkForm.tsx'
import styles from './Notebook.module.css'

const words = frNotebook.mark

interface MarkDeadlineProps {
  /** Those that one answer is given for: of one CPTS, due together. */
  readonly entries: readonly AgendaEntry[]
  readonly marks: Marks
  /** What is due, in words. */
  readonly what: string
}

/** Says what became of a deadline: kept, put off or of no object, when and after whom; in the private notebook, or in the record for everyone. What is typed waits. */
export function MarkDeadline({ entries, marks, what }: MarkDeadlineProps) {
  const [open, setOpen] = useState(false)
  const [mark = null] = entries.flatMap((entry) => wordOn(entry, marks) ?? [])
  const { atlas } = useRegion()
  const [first] = entries
  const nom = first ? (atlas.facts.get(first.cpts)?.cpts.nom ?? first.cpts) : ''
  // Beside the forms of the records: on their pages this one is not found.
  const fresh: TypedMark = {
    visibility: mark?.type ?? 'mark',
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
              isMarked={mark !== null}
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
