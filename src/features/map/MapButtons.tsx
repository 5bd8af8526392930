import { useQuery } from '@tanstack/react-query'
import { Layers, Maximize, Minus, Plus } from 'lucide-react'
import { planIgnQuery } from '../../data/queries.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { FRANCE } from '../../domain/units/regions.ts'
import { fr } from '../../ui/fr.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../shared/region-model.ts'
import { useActions, useChoice } from '../shared/session.ts'
import styles from './MapButtons.module.css'

interface MapButtonsProps {
  readonly map: AtlasMap | null
  /** An embedded map has a start to come back to, and no background to choose. */
  readonly embedded: boolean
}

export function MapButtons({ map, embedded }: MapButtonsProps) {
  const { lookAt, setPlanIgn } = useActions()
  const planIgn = useChoice((choices) => choices.planIgn)
  const national = useRegion().region === FRANCE
  const everything = national ? fr.regions.wholeFrance : fr.map.wholeRegion
  const whole = embedded ? fr.takeAway.embedded.home : everything
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
        <button type="button" aria-label={whole} title={whole} onClick={() => lookAt('region')}>
          <Maximize aria-hidden size={18} />
        </button>
        {!embedded && (
          <button
            type="button"
            aria-label={fr.map.planIgn}
            title={fr.map.planIgn}
            aria-pressed={planIgn}
            onClick={() => setPlanIgn(!planIgn)}
          >
            <Layers aria-hidden size={18} />
          </button>
        )}
      </div>
      {planIgn && plan.isError && (
        <div className={styles.failure}>
          <Notice tone="notice">{fr.map.planIgnFailure}</Notice>
        </div>
      )}
    </div>
  )
}
