import Globe from 'lucide-react/icons/globe'
import Mail from 'lucide-react/icons/mail'
import Phone from 'lucide-react/icons/phone'
import { Link } from 'wouter'
import type { Cpts, Fact } from '../../domain/cpts/cpts.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frCpts, frFacts } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import { formatSite } from '../../fr/format.ts'
import { contactHref } from '../../ui/words/contact-href.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Contacts.module.css'
import { FactSource } from './FactSource.tsx'
import { Whom } from './Whom.tsx'

const WAYS = [
  { key: 'site', Icon: Globe },
  { key: 'email', Icon: Mail },
  { key: 'telephone', Icon: Phone },
] as const

/** How to reach the structure; where no way is known, who may know one, and where to write it down. */
export function Contacts({ cpts }: { readonly cpts: Cpts }) {
  const { nom, contacts } = cpts
  const isUnknown = WAYS.every(({ key }) => contacts[key] === null)
  return (
    <section>
      <h2>{frPanel.contacts}</h2>
      {isUnknown ? (
        <NoContact cpts={cpts} />
      ) : (
        <ul className={styles.contacts}>
          {WAYS.map(({ key, Icon }) => {
            const fact: Fact<string> | null = contacts[key]
            return (
              <li key={key}>
                {fact ? (
                  <>
                    <a className={styles.way} href={contactHref(key, fact.valeur, nom)}>
                      <Icon aria-hidden size={18} />
                      <span className="visually-hidden">{frCpts[key]}</span>
                      <span>{key === 'site' ? formatSite(fact.valeur) : fact.valeur}</span>
                    </a>
                    <FactSource fact={fact} of={frFacts[key]} />
                  </>
                ) : (
                  <span className={styles.unknown}>
                    <Icon aria-hidden size={18} />
                    {frCpts.contactUnknown(frCpts[key])}
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function NoContact({ cpts: { id } }: { readonly cpts: Cpts }) {
  const href = useHref()
  const region = useRegion().homeOf(id)
  const record = href('/suivi/fiche', { region, selection: { kind: 'cpts', id } })
  return (
    <div className={styles.none}>
      <p>{frPanel.noContact}</p>
      <p className={styles.unknown}>{frPanel.noContactWhom(regionOf(region)?.nom ?? null)}</p>
      <Whom />
      <p>
        {frPanel.noContactKnown} <Link href={record}>{frPanel.complete}</Link>
      </p>
    </div>
  )
}
