import { useQuery } from '@tanstack/react-query'
import { Layers, Maximize, Minus, Plus } from 'lucide-react'
import { planIgnQuery } from '../../data/queries.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { fr } from '../../ui/fr.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useActions, useChoice } from '../shared/session.ts'
import styles from './MapButtons.module.css'

export function MapButtons({ map }: { readonly map: AtlasMap | null }) {
  const { lookAt, setPlanIgn } = useActions()
  const planIgn = useChoice((choices) => choices.planIgn)
  const plan = useQuery({ ...planIgnQuery, enabled: planIgn })
  return (
    <div className={styles.corner}>
      <div className={styles.stack}>
        <button
          type="button"
          aria-label={fr.map.zoomIn}
          title={fr.map.zoomIn}
          onClick={() => map?.zoomBy(1)}
        >
          <Plus aria-hidden size={18} />
        </button>
        <button
          type="button"
          aria-label={fr.map.zoomOut}
          title={fr.map.zoomOut}
          onClick={() => map?.zoomBy(-1)}
        >
          <Minus aria-hidden size={18} />
        </button>
        <button
          type="button"
          aria-label={fr.map.wholeRegion}
          title={fr.map.wholeRegion}
          onClick={() => lookAt('region')}
        >
          <Maximize aria-hidden size={18} />
        </button>
        <button
          type="button"
          aria-label={fr.map.planIgn}
          title={fr.map.planIgn}
          aria-pressed={planIgn}
          onClick={() => setPlanIgn(!planIgn)}
        >
          <Layers aria-hidden size={18} />
        </button>
      </div>
      {planIgn && plan.isError && (
        <div className={styles.failure}>
          <Notice tone="notice">{fr.map.planIgnFailure}</Notice>
        </div>
      )}
    </div>
  )
}
