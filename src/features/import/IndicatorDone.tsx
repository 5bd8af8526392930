import { Link } from 'wouter'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Import.module.css'
import { IDLE } from '../../session/importing.ts'

const words = frImportScreen

interface IndicatorDoneProps {
  readonly titres: readonly string[]
  readonly colonnes: number
}

/** An indicator that is now on this device, and the way to where it shows. */
export function IndicatorDone({ titres, colonnes }: IndicatorDoneProps) {
  const { importing } = useSession()
  const href = useHref()
  return (
    <div className={styles.review}>
      <p role="status" data-arrival tabIndex={-1}>
        {words.indicatorDone(titres, colonnes)}
      </p>
      <p className={controls.row}>
        <Link href={href('/', { selection: null })}>{words.seeMap}</Link>
        <button
          type="button"
          className={controls.link}
          onClick={() => importing.setState({ now: IDLE })}
        >
          {words.another}
        </button>
      </p>
    </div>
  )
}
