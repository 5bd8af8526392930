import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { SourceName } from '../../ui/SourceName.tsx'
import { factsBySource } from './facts-by-source.ts'
import styles from './Sources.module.css'

/** Every source of the record once, with the facts it is quoted for. */
export function Sources({ cpts }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2>{frPanel.sources}</h2>
      <ul className={styles.sources}>
        {factsBySource(cpts).map(([source, facts]) => (
          <li key={source}>
            <SourceName source={source} />
            <p className={styles.quiet}>{frPanel.sourceFacts(facts)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
