import type { Fact } from '../../domain/cpts.ts'
import { fr } from '../../ui/fr.ts'
import styles from './FactSource.module.css'

/** The date of a fact, linked to the page that states it; the full list closes the panel. */
export function FactSource({ fact }: { readonly fact: Pick<Fact<unknown>, 'sources' | 'date'> }) {
  const [source] = fact.sources
  const words = fr.cpts.sourceOf(fact.date)
  if (!source?.startsWith('http')) return <span className={styles.source}>{words}</span>
  return (
    <a className={styles.source} href={source} target="_blank" rel="noreferrer">
      {words}
    </a>
  )
}
