import { type FormEvent, useEffect, useRef, useState } from 'react'
import { frViews } from '../../fr/follow-up/views.ts'
import { newId } from '../../session/new-id.ts'
import { choicesIntoQuery } from '../../state/choices-url.ts'
import { liftFilter } from '../../state/choices.ts'
import {
  changeViews,
  type KeptView,
  keptViews,
  type ViewsChange,
} from '../../storage/kept-views.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { useFilterWords } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useChoice, useSession } from '../region-model/session-context.ts'
import type { ColumnKey } from './columns.tsx'
import { lookOf, sameLook, viewsOf, writtenLook } from './saved-view.ts'
import { sortToQuery } from './sort-url.ts'
import { useSort } from './use-sort.ts'
import { ViewLine } from './ViewLine.tsx'
import styles from './ViewsBox.module.css'

const words = frViews
/** Room for a line or two. */
const LONGEST_NAME = 60

/** What was done, and what takes it back. */
interface Told {
  readonly said: string
  readonly undo: ViewsChange | null
}

export interface ViewsBoxProps {
  readonly columns: ReadonlySet<ColumnKey>
  readonly onColumns: (columns: ReadonlySet<ColumnKey>) => void
}

/** The views of this device: to open, name, find again, rename and take away. */
export function ViewsBox({ columns, onColumns }: ViewsBoxProps) {
  const { choices, address } = useSession()
  const { region } = useRegion()
  const filters = useChoice((all) => all.filters)
  const [sort] = useSort()
  const [views, setViews] = useState(() => keptViews())
  const [told, setTold] = useState<Told | null>(null)
  const [isKept, setIsKept] = useState(true)
  const [renaming, setRenaming] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const shown = viewsOf(region, views)
  const now = writtenLook(region, { filters, sort, columns })
  const current = shown.find((view) => sameLook(view, now))
  const filterWords = useFilterWords(filters).filter(({ which }) => which !== 'indicateur')
  const [typed, setTyped] = useState(() =>
    Array.from(filterWords.map(({ text }) => text).join(', '))
      .slice(0, LONGEST_NAME)
      .join(''),
  )
  const nom = typed.trim()
  const named = shown.find((view) => view.nom === nom)

  // What one pressed is gone: the focus goes to what takes it back, or to the view that came back.
  const follow = useRef<string | null>(null)
  useEffect(() => {
    if (follow.current === null) return
    box.current?.querySelector<HTMLElement>(follow.current)?.focus()
    follow.current = null
  })
  const change = (asked: ViewsChange, next: Told, focus: string | null): void => {
    const done = changeViews(asked)
    setIsKept(done)
    if (!done) return
    setViews(keptViews())
    setTold(next)
    setRenaming(null)
    follow.current = focus
  }
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (nom === '') return
    const put = { id: named?.id ?? newId(), nom, ...now }
    const undo = named ? { put: named } : { drop: put.id }
    change({ put }, { said: (named ? words.replaced : words.saved)(nom), undo }, UNDO)
  }
  const open = (view: KeptView): void => {
    const look = lookOf(view)
    onColumns(look.columns)
    // No view asks for what an indicator keeps, and no address could.
    choices.setState((all) => liftFilter(all, 'indicateur'))
    // Filters and order at once, which is one step to come back from.
    const { path, query } = address.state.getState()
    const asked = choicesIntoQuery(query, { ...choices.getState(), filters: look.filters })
    address.navigate(`${path}?${sortToQuery(new URLSearchParams(asked), look.sort).toString()}`)
  }
  return (
    <div ref={box} className={styles.box}>
      <p className={controls.quiet}>{words.about}</p>
      {shown.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.list}>
          {shown.map((view) => (
            <ViewLine
              key={view.id}
              view={view}
              isCurrent={view === current}
              isRenamed={view.id === renaming}
              isTaken={(name) => shown.some((other) => other !== view && other.nom === name)}
              longest={LONGEST_NAME}
              onOpen={() => open(view)}
              onRename={(begins) => {
                setRenaming(begins ? view.id : null)
                if (!begins) follow.current = openerOf(view.id)
              }}
              onName={(name) =>
                change(
                  { put: { ...view, nom: name } },
                  { said: words.renamed(name), undo: { put: view } },
                  openerOf(view.id),
                )
              }
              onRemove={() =>
                change(
                  { drop: view.id },
                  { said: words.removed(view.nom), undo: { put: view } },
                  UNDO,
                )
              }
            />
          ))}
        </ul>
      )}
      <p role="status" className={styles.told}>
        {told?.said}
        {told?.undo && ' '}
        {told?.undo && (
          <button
            type="button"
            className={controls.link}
            data-undoes
            onClick={() => {
              const { undo } = told
              if (!undo) return
              const back = undo.put ? openerOf(undo.put.id) : NAME
              change(undo, { said: words.undone, undo: null }, back)
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
      {!isKept && <Notice tone="alarm">{words.notKept}</Notice>}
      {current ? (
        <p className={controls.quiet}>{words.isShown(current.nom)}</p>
      ) : (
        <form className={styles.form} onSubmit={save}>
          <label>
            {words.name}
            <input
              data-names
              value={typed}
              required
              maxLength={LONGEST_NAME}
              autoComplete="off"
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          {filters.indicateur && <p className={controls.quiet}>{words.withoutIndicator}</p>}
          <button type="submit" className={controls.secondary} disabled={nom === ''}>
            {named ? words.replace(nom) : words.save}
          </button>
        </form>
      )}
    </div>
  )
}

const UNDO = '[data-undoes]'
const NAME = '[data-names]'
const openerOf = (id: string): string => `[data-view="${CSS.escape(id)}"]`
