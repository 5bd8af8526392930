import { useQuery } from '@tanstack/react-query'
import Layers from 'lucide-react/icons/layers'
import Maximize from 'lucide-react/icons/maximize'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { planIgnQuery } from '../../data/queries.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { frMap } from '../../fr/map/map.ts'
import { frRegions } from '../../fr/app/regions.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import styles from './MapButtons.module.css'

interface MapButtonsProps {
  readonly map: AtlasMap | null
  /** An embedded map has a start to come back to, and no background to choose. */
  readonly embedded: boolean
}

export function MapButtons({ map, embedded }: MapButtonsProps) {
  const { lookAt, setPlanIgn } = useActions()
  const planIgn = useChoice((choices) => choices.planIgn)
  const everything = useRegion().isSingle ? frMap.wholeRegion : frRegions.wholeFrance
  const whole = embedded ? frMap.home : everything
  const plan = useQuery({ ...planIgnQuery, enabled: planIgn })
  return (
    <div className={styles.corner}>
      <div className={styles.stack} data-over-map>
        <button
          type="button"
          aria-label={frMap.zoomIn}
          title={frMap.zoomIn}
          onClick={() => map?.zoomBy(1)}
        >
          <Plus aria-hidden size={18} />
        </button>
        <button
          type="button"
          aria-label={frMap.zoomOut}
          title={frMap.zoomOut}
          onClick={() => map?.zoomBy(-1)}
        >
          <Minus aria-hidden size={18} />
        </button>
        <button type="button" aria-label={whole} title={whole} onClick={() => lookAt('region')}>
          <Maximize aria-hidden size={18} />
        </button>
        {!embedded && (
          <button
            type="button"
            aria-label={frMap.planIgn}
            title={frMap.planIgn}
            aria-pressed={planIgn}
            onClick={() => setPlanIgn(!planIgn)}
          >
            <Layers aria-hidden size={18} />
          </button>
        )}
      </div>
      {planIgn && plan.isError && (
        <div className={styles.failure}>
          <Notice tone="notice">{frMap.planIgnFailure}</Notice>
        </div>
      )}
    </div>
  )
}
