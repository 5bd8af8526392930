import type { ReactNode } from 'react'
import controls from '../../ui/controls.module.css'
import { frEdit } from '../../fr/edit.ts'
import styles from './Form.module.css'

interface FormShellProps {
  /** What is being changed, for those who do not see where the form stands. */
  readonly name: string
  readonly onSave: () => void
  readonly onCancel: () => void
  /** Instead of "Enregistrer". */
  readonly save?: string
  /** Another way out, as taking the fact away. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A form in the place of what it changes. Escape leaves what is typed alone: only its button gives it up. */
export function FormShell({
  name,
  onSave,
  onCancel,
  save = frEdit.save,
  aside,
  children,
}: FormShellProps) {
  return (
    <form
      className={styles.form}
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <div className={styles.actions}>
        <button type="submit" className={controls.primary}>
          {save}
        </button>
        <button type="button" className={controls.secondary} onClick={onCancel}>
          {frEdit.cancel}
        </button>
        {aside}
      </div>
    </form>
  )
}
