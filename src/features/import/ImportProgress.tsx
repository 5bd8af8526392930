import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import type { Importing } from '../../session/importing.ts'
import styles from './Import.module.css'

const words = frImportScreen

/** How far the reading is, and the way to stop it. */
export function ImportProgress({
  reading: { name, progress, stop },
}: {
  readonly reading: Extract<Importing, { step: 'reading' }>
}) {
  const { phase, done, total } = progress
  return (
    <div className={styles.progress}>
      <p>{name}</p>
      <p role="status">
        {words.phases[phase]} {total !== null && words.progress(done, total)}
        {phase === 'fetching' && done > 0 && words.megabytes(done)}
      </p>
      <progress
        aria-label={words.phases[phase]}
        {...(total === null ? {} : { value: done, max: total })}
      />
      <button type="button" data-arrival className={controls.secondary} onClick={stop}>
        {words.cancel}
      </button>
    </div>
  )
}
