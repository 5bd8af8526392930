import Check from 'lucide-react/icons/check'
import Pencil from 'lucide-react/icons/pencil'
import Trash from 'lucide-react/icons/trash'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { frViews } from '../../fr/follow-up/views.ts'
import type { KeptView } from '../../storage/kept-views.ts'
import styles from './ViewsBox.module.css'

const words = frViews

interface ViewLineProps {
  readonly view: KeptView
  /** Whether the list is shown so now. */
  readonly isCurrent: boolean
  readonly isRenamed: boolean
  /** Whether another view has a name. */
  readonly isTaken: (nom: string) => boolean
  readonly longest: number
  readonly onOpen: () => void
  readonly onRename: (begins: boolean) => void
  readonly onName: (nom: string) => void
  readonly onRemove: () => void
}

/** A view by its name, which opens it, and what else one does with it. */
export function ViewLine({ view, isRenamed, ...line }: ViewLineProps) {
  const { isCurrent, onOpen, onRename, onRemove } = line
  if (isRenamed)
    return (
      <li>
        <NameForm nom={view.nom} {...line} />
      </li>
    )
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.name}
        data-view={view.id}
        data-closes
        aria-current={isCurrent || undefined}
        onClick={onOpen}
      >
        {view.nom}
        {isCurrent && <Check aria-hidden size={16} />}
      </button>
      <button
        type="button"
        aria-label={words.renameOf(view.nom)}
        title={words.rename}
        onClick={() => onRename(true)}
      >
        <Pencil aria-hidden size={16} />
      </button>
      <button
        type="button"
        aria-label={words.removeOf(view.nom)}
        title={words.remove}
        onClick={onRemove}
      >
        <Trash aria-hidden size={16} />
      </button>
    </li>
  )
}

type NameFormProps = Pick<ViewLineProps, 'isTaken' | 'longest' | 'onRename' | 'onName'> & {
  readonly nom: string
}

/** Another name for a view, in the place of its line. */
function NameForm({ nom, isTaken, longest, onRename, onName }: NameFormProps) {
  const [typed, setTyped] = useState(nom)
  const note = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const name = typed.trim()
  const taken = isTaken(name)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (taken || name === '') return
    if (name === nom) onRename(false)
    else onName(name)
  }
  return (
    <form className={styles.rename} onSubmit={submit}>
      <input
        ref={field}
        aria-label={words.newName(nom)}
        aria-invalid={taken}
        aria-describedby={taken ? note : undefined}
        value={typed}
        required
        maxLength={longest}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // Which would close the whole menu.
          event.stopPropagation()
          onRename(false)
        }}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" disabled={name === '' || taken}>
        {words.keepName}
      </button>
      {taken && <small id={note}>{words.taken}</small>}
    </form>
  )
}
