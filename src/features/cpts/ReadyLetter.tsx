import { frJoin } from '../../fr/cpts/join.ts'
import controls from '../../ui/controls.module.css'
import { useCopy } from '../../ui/use-copy.ts'
import { mailHref } from '../../ui/words/contact-href.ts'
import styles from './ReadyLetter.module.css'

interface ReadyLetterProps {
  /** What the button says. */
  readonly name: string
  readonly text: string
  /** Of the message; without one it is for a form that has no such line, and can but be copied. */
  readonly subject?: string
}

/** A letter to take along where no address is known to send it to: copied, or in a message whose recipient one fills in. */
export function ReadyLetter({ name, text, subject }: ReadyLetterProps) {
  const [copying, copy] = useCopy()
  return (
    <div className={styles.ready}>
      {subject !== undefined && <a href={mailHref('', subject, text)}>{frJoin.toFill}</a>}
      <button type="button" className={controls.link} onClick={() => void copy(text)}>
        {name}
      </button>
      <span aria-live="polite">{copying === 'done' && frJoin.copied}</span>
      {copying === 'refused' && <p className={styles.letter}>{text}</p>}
    </div>
  )
}
