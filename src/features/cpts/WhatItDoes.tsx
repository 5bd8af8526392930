import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import styles from './WhatItDoes.module.css'
import { missionLines } from './mission-lines.ts'

/** What the CPTS does for those who work there, in three lines of its own words; nothing that no source states. */
export function WhatItDoes({ cpts }: { readonly cpts: Pick<Cpts, 'missions'> }) {
  const lines = missionLines(cpts)
  return (
    <section>
      <h2 className={styles.title}>{frPanel.does}</h2>
      {lines.length === 0 ? (
        <p className={styles.unknown}>{frPanel.doesUnknown}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ subject, actions }) => (
            <li key={subject}>
              <strong>{actions ? frPanel.doesThese(subject) : subject}</strong> {actions}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
