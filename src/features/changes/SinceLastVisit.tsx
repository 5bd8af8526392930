import { useMemo } from 'react'
import { Link } from 'wouter'
import { whatChanged } from '../../domain/atlas/what-changed.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import type { EarlierEdition } from '../../storage/earlier-edition.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useTimeToSpare } from '../region-model/use-time-to-spare.ts'
import styles from './Changes.module.css'
import { arranged } from './changes-text.ts'
import { datasetOf, useEarlier, useSeen } from './use-earlier.ts'

/** How many kinds of change a line has room for. */
const FEW = 3

/** That the records are others than at the last visit, until one has looked at how; nothing otherwise, nor for several régions at once. */
export function SinceLastVisit() {
  const { isSingle } = useRegion()
  return isSingle && <Unseen />
}

function Unseen() {
  const earlier = useEarlier()
  const published = useRegionRecords()?.published?.dataset
  return earlier && !earlier.seen && published && <News earlier={earlier} published={published} />
}

interface NewsProps {
  readonly earlier: EarlierEdition
  readonly published: CptsDataset
}

/** What there is to see is worked out once the screen stands; its line has its place from the start. */
function News({ earlier, published }: NewsProps) {
  const { atlas } = useRegion()
  const href = useHref()
  const isQuiet = useTimeToSpare()
  const counts = useMemo(() => {
    const before = isQuiet ? datasetOf(earlier) : null
    return before && arranged(whatChanged(before, published, atlas).lines).counts
  }, [isQuiet, earlier, published, atlas])
  const isNothing = counts?.length === 0
  useSeen(isNothing)
  if (isNothing) return null
  const day = earlier.readAt.slice(0, 10)
  return (
    <p className={styles.since}>
      {counts ? frChanges.since.counted(day, counts.slice(0, FEW)) : frChanges.since.bare(day)}{' '}
      <Link href={withParam(href('/suivi/changements', { selection: null }), 'depuis', 'visite')}>
        {frChanges.since.see}
      </Link>
    </p>
  )
}
