import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { outlinesQuery } from '../../data/geometry-queries.ts'
import { buildAtlas } from '../../domain/atlas.ts'
import { facetIndex } from '../../domain/facet-index.ts'
import type { RecordChange } from '../../domain/record-change.ts'
import { replay } from '../../domain/record-log.ts'
import { MapView } from '../map/MapView.tsx'
import { RegionContext, useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import styles from './Import.module.css'

/** The map as it would be once these changes are made; the records themselves stay as they are. */
export function Preview({ changes }: { readonly changes: readonly RecordChange[] }) {
  const model = useRegion()
  const { geometry: client, today } = useSession()
  const { records, region, atlas: before } = model
  const after = useMemo(() => {
    const log = changes.map((change, rank) => ({
      kind: 'change' as const,
      id: `${rank}`,
      lot: '',
      change,
    }))
    const { dataset } = replay(records, log)
    const atlas = buildAtlas(dataset, before.units)
    return { dataset, atlas, facets: facetIndex(atlas, today) }
  }, [changes, records, before.units, today])
  const outlines = useQuery(outlinesQuery(client, region, after.atlas, model.geometry ?? undefined))
  return (
    <RegionContext
      value={{
        ...model,
        atlas: after.atlas,
        facets: after.facets,
        records: after.dataset,
        outlines: outlines.data ?? null,
      }}
    >
      <div className={styles.map}>
        <MapView />
      </div>
    </RegionContext>
  )
}
