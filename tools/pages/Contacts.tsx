import type { OfficeContact } from '../../src/domain/atlas/office.ts'
import { CONTACT_WAYS } from '../../src/domain/cpts/contact-value.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { frCpts } from '../../src/fr/cpts/cpts.ts'
import { frPanel } from '../../src/fr/cpts/cpts-panel.ts'
import { formatSite } from '../../src/fr/words/format.ts'
import { frPages } from '../../src/fr/app/pages.ts'
import { contactHref } from '../../src/ui/words/contact-href.ts'
import { WhomLines } from '../../src/ui/words/WhomLines.tsx'

interface ContactsProps {
  readonly cpts: Cpts
  readonly region: string
  /** Whom its office sends people of the place to. */
  readonly whom: readonly OfficeContact[]
}

/** How to reach the structure; where no way is known, who may know one. */
export function Contacts({ cpts, region, whom }: ContactsProps) {
  const known = CONTACT_WAYS.flatMap((way) => {
    const fact = cpts.contacts[way]
    return fact ? [{ way, fact }] : []
  })
  return (
    <section>
      <h2>{frPanel.contacts}</h2>
      <ul>
        {known.map(({ way, fact: { valeur, date } }) => (
          <li key={way}>
            {frPages.contact(frCpts[way])}{' '}
            <a href={contactHref(way, valeur, cpts.nom)}>
              {way === 'site' ? formatSite(valeur) : valeur}
            </a>{' '}
            <small>{frPanel.sourceOf(date)}</small>
          </li>
        ))}
      </ul>
      {known.length === 0 && (
        <>
          <p>
            {frPanel.noContact} {frPanel.noContactWhom(region)}
          </p>
          <WhomLines contacts={whom} wayClass="way" />
        </>
      )}
    </section>
  )
}
