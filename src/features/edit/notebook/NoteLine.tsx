import type { ReactNode } from 'react'
import type { Note } from '../../../domain/contract/notebook.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import rows from '../../../ui/QuietRow.module.css'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Notebook.module.css'
import { asItIs, useTell } from './Told.tsx'
import { useNotebookActions } from './use-notebook.ts'

const words = frNotebook

interface NoteLineProps {
  readonly note: Note
  /** What else can be done to it there. */
  readonly children?: ReactNode
}

/** Something written down, and what one does with it on the day. */
export function NoteLine({ note, children }: NoteLineProps) {
  const { today } = useSession()
  const { finish, putOff } = useNotebookActions()
  const tell = useTell()
  const { kind, text, who, due, done } = note
  const isLate = done === null && due !== null && due < today
  const about = [
    words.kinds[kind],
    done !== null && words.doneOn(done),
    done === null && due !== null && (isLate ? words.late(due) : words.for(due)),
    who !== '' && words.by(who),
  ].filter(Boolean)
  return (
    <div className={styles.note} data-late={isLate} data-done={done !== null}>
      <p className={styles.about}>{about.join(', ')}</p>
      <p className={styles.text}>{text}</p>
      <div className={rows.row}>
        {kind !== 'note' && (
          <NoteButton
            note={note}
            act={done === null ? words.done : words.undone}
            onPress={(from) => {
              finish(note, done === null)
              const said = words.actOn(done === null ? words.done : words.undone, text)
              tell({ said, undo: asItIs(note) }, from)
            }}
          />
        )}
        {kind !== 'note' && done === null && (
          <NoteButton
            note={note}
            act={words.nextWeek}
            onPress={(from) => {
              const day = putOff(note)
              tell({ said: words.actOn(words.movedTo(day), text), undo: asItIs(note) }, from)
            }}
          />
        )}
        {children}
      </div>
    </div>
  )
}

interface NoteButtonProps {
  readonly note: Note
  readonly act: string
  readonly onPress: (from: Element) => void
  /** Whether it opens the form that takes the place of the note. */
  readonly opens?: boolean
}

/** Something that one does to a note. */
export function NoteButton({ note, act, onPress, opens = false }: NoteButtonProps) {
  return (
    <button
      type="button"
      data-acts
      data-opens={opens || undefined}
      aria-label={words.actOn(act, note.text)}
      onClick={({ currentTarget }) => onPress(currentTarget)}
    >
      {act}
    </button>
  )
}
