import Copy from 'lucide-react/icons/copy'
import Mail from 'lucide-react/icons/mail'
import type { ReactNode } from 'react'
import { frJoin } from '../../fr/cpts/join.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { mailHref } from '../../ui/words/contact-href.ts'
import buttons from './ContactButtons.module.css'
import styles from './ReadyLetter.module.css'

interface ReadyLetterProps {
  readonly text: string
  readonly subject: string
  /** Whom it goes to; without anyone it is a message whose recipient one fills in. */
  readonly to?: { readonly nom: string; readonly email: string } | undefined
  /** Where to find whom to send it to. */
  readonly hint?: ReactNode
  /** Where another way comes before: then this does not stand out. */
  readonly isSecond?: boolean
}

/** A letter that is ready where the CPTS has no known address, under the thumb as the ways to reach one would be. */
export function ReadyLetter({ text, subject, to, hint, isSecond = false }: ReadyLetterProps) {
  const [copying, copy] = useCopy()
  return (
    <div className={styles.ready}>
      <ul className={buttons.buttons} data-second={isSecond || undefined}>
        <li>
          <a href={mailHref(to?.email ?? '', subject, text)}>
            <Mail aria-hidden size={18} />
            {to ? frJoin.writeTo(to.nom) : frJoin.prepare}
          </a>
        </li>
        <li>
          <button type="button" onClick={() => void copy(text)}>
            <Copy aria-hidden size={18} />
            {frJoin.copyIt}
          </button>
        </li>
      </ul>
      <span aria-live="polite">{copying === 'done' && frJoin.copied}</span>
      {copying === 'refused' && <p className={styles.letter}>{text}</p>}
      {!to && hint && <p className={styles.hint}>{hint}</p>}
    </div>
  )
}
