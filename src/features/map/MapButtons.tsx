import { useQuery } from '@tanstack/react-query'
import { Layers, Maximize, Minus, Plus } from 'lucide-react'
import { Button, ToggleButton } from 'react-aria-components'
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
        <Button aria-label={fr.map.zoomIn} onPress={() => map?.zoomBy(1)}>
          <Plus aria-hidden size={18} />
        </Button>
        <Button aria-label={fr.map.zoomOut} onPress={() => map?.zoomBy(-1)}>
          <Minus aria-hidden size={18} />
        </Button>
        <Button aria-label={fr.map.wholeRegion} onPress={() => lookAt('region')}>
          <Maximize aria-hidden size={18} />
        </Button>
        <ToggleButton aria-label={fr.map.planIgn} isSelected={planIgn} onChange={setPlanIgn}>
          <Layers aria-hidden size={18} />
        </ToggleButton>
      </div>
      {planIgn && plan.isError && (
        <div className={styles.failure}>
          <Notice tone="notice">{fr.map.planIgnFailure}</Notice>
        </div>
      )}
    </div>
  )
}
