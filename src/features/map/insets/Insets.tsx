import { useEffect, useMemo, type RefObject } from 'react'
import { useStore } from 'zustand'
import { frInsets } from '../../../fr/map/over-map.ts'
import { insetSize, insetsOf } from '../../../geometry/inset-places.ts'
import type { AtlasMap } from '../../../map/atlas-map.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import { look } from '../../../state/camera.ts'
import { useChoice, useSession } from '../../region-model/session-context.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { InsetMap } from './InsetMap.tsx'
import styles from './Insets.module.css'
import { placeInsets, worthInsets, type Screen } from './place-insets.ts'

interface InsetsProps {
  readonly map: AtlasMap
  readonly container: RefObject<HTMLDivElement | null>
  readonly region: DrawnRegion
  readonly view: TerritoryView
}

/** Beside a map, the places that are too small on it, where a corner of it is free; a press goes there. */
export function Insets({ map, container, region, view }: InsetsProps) {
  const { camera } = useSession()
  const shown = useStore(camera, (all) => all.shown)
  const selection = useChoice((choices) => choices.selection)
  const { backdrop, shapes } = region
  const placed = useMemo(() => {
    if (!shown || !backdrop || !container.current) return null
    const { clientWidth: width, clientHeight: height } = container.current
    const screen: Screen = { width, height, bounds: shown.bounds }
    const places = worthInsets(insetsOf(region.region), screen)
    return places.length > 0 ? placeInsets(places, screen, backdrop) : null
  }, [shown, backdrop, container, region.region])
  // Names give way to what lies over the map, once it looks.
  useEffect(() => {
    if (placed) map.lookOver()
  }, [map, placed])
  if (!placed || placed.length === 0 || !backdrop) return null
  return (
    <section className={styles.insets} aria-label={frInsets.label}>
      {placed.map(({ place, left, top }) => (
        <button
          key={place.id}
          type="button"
          className={styles.inset}
          style={{ left, top, width: insetSize(place).width }}
          aria-label={frInsets.zoom(frInsets.places[place.id])}
          data-over-map
          onClick={() => look(camera, place.bounds)}
        >
          <span className={styles.title}>{frInsets.places[place.id]}</span>
          <InsetMap
            place={place}
            backdrop={backdrop}
            shapes={shapes}
            view={view}
            selected={selection?.kind === 'cpts' ? selection.id : null}
          />
        </button>
      ))}
    </section>
  )
}
