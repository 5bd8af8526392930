import { Globe, Mail, Phone } from 'lucide-react'
import type { Cpts, Fact } from '../../domain/cpts/cpts.ts'
import { fr } from '../../ui/fr.ts'
import { formatSite } from '../../ui/format.ts'
import styles from './Contacts.module.css'
import { contactHref } from '../shared/contact-href.ts'
import { FactSource } from './FactSource.tsx'

const WAYS = [
  { key: 'site', Icon: Globe },
  { key: 'email', Icon: Mail },
  { key: 'telephone', Icon: Phone },
] as const

/** How to reach the structure; what is not known is said, line by line. */
export function Contacts({ cpts: { nom, contacts } }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2>{fr.cpts.contacts}</h2>
      <ul className={styles.contacts}>
        {WAYS.map(({ key, Icon }) => {
          const fact: Fact<string> | null = contacts[key]
          return (
            <li key={key}>
              <Icon aria-hidden size={16} />
              {fact ? (
                <>
                  <span className="visually-hidden">{fr.cpts[key]}</span>
                  <a href={contactHref(key, fact.valeur, nom)}>
                    {key === 'site' ? formatSite(fact.valeur) : fact.valeur}
                  </a>
                  <FactSource fact={fact} of={fr.facts[key]} />
                </>
              ) : (
                <span className={styles.unknown}>{fr.cpts.contactUnknown(fr.cpts[key])}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
