import Globe from 'lucide-react/icons/globe'
import Mail from 'lucide-react/icons/mail'
import Phone from 'lucide-react/icons/phone'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { contactHref, type ReadyMessage } from '../../ui/words/contact-href.ts'
import styles from './ContactButtons.module.css'

/** In the order in which one tries them: a call is answered at once. */
export const WAYS = [
  { key: 'telephone', Icon: Phone },
  { key: 'email', Icon: Mail },
  { key: 'site', Icon: Globe },
] as const

interface ContactButtonsProps {
  readonly cpts: Pick<Cpts, 'nom' | 'contacts'>
  /** Where more than a subject is ready. */
  readonly message?: ReadyMessage | undefined
  /** Where another way comes before: then none of these stands out. */
  readonly isSecond?: boolean
}

/** The ways to reach a CPTS that are known, each a button under the thumb; the first one stands out. */
export function ContactButtons({
  cpts: { nom, contacts },
  message,
  isSecond = false,
}: ContactButtonsProps) {
  return (
    <ul className={styles.buttons} data-second={isSecond || undefined}>
      {WAYS.map(({ key, Icon }) => {
        const fact = contacts[key]
        if (!fact) return null
        return (
          <li key={key}>
            <a
              href={contactHref(key, fact.valeur, nom, message)}
              aria-label={frPanel.reachOf(frPanel.reach[key], nom)}
            >
              <Icon aria-hidden size={18} />
              {frPanel.reach[key]}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
