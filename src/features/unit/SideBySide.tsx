import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { CONTACT_WAYS } from '../../domain/cpts/contact-value.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import type { ReadyMessage } from '../../ui/words/contact-href.ts'
import { ContactButtons } from '../cpts/ContactButtons.tsx'
import { useActions, usePointing } from '../region-model/session-context.ts'
import styles from './SideBySide.module.css'

interface SideBySideProps {
  readonly facts: readonly CptsFacts[]
  /** The letter that is ready for one of them. */
  readonly messageTo: (cpts: Cpts) => ReadyMessage
  /** Where another way comes before theirs. */
  readonly areSecond: boolean
}

/** The CPTS of a commune beside each other: the name, which leads to its page, and the ways to reach it. */
export function SideBySide({ facts, messageTo, areSecond }: SideBySideProps) {
  const { select } = useActions()
  const pointing = usePointing()
  return (
    <ul className={styles.cards}>
      {facts.map(({ cpts }) => (
        <li key={cpts.id} {...pointing({ kind: 'cpts', id: cpts.id })}>
          <button
            type="button"
            className={styles.name}
            aria-label={cpts.nom}
            onClick={() => select({ kind: 'cpts', id: cpts.id })}
          >
            {shortName(cpts.nom)}
          </button>
          {CONTACT_WAYS.some((way) => cpts.contacts[way]) ? (
            <ContactButtons cpts={cpts} message={messageTo(cpts)} isSecond={areSecond} />
          ) : (
            <p className={styles.none}>{frPanel.noContact}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
