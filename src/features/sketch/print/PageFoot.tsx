import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Paper.module.css'

interface PageFootProps {
  /** Null where there is only one. */
  readonly page: 1 | 2 | null
  readonly annexed: boolean
}

/** On every page, since pages part: what this document is, who made it when, and which page of it this is. */
export function PageFoot({ page, annexed }: PageFootProps) {
  const { today } = useSession()
  return (
    <footer className={styles.foot}>
      <span>{frSketchPrint.preparatory}</span>
      <span>
        {frSketchPrint.madeWith(today)}
        {page !== null && ` · ${frSketchPrint.page(page, annexed)}`}
      </span>
    </footer>
  )
}
