import type { ReactNode } from 'react'
import styles from './Questions.module.css'

interface AskProps {
  readonly text: string
  /** On which lines of the file. */
  readonly where: string
  readonly children: ReactNode
}

/** What is asked, on which lines of the file, and the answers. */
export function Ask({ text, where, children }: AskProps) {
  return (
    <fieldset className={styles.question}>
      <legend>
        {text} <small>{where}</small>
      </legend>
      {children}
    </fieldset>
  )
}

interface AnswerProps {
  readonly onPress: () => void
  /** Whether it is what counts as long as nothing is said. */
  readonly isTaken?: boolean
  readonly children: ReactNode
}

/** One of the answers to a question. */
export function Answer({ onPress, isTaken = false, children }: AnswerProps) {
  return (
    <button type="button" data-taken={isTaken} onClick={onPress}>
      {children}
    </button>
  )
}
