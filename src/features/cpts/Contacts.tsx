import { Globe, Mail, Phone } from 'lucide-react'
import type { Cpts, Fact } from '../../domain/cpts.ts'
import { fr } from '../../ui/fr.ts'
import { formatSite } from '../../ui/format.ts'
import styles from './Contacts.module.css'
import { FactSource } from './FactSource.tsx'

const WAYS = [
  { key: 'site', Icon: Globe, href: (value: string) => value, show: formatSite },
  {
    key: 'email',
    Icon: Mail,
    href: (value: string, nom: string) =>
      `mailto:${value}?subject=${encodeURIComponent(fr.cpts.mailSubject(nom))}`,
    show: (value: string) => value,
  },
  {
    key: 'telephone',
    Icon: Phone,
    href: (value: string) => `tel:${value.replace(/\s/g, '')}`,
    show: (value: string) => value,
  },
] as const

/** How to reach the structure; what is not known is said, line by line. */
export function Contacts({ cpts: { nom, contacts } }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2>{fr.cpts.contacts}</h2>
      <ul className={styles.contacts}>
        {WAYS.map(({ key, Icon, href, show }) => {
          const fact: Fact<string> | null = contacts[key]
          return (
            <li key={key}>
              <Icon aria-hidden size={16} />
              <span className="visually-hidden">{fr.cpts[key]} :</span>
              {fact ? (
                <>
                  <a href={href(fact.valeur, nom)}>{show(fact.valeur)}</a>
                  <FactSource fact={fact} />
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
