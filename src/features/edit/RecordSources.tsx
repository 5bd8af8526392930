import { use } from 'react'
import { frRecordPage } from '../../fr/follow-up/record-page.ts'
import { SourceName } from '../../ui/SourceName.tsx'
import styles from './RecordPage.module.css'
import { SourceNumbersContext } from './record-sources.ts'

/** Who says what the record says, each once: the facts name them by their numbers. */
export function RecordSources() {
  const numbers = use(SourceNumbersContext)
  if (numbers.size === 0) return null
  return (
    <section className={styles.sources} aria-labelledby="sources">
      <h2 id="sources">{frRecordPage.sources}</h2>
      <ol>
        {[...numbers.keys()].map((source) => (
          <li key={source}>
            <SourceName source={source} />
          </li>
        ))}
      </ol>
    </section>
  )
}
