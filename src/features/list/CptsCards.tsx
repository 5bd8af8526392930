import { lazyPart } from '../../ui/lazy-part.tsx'
import { useDeferredValue } from 'react'
import { frList } from '../../fr/follow-up/list.ts'
import { useRegion } from '../region-model/region-model.ts'
import { CptsCard, type CardsProps } from './CptsCard.tsx'
import styles from './CptsCards.module.css'

const VirtualCards = lazyPart(async () => (await import('./VirtualCards.tsx')).VirtualCards)

/** What a phone shows of them at first. */
const AT_FIRST = 2

interface CptsCardsProps extends Omit<CardsProps, 'label'> {
  /** Whether every card is there, looked at or not. */
  readonly all: boolean
}

/** Where the columns have no room: a card a CPTS, with the same facts in the same order. */
export function CptsCards({ all, ...cards }: CptsCardsProps) {
  const { nom } = useRegion()
  // Those further down are made once these are on the screen, and give way to what the person does.
  const isThere = useDeferredValue(true, false)
  const label = frList.caption(nom)
  if (!all) return <VirtualCards label={label} {...cards} />
  const { facts, columns, returning, onReturned } = cards
  return (
    <ul className={styles.cards} aria-label={label}>
      {(isThere || returning !== null ? facts : facts.slice(0, AT_FIRST)).map((each, rank) => (
        <li
          key={each.cpts.id}
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
      ))}
    </ul>
  )
}
