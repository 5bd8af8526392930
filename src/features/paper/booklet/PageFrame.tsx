import type { ReactNode } from 'react'
import { frBooklet } from '../../../fr/paper/booklet.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Booklet.module.css'

interface PageFrameProps {
  readonly page: number
  readonly total: number
  readonly children: ReactNode
}

/** A page of a booklet with what stands at its foot. */
export function PageFrame({ page, total, children }: PageFrameProps) {
  const { nom } = useRegion()
  const { today } = useSession()
  return (
    <section className={styles.page}>
      {children}
      <footer>
        <span>{frBooklet.foot(nom, today)}</span>
        <span>{frBooklet.page(page, total)}</span>
      </footer>
    </section>
  )
}
