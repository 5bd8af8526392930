import Lock from 'lucide-react/icons/lock'
import type { Note } from '../../../domain/contract/notebook.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { Notice } from '../../../ui/Notice.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useFocusFollows } from '../use-focus-follows.ts'
import { NoteForm, useNoteForm } from './NoteForm.tsx'
import styles from './Notebook.module.css'
import { NoteButton, NoteLine } from './NoteLine.tsx'
import { asItIs, Told, useTell } from './Told.tsx'
import { useNotebook, useNotebookActions } from './use-notebook.ts'

const words = frNotebook

/** What the office writes down for itself about a CPTS: what to ask again, who promised what. Never on paper, nor in what is published. */
export function NotebookSection({ cpts }: { readonly cpts: string }) {
  const region = useRegion().homeOf(cpts)
  const { read, entries, corrupt } = useNotebook()
  const form = useNoteForm(cpts, null)
  const head = useFocusFollows<HTMLElement>(form.typed !== null)
  const notes = entries
    .filter((each): each is Note => each.type === 'note')
    .filter((each) => each.region === region && each.cpts === cpts)
    .toSorted(byDay)
  const open = notes.filter(({ done }) => done === null)
  const done = notes.filter((each) => each.done !== null)
  const lines = (some: readonly Note[]) => (
    <ul className={styles.notes}>
      {some.map((note) => (
        <OwnNote key={note.id} note={note} />
      ))}
    </ul>
  )
  return (
    <section ref={head} className={styles.section} aria-labelledby="carnet">
      <div className={styles.head}>
        <h2 id="carnet">
          <Lock aria-hidden size={18} /> {words.title}
        </h2>
        {form.typed === null && (
          <button type="button" data-opens className={controls.secondary} onClick={form.open}>
            {form.folded ? words.resume : words.add}
          </button>
        )}
      </div>
      <p className={controls.quiet}>{words.privacy}</p>
      {read !== 'read' && read !== 'reading' && read !== 'closed' && (
        <Notice tone="notice">{words.unread}</Notice>
      )}
      {corrupt > 0 && <Notice tone="notice">{words.corrupt(corrupt)}</Notice>}
      {form.typed && <NoteForm cpts={cpts} note={null} form={form} typed={form.typed} />}
      <Told>
        {lines(open)}
        {done.length > 0 && (
          <details className={controls.disclosure}>
            <summary>{words.doneNotes(done.length)}</summary>
            {lines(done)}
          </details>
        )}
      </Told>
    </section>
  )
}

const LAST = '9999'

/** What falls due first comes first; what has no day, in the order written. */
function byDay(a: Note, b: Note): number {
  const [first, second] = [a, b].map(({ due, changed }) => `${due ?? LAST} ${changed}`)
  return (first ?? '') < (second ?? '') ? -1 : 1
}

function OwnNote({ note }: { readonly note: Note }) {
  const { remove } = useNotebookActions()
  const tell = useTell()
  const form = useNoteForm(note.cpts, note)
  const block = useFocusFollows<HTMLLIElement>(form.typed !== null)
  if (form.typed)
    return (
      <li ref={block}>
        <NoteForm cpts={note.cpts} note={note} form={form} typed={form.typed} />
      </li>
    )
  return (
    <li ref={block}>
      <NoteLine note={note}>
        <NoteButton
          note={note}
          act={form.folded ? words.resume : words.edit}
          onPress={form.open}
          opens
        />
        <NoteButton
          note={note}
          act={words.remove}
          onPress={(from) => {
            remove(note)
            tell({ said: words.removed(note.text), undo: asItIs(note) }, from)
          }}
        />
      </NoteLine>
    </li>
  )
}
