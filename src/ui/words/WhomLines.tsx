import type { OfficeContact } from '../../domain/atlas/office.ts'
import { formatSite } from '../../fr/words/format.ts'
import { frUnit } from '../../fr/cpts/unit.ts'
import { contactHref } from './contact-href.ts'

const WAYS = ['telephone', 'email', 'site'] as const

interface WhomLinesProps {
  /** Where a link leads to it. */
  readonly id?: string | undefined
  /** Those that an office names for the place. */
  readonly contacts: readonly OfficeContact[]
  /** The letter to the office that is ready. */
  readonly letter?: string
  /** Where the institutions have no part in it. */
  readonly isOfficeAlone?: boolean
  readonly className?: string | undefined
  /** Of each way to reach them. */
  readonly wayClass?: string | undefined
}

/** Whom to ask: those that the office names, then the institutions that every place has. */
export function WhomLines({
  id,
  contacts,
  letter,
  isOfficeAlone = false,
  className,
  wayClass,
}: WhomLinesProps) {
  const message = letter === undefined ? undefined : { body: letter, profession: null }
  return (
    <ul id={id} tabIndex={id === undefined ? undefined : -1} className={className}>
      {contacts.map((contact) => (
        <li key={contact.nom}>
          <strong>{contact.nom}</strong>
          {contact.role && ` – ${contact.role}`}
          {WAYS.map((way) => {
            const value = contact[way]
            return (
              value && (
                <a
                  key={way}
                  className={wayClass}
                  href={contactHref(way, value, contact.nom, message)}
                  {...(way === 'site' && { target: '_blank', rel: 'noreferrer' })}
                >
                  {way === 'site' ? formatSite(value) : value}
                </a>
              )
            )
          })}
        </li>
      ))}
      {(isOfficeAlone ? [] : frUnit.whom).map(({ nom, role, url }) => (
        <li key={nom}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {nom}
            </a>
          ) : (
            <strong>{nom}</strong>
          )}{' '}
          – {role}
          {!url && ` (${frUnit.noAddress})`}
        </li>
      ))}
    </ul>
  )
}
