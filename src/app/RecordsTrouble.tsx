import { useQueryClient } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { publishedQuery } from '../data/published-records.ts'
import { FRANCE, regionOf } from '../domain/units/regions.ts'
import { useRegion } from '../features/region-model/region-model.ts'
import { useSession } from '../features/region-model/session-context.ts'
import { frTrouble } from '../fr/app.ts'
import type { RegionRecords } from '../session/region-records.ts'
import { Notice } from '../ui/Notice.tsx'

/** Says of which régions the published file cannot be used, what is shown in its stead, and the way out. */
export function RecordsTrouble() {
  const { region } = useRegion()
  const { records } = useSession()
  const cache = useQueryClient()
  const all = useStore(records.state, ({ regions }) => regions)
  const troubled = [...all.values()].filter(
    (each) => (region === FRANCE || each.region === region) && isTroubled(each),
  )
  if (troubled.length === 0) return null
  const retry = (): void => {
    for (const each of troubled) {
      records.retry(each.region)
      void cache.refetchQueries({ queryKey: publishedQuery(each.region).queryKey })
    }
  }
  return (
    <Notice tone="alarm" title={frTrouble.title}>
      {troubled.map(({ region: code, trouble, published }) => (
        <p key={code}>
          {trouble && frTrouble.reasons[trouble](regionOf(code)?.nom ?? code)}{' '}
          {published ? frTrouble.lastGood(published.readAt.slice(0, 10)) : frTrouble.none}
        </p>
      ))}
      <p>{frTrouble.safe}</p>
      <button type="button" onClick={retry}>
        {frTrouble.retry}
      </button>
    </Notice>
  )
}

/** A région that nobody wrote down yet is no trouble. */
const isTroubled = ({ trouble, published }: RegionRecords): boolean =>
  trouble !== null && (trouble !== 'missing' || published !== null)
