import Globe from 'lucide-react/icons/globe'
import Mail from 'lucide-react/icons/mail'
import Phone from 'lucide-react/icons/phone'
import type { Cpts, Fact } from '../../domain/cpts/cpts.ts'
import { frCpts, frFacts } from '../../fr/cpts.ts'
import { formatSite } from '../../fr/format.ts'
import styles from './Contacts.module.css'
import { contactHref } from '../../ui/words/contact-href.ts'
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
      <h2>{frCpts.contacts}</h2>
      <ul className={styles.contacts}>
        {WAYS.map(({ key, Icon }) => {
          const fact: Fact<string> | null = contacts[key]
          return (
            <li key={key}>
              <Icon aria-hidden size={16} />
              {fact ? (
                <>
                  <span className="visually-hidden">{frCpts[key]}</span>
                  <a href={contactHref(key, fact.valeur, nom)}>
                    {key === 'site' ? formatSite(fact.valeur) : fact.valeur}
                  </a>
                  <FactSource fact={fact} of={frFacts[key]} />
                </>
              ) : (
                <span className={styles.unknown}>{frCpts.contactUnknown(frCpts[key])}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
