import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Note, NotebookEntry } from '../../../domain/contract/notebook.ts'
import { lastLot } from '../../../domain/edits/edit-log.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'
import controls from '../../../ui/controls.module.css'
import { useRecordActions, useRecords } from '../use-records.ts'
import styles from './Notebook.module.css'
import { useNotebook, useNotebookActions } from './use-notebook.ts'

/** Something that was done to the notebook, or to a record from beside it. */
export interface Act {
  readonly said: string
  /** What it was done to, as it was before; `was` is null for what was not there. */
  readonly undo: readonly (Pick<NotebookEntry, 'region' | 'id'> & {
    readonly was: NotebookEntry | null
  })[]
  /** The CPTS whose record was changed too. */
  readonly record?: string
}

const ToldContext = createContext<(act: Act, from: Element) => void>(() => undefined)

/** Says what was done, with the way back, and leads the focus on; `from` is the button or the form that did it. */
export const useTell = () => useContext(ToldContext)

const LINE = 'li, tr'
const OWN_BUTTON = '[data-acts]'

/** The way back to a note as it is now. */
export const asItIs = (note: Note): Act['undo'] => [{ region: note.region, id: note.id, was: note }]

/** Lines of the notebook, of which an act may take one away: what was done is said under them, and the focus goes to the next one. */
export function Told({ children }: { readonly children: ReactNode }) {
  const { entries } = useNotebook()
  const { restore } = useNotebookActions()
  const { log, all } = useRecords()
  const { undo } = useRecordActions()
  const [act, setAct] = useState<Act | null>(null)
  const [undone, setUndone] = useState(false)
  const block = useRef<HTMLDivElement>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const next = useRef<{
    readonly buttons: readonly HTMLElement[]
    readonly seen: readonly unknown[]
  }>(null)
  const tell = useCallback(
    (done: Act, from: Element): void => {
      setAct(done)
      setUndone(false)
      next.current = {
        buttons: buttonsFrom(from.closest(LINE), block.current),
        seen: [entries, all],
      }
    },
    [entries, all],
  )
  // Once the lines are as they are now.
  useLayoutEffect(() => {
    const seen = next.current?.seen
    if (!next.current || (seen?.[0] === entries && seen[1] === all)) return
    const here = next.current.buttons.find(
      (each) => each.isConnected && !each.closest('details:not([open])'),
    )
    next.current = null
    ;(here ?? told.current)?.focus()
  }, [entries, all])
  const takeBack = (): void => {
    if (!act) return
    restore(act.undo)
    const lot = act.record === undefined ? null : lastLot(log, act.record)
    if (lot !== null) undo(lot)
    setUndone(true)
  }
  // The button goes.
  useEffect(() => {
    if (undone) told.current?.focus()
  }, [undone])
  return (
    <ToldContext value={tell}>
      <div>
        <div ref={block} className={styles.lines}>
          {children}
        </div>
        <p ref={told} tabIndex={-1} role="status" className={styles.told}>
          {act && (undone ? frNotebook.undoneAct : `${act.said} `)}
          {act && !undone && (
            <button type="button" className={controls.link} onClick={takeBack}>
              {frNotebook.putBack}
            </button>
          )}
        </p>
      </div>
    </ToldContext>
  )
}

/** The button of a line itself, then those of the lines after it, and then those before, the nearest first. */
function buttonsFrom(line: Element | null, block: Element | null): readonly HTMLElement[] {
  const lines = [...(block?.querySelectorAll(LINE) ?? [])]
  const at = line ? lines.indexOf(line) : -1
  const inOrder = [...lines.slice(at), ...lines.slice(0, at).toReversed()]
  return inOrder.flatMap((each) => each.querySelector<HTMLElement>(OWN_BUTTON) ?? [])
}
