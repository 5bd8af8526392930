import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Selection } from '../../state/choices.ts'
import { useMedia } from '../../ui/use-media.ts'
import { usePaper } from '../../ui/use-paper.ts'
import { useChoice, useSession } from '../region-model/session-context.ts'
import { shownColumns } from './chosen-columns.ts'
import { COLUMNS, type ColumnKey } from './columns.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { CptsCards } from './CptsCards.tsx'
import styles from './CptsRegister.module.css'
import { CptsTable } from './CptsTable.tsx'
import { FilterBar } from './FilterBar.tsx'
import { SavedViews } from './SavedViews.tsx'
import { BY_NAME } from './sort.ts'
import { SortSelect } from './SortSelect.tsx'
import { useColumns } from './use-columns.ts'
import { useIndicatorColumns } from './use-indicator-columns.ts'
import { useListed } from './use-listed.ts'
import { useSort } from './use-sort.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const EmptyList = lazyPart(async () => (await import('./EmptyList.tsx')).EmptyList)

/** Up to this many CPTS all are there, so that the browser’s own search finds each of them. */
const ALL_UP_TO = 150

/** Below this width the columns would need to be scrolled sideways; the style sheets use the same number. Paper has a table. */
const CARDS = 'screen and (max-width: 1240px)'

/**
 * The CPTS that pass the filters, in the order and with the columns chosen: a table, or cards where it has no room.
 *
 * @param tool another way to look at them, beside the choice of columns.
 */
export function CptsRegister({ tool }: { readonly tool: ReactNode }) {
  const printing = usePaper()
  const cards = useMedia(CARDS) && !printing
  const { address } = useSession()
  const [{ by, order }, setSort] = useSort()
  const sort = useMemo(() => ({ by, order }), [by, order])
  const indicators = useIndicatorColumns()
  const facts = useListed()
  const all = printing || facts.length <= ALL_UP_TO
  const { chosen, toggle, reset, choose } = useColumns()
  const columns = useMemo(
    () => shownColumns([...COLUMNS, ...indicators], chosen, by),
    [indicators, chosen, by],
  )
  const shown = new Set(columns.map(({ key }) => key))
  const selected = useChoice(({ selection }) => selection)
  const [returning, setReturning] = useState(() =>
    lineOf(selected ?? address.state.getState().backFrom, facts),
  )
  // Coming back before the other screen was loaded finds this one as it was, the focus gone.
  useEffect(
    () =>
      address.state.subscribe(({ backFrom }, before) => {
        if (backFrom !== before.backFrom) setReturning(lineOf(backFrom, facts))
      }),
    [address, facts],
  )
  const onReturned = useCallback(() => setReturning(null), [])

  const toggleColumn = (key: ColumnKey): void => {
    // The order that a column made goes with it.
    if (key === by) setSort(BY_NAME)
    if (chosen.has(key) === shown.has(key)) toggle(key)
  }
  return (
    <>
      <div className={styles.tools}>
        <FilterBar />
        <div className={styles.look}>
          {facts.length > 0 && tool}
          {facts.length > 0 && cards && (
            <SortSelect columns={columns} sort={sort} onSort={setSort} />
          )}
          {/* Another view leads out of filters that leave nothing. */}
          <SavedViews columns={chosen} onColumns={choose} />
          {facts.length > 0 && (
            <ColumnsMenu
              indicators={indicators}
              shown={shown}
              onToggle={toggleColumn}
              onReset={reset}
            />
          )}
        </div>
      </div>
      {facts.length === 0 && (
        <div className={styles.empty}>
          <EmptyList />
        </div>
      )}
      {facts.length > 0 &&
        (cards ? (
          <CptsCards
            facts={facts}
            all={all}
            columns={columns}
            returning={returning}
            onReturned={onReturned}
          />
        ) : (
          <CptsTable
            facts={facts}
            all={all}
            columns={columns}
            sort={sort}
            onSort={setSort}
            returning={returning}
            onReturned={onReturned}
          />
        ))}
    </>
  )
}

/** A line that is not there cannot take the focus, nor should it once a filter is lifted. */
const lineOf = (left: Selection | null, facts: readonly CptsFacts[]): string | null =>
  left?.kind === 'cpts' && facts.some(({ cpts }) => cpts.id === left.id) ? left.id : null
