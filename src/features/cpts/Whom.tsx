import { useQuery } from '@tanstack/react-query'
import { officeQuery } from '../../data/office.ts'
import { contactsAt, type OfficePlace } from '../../domain/atlas/office.ts'
import { formatSite } from '../../fr/format.ts'
import { frUnit } from '../../fr/unit.ts'
import { contactHref } from '../../ui/words/contact-href.ts'
import styles from './Whom.module.css'

const WAYS = ['telephone', 'email', 'site'] as const

interface WhomProps {
  readonly place: OfficePlace
  /** The letter to the office that is ready. */
  readonly letter?: string
}

/** Whom to ask what the atlas does not know: those that its office names for the place, then the institutions that every place has. */
export function Whom({ place, letter }: WhomProps) {
  const { data } = useQuery(officeQuery)
  return (
    <ul className={styles.whom}>
      {data &&
        contactsAt(data, place).map((contact) => (
          <li key={contact.nom}>
            <strong>{contact.nom}</strong>
            {contact.role && ` – ${contact.role}`}
            {WAYS.map((way) => {
              const value = contact[way]
              return (
                value && (
                  <a
                    key={way}
                    className={styles.way}
                    href={contactHref(way, value, contact.nom, letter)}
                    {...(way === 'site' && { target: '_blank', rel: 'noreferrer' })}
                  >
                    {way === 'site' ? formatSite(value) : value}
                  </a>
                )
              )
            })}
          </li>
        ))}
      {frUnit.whom.map(({ nom, role, url }) => (
        <li key={nom}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {nom}
            </a>
          ) : (
            <strong>{nom}</strong>
          )}{' '}
          – {role}
        </li>
      ))}
    </ul>
  )
}
