import { Link } from 'wouter'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frCpts, frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { formatSite } from '../../fr/words/format.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { contactHref } from '../../ui/words/contact-href.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import { ContactButtons, WAYS } from './ContactButtons.tsx'
import styles from './Contacts.module.css'
import { FactSource } from './FactSource.tsx'
import { OfficeLetter } from './OfficeLetter.tsx'
import { ReadyLetter } from './ReadyLetter.tsx'
import { Whom } from './Whom.tsx'

/** From where one writes to a CPTS. */
interface Place {
  readonly commune: string
  /** Whether the CPTS has a part of that commune only. */
  readonly isInPart: boolean
}

/** Who writes to a CPTS. Shape: null for what they have not said. */
interface Writer extends Place {
  readonly profession: string | null
}

interface ContactsProps {
  readonly cpts: Cpts
  /** Who writes, and from where, as far as that is known. */
  readonly writer?: Writer | undefined
  /** From where, where nobody was asked who writes. */
  readonly place?: Place | undefined
}

/**
 * How to reach the structure: buttons first, then what they hold, to be read out or copied; where no way is known, who may know one,
 * and where to tell it.
 */
export function Contacts({ cpts, writer, place = writer }: ContactsProps) {
  const bare = frJoin.body(null, place?.commune ?? null, place?.isInPart)
  const message = writer && {
    body: frJoin.body(writer.profession, writer.commune, writer.isInPart),
    profession: writer.profession,
  }
  const { contacts, nom } = cpts
  const unknown = WAYS.filter(({ key }) => contacts[key] === null)
  const letter = contacts.site && !contacts.email && (
    <ReadyLetter
      text={message?.body ?? bare}
      subject={frCpts.mailSubject(nom, writer?.profession ?? null)}
      hint={frJoin.toItsSite}
      isSecond={!writer}
    />
  )
  return (
    <section className={styles.contacts}>
      <h2 className="visually-hidden">{frPanel.contacts}</h2>
      {unknown.length === WAYS.length ? (
        <NoContact cpts={cpts} writer={writer} place={place} />
      ) : (
        <>
          {/* Right under the profession that it has in it, where someone said who writes. */}
          {writer && letter}
          <ContactButtons cpts={cpts} message={message} isSecond={Boolean(writer && letter)} />
          {!writer && letter}
          <ul className={styles.values}>
            {WAYS.map(({ key }) => {
              const fact = contacts[key]
              if (!fact) return null
              return (
                <li key={key}>
                  <span className={styles.value}>
                    {key === 'site' ? formatSite(fact.valeur) : fact.valeur}
                  </span>
                  <FactSource fact={fact} of={frFacts[key]} />
                </li>
              )
            })}
            {contacts.email && message === undefined && (
              <li>
                <a
                  href={contactHref('email', contacts.email.valeur, nom, {
                    body: bare,
                    profession: null,
                  })}
                >
                  {frJoin.ask}
                </a>
              </li>
            )}
            {unknown.length > 0 && (
              <li className={styles.unknown}>
                {frPanel.contactsUnknown(unknown.map(({ key }) => frCpts[key]))}
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}

function NoContact({ cpts: { id, nom, departements }, writer, place: from }: ContactsProps) {
  const href = useHref()
  const region = useRegion().homeOf(id)
  const place = { region, departements }
  const letter = frJoin.toOffice(
    [nom],
    writer?.profession ?? null,
    from?.commune ?? null,
    from?.isInPart,
  )
  const propose = href('/proposer', { region, selection: { kind: 'cpts', id } })
  return (
    <>
      <OfficeLetter place={place} text={letter} />
      <p>{frPanel.noContact}</p>
      <p className={styles.unknown}>{frPanel.noContactWhom(regionOf(region)?.nom ?? null)}</p>
      <Whom place={place} letter={letter} />
      <p>
        {frPanel.noContactKnown} <Link href={propose}>{frPanel.proposeIt}</Link>
      </p>
    </>
  )
}
