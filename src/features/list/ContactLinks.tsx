import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { formatSite } from '../../fr/words/format.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { contactHref } from '../../ui/words/contact-href.ts'
import styles from './cells.module.css'

const WAYS = ['site', 'email', 'telephone'] as const

/** The ways to reach the structure, each named in full to those who hear links out of their row. */
export function ContactLinks({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const { nom, contacts } = cpts
  return (
    <ul className={styles.contacts}>
      {WAYS.map((way) => {
        const value = contacts[way]?.valeur
        if (value === undefined)
          return (
            <li key={way} className="visually-hidden">
              {frCpts.contactUnknown(frCpts[way])}
            </li>
          )
        const shown = way === 'site' ? formatSite(value) : value
        return (
          <li key={way}>
            <a
              href={contactHref(way, value, nom)}
              title={shown}
              aria-label={frList.contact(frCpts[way], shown, nom)}
            >
              {frCpts[way]}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
