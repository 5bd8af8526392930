import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { missingWords } from '../../cpts/missing-words.ts'
import styles from './Identity.module.css'

/** What the record does not tell, and what of it is to be checked. */
export function Remarks({ cpts }: { readonly cpts: Cpts }) {
  const missing = missingWords(cpts)
  const doubts = cpts.note === null ? cpts.doutes : [...cpts.doutes, cpts.note]
  return (
    <div className={styles.remarks}>
      <section>
        <h2>{frPanel.missing}</h2>
        <p>{missing.length === 0 ? frPanel.missingNone : `${missing.join(', ')}.`}</p>
      </section>
      {doubts.length > 0 && (
        <section>
          <h2>{frPanel.doubts}</h2>
          {doubts.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </section>
      )}
    </div>
  )
}
