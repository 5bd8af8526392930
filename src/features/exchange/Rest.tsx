import { factKey } from '../../domain/edits/fact-version.ts'
import type { SkippedFact } from '../../domain/edits/open-lot.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import controls from '../../ui/controls.module.css'
import styles from './Exchange.module.css'

const words = frLots.open

/** What a lot says that changes nothing here, and why: nothing of it is left out in silence. */
export function Rest({ rest }: { readonly rest: readonly SkippedFact[] }) {
  if (rest.length === 0) return null
  return (
    <details className={controls.disclosure}>
      <summary>{words.rest(rest.length)}</summary>
      <ul className={styles.rest}>
        {rest.map(({ kind, version }) => (
          <li key={`${version.id} ${factKey(version.cpts, version.field)}`}>
            {version.nom}, {frEdit.fields[version.field]}
            {'\u00a0: '}
            <span className={controls.quiet}>{words.why[kind]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
