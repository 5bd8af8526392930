import { type ReactNode, useState } from 'react'
import controls from '../../../ui/controls.module.css'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { AuthorField } from './AuthorField.tsx'
import styles from './Form.module.css'

/** What a form says of itself, and how it is left. */
export interface FormState {
  /** When it was typed, where that was before a reload or in a tab that is gone. */
  readonly restored: string | null
  /** What the record says now, where it was changed since the form was opened: it is not saved over before one chose. */
  readonly meanwhile: {
    readonly lines: readonly string[]
    readonly from: 'tab' | 'publication'
  } | null
  readonly onTheirs: () => void
  readonly onMine: () => void
  readonly onCancel: () => void
  /** Escape: closes it if nothing was typed, and keeps what was typed out of the way otherwise. */
  readonly onFold: () => void
}

interface FormShellProps {
  /** What is being changed, for those who do not see where the form stands. */
  readonly name: string
  readonly state: FormState
  readonly onSave: () => void
  /** Instead of "Enregistrer". */
  readonly save?: string
  /** Why it cannot be saved as it is, null where it can. */
  readonly blocked?: string | null
  /** False where no author is kept beside what is typed. */
  readonly isSigned?: boolean
  /** Another way out, as taking the fact away. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A form in the place of what it changes. */
export function FormShell({
  name,
  state,
  onSave,
  save = frEdit.save,
  blocked = null,
  isSigned = true,
  aside,
  children,
}: FormShellProps) {
  const { author } = useSession()
  // Asked once, in the first form that is filled in, until that is closed.
  const [asking] = useState(() => isSigned && !author.getState().asked)
  const { restored, meanwhile } = state
  const waiting = meanwhile !== null || blocked !== null
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from its fields, as its buttons are.
    <form
      className={styles.form}
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!waiting) onSave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) state.onFold()
      }}
    >
      {restored !== null && <p className={styles.restored}>{frEdit.restored(restored)}</p>}
      {children}
      {asking && <AuthorField hint={frEdit.author.hint} />}
      {meanwhile && (
        <Notice tone="notice">
          <p role="alert">{frEdit.meanwhile[meanwhile.from](meanwhile.lines)}</p>
          <p className={controls.row}>
            <button type="button" className={controls.secondary} onClick={state.onTheirs}>
              {frEdit.meanwhile.theirs}
            </button>
            <button type="button" className={controls.secondary} onClick={state.onMine}>
              {frEdit.meanwhile.mine}
            </button>
          </p>
        </Notice>
      )}
      {blocked !== null && <p className={styles.blocked}>{blocked}</p>}
      <div className={styles.actions}>
        <button type="submit" className={controls.primary} disabled={waiting}>
          {save}
        </button>
        <button type="button" className={controls.secondary} onClick={state.onCancel}>
          {frEdit.cancel}
        </button>
        {aside}
      </div>
    </form>
  )
}
