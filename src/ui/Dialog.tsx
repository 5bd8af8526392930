import X from 'lucide-react/icons/x'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  /** What a screen reader says of the cross that closes. */
  readonly close: string
  readonly onClose: () => void
  /** Whether it takes all the room there is, for a picture. */
  readonly isWide?: boolean
  /** A form of method "dialog" in it closes it. */
  readonly children: ReactNode
}

/** A window over the page, open as long as it is there; Escape and the cross close it, and the focus goes back where it was. */
export function Dialog({ title, close, onClose, isWide = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      // Taken away without being closed, it leaves the focus nowhere.
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      aria-labelledby={id}
      onClose={onClose}
      // Taken away at once: the browser gives the focus back before it tells that it has closed, and a key may come between.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" aria-label={close} title={close} onClick={onClose}>
          <X aria-hidden size={18} />
        </button>
      </header>
      {children}
    </dialog>
  )
}
