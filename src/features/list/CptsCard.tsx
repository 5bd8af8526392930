import { memo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frList } from '../../fr/follow-up/list.ts'
import type { Column } from './columns.tsx'
import styles from './CptsCards.module.css'
import { CptsLink } from './CptsLink.tsx'

export interface CardsProps {
  readonly label: string
  readonly facts: readonly CptsFacts[]
  readonly columns: readonly Column[]
  /** The CPTS that takes the focus as one comes back to it. */
  readonly returning: string | null
  readonly onReturned: () => void
}

interface CardProps {
  readonly facts: CptsFacts
  readonly columns: readonly Column[]
  readonly returning: boolean
  readonly onReturned: () => void
}

/** What is known of one CPTS, term by term; then, in one line, what is not. */
export const CptsCard = memo(function CptsCard({
  facts,
  columns,
  returning,
  onReturned,
}: CardProps) {
  const stageDated = columns.some(({ key }) => key === 'stadeDate')
  const missing = columns.filter(({ known }) => !known(facts))
  return (
    <>
      <h2>
        <CptsLink facts={facts} returning={returning} onReturned={onReturned} />
      </h2>
      <dl>
        {columns
          .filter(({ known }) => known(facts))
          .map(({ key, label, figures, Cell }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd className={figures ? 'figures' : undefined}>
                <Cell facts={facts} stageDated={stageDated} />
              </dd>
            </div>
          ))}
      </dl>
      {/* Cards full of "non renseigné" would hide what is known. */}
      {missing.length > 0 && (
        <p className={styles.unknown}>{frList.unknownFacts(missing.map(({ label }) => label))}</p>
      )}
    </>
  )
})
