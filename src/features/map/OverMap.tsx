import type { RefObject } from 'react'
import type { AtlasMap } from '../../map/atlas-map.ts'
import type { Pointed } from '../../map/interactions.ts'
import type { TerritoryView } from '../../map/territory-features.ts'
import { SMALL, useMedia } from '../../ui/use-media.ts'
import { useShownIndicator } from '../indicators/use-indicators.ts'
import type { DrawnRegion } from '../region-model/use-drawing.ts'
import { Insets } from './insets/Insets.tsx'
import { PressToZoom } from './insets/PressToZoom.tsx'
import { Redrawn } from './Redrawn.tsx'
import { Schematic } from './Schematic.tsx'
import { Tooltip } from './Tooltip.tsx'

interface OverMapProps {
  readonly map: AtlasMap
  readonly container: RefObject<HTMLDivElement | null>
  readonly region: DrawnRegion
  readonly view: TerritoryView | null
  readonly pointed: Pointed | null
  /** Which map this is, counted from one, as graphic cards lose some. */
  readonly attempt: number
  /** Whether the tools of another task have the head of the map. */
  readonly isAside: boolean
  readonly embedded: boolean
}

/** What floats over a map once it is there. */
export function OverMap({ pointed, attempt, isAside, embedded, view, ...drawn }: OverMapProps) {
  const small = useMedia(SMALL)
  // The communes bear its colours, which no inset has.
  const indicator = useShownIndicator()
  const isAlone = !isAside && !embedded
  return (
    <>
      {attempt > 1 && <Redrawn key={attempt} />}
      {drawn.region.manifest?.schematic && <Schematic isAside={isAside} />}
      {isAlone && !small && indicator === null && view && <Insets {...drawn} view={view} />}
      {isAlone && small && <PressToZoom container={drawn.container} region={drawn.region.region} />}
      {pointed && (
        <Tooltip
          pointed={pointed}
          then={view && view.atlas !== drawn.region.atlas ? view.atlas : null}
        />
      )}
    </>
  )
}
