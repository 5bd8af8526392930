import { useRef } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frList } from '../../fr/list.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { Column } from './columns.tsx'
import { CptsCard } from './CptsCard.tsx'
import styles from './CptsCards.module.css'
import { useVirtualCards } from './use-virtual-cards.ts'

interface CardsProps {
  readonly facts: readonly CptsFacts[]
  /** Whether every card is there, looked at or not. */
  readonly all: boolean
  readonly columns: readonly Column[]
  /** The CPTS that takes the focus as one comes back to it. */
  readonly returning: string | null
  readonly onReturned: () => void
}

/** Where the columns have no room: a card a CPTS, with the same facts in the same order. */
export function CptsCards({ facts, all, columns, returning, onReturned }: CardsProps) {
  const { nom } = useRegion()
  const list = useRef<HTMLUListElement>(null)
  const { cards, height, measure, holding } = useVirtualCards(list, facts, all, returning)
  return (
    <ul
      ref={list}
      className={styles.cards}
      style={{ height }}
      data-virtual={height !== undefined}
      aria-label={frList.caption(nom)}
      {...holding}
    >
      {cards.map(({ rank, place }) => {
        const each = facts[rank]
        return (
          each && (
            <li
              key={each.cpts.id}
              ref={measure}
              style={place}
              data-index={rank}
              data-cpts={each.cpts.id}
              aria-setsize={facts.length}
              aria-posinset={rank + 1}
            >
              <CptsCard
                facts={each}
                columns={columns}
                returning={each.cpts.id === returning}
                onReturned={onReturned}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}
