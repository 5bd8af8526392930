import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { formatSite } from '../../../fr/words/format.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import styles from './Neighbours.module.css'

/** How to reach the structure, to be typed or dialled from paper; it never holds a person's name. */
export function ContactLine({ cpts: { contacts } }: { readonly cpts: Pick<Cpts, 'contacts'> }) {
  const ways = [
    contacts.site && formatSite(contacts.site.valeur),
    contacts.email?.valeur,
    contacts.telephone?.valeur,
  ].filter((way) => way !== null && way !== undefined)
  return (
    <span className={styles.contact}>
      {ways.length === 0
        ? frSketchPrint.noContact
        : ways.map((way) => <span key={way}>{way}</span>)}
    </span>
  )
}
