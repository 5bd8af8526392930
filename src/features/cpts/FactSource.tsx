import type { Fact } from '../../domain/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import styles from './FactSource.module.css'

interface FactSourceProps {
  readonly fact: Pick<Fact<unknown>, 'sources' | 'date'>
  /** What the fact is, so that links of the same date have different names. */
  readonly of: string
  /** Instead of saying that the source bears no date. */
  readonly undated?: string
}

/** The date of a fact, linked to the page that states it; the full list closes the panel. */
export function FactSource({ fact, of, undated }: FactSourceProps) {
  const [source] = fact.sources
  const words = (fact.date === null && undated) || frPanel.sourceOf(fact.date)
  if (!source?.startsWith('http')) return <span className={styles.source}>{words}</span>
  return (
    <a className={styles.source} href={source} target="_blank" rel="noreferrer">
      {words}
      <span className="visually-hidden">, {of}</span>
    </a>
  )
}
