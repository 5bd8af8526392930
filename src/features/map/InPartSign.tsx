import type { BBox } from 'geojson'
import { useStore } from 'zustand'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { categoryOf } from '../../domain/filters/colour-mode.ts'
import { boundsOf, boxesTouch } from '../../geometry/bounds.ts'
import type { RegionShapes } from '../../geometry/region-shapes.ts'
import { frInPart } from '../../fr/map/in-part.ts'
import type { Strength } from '../../map/dimming.ts'
import { categoryPaint } from '../../map/palette.ts'
import { markedUnits, type TerritoryView } from '../../map/territory-features.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useSession } from '../region-model/session-context.ts'
import { useShapes } from '../region-model/use-drawing.ts'
import { InPartSwatch } from './Swatch.tsx'

interface InPartSignProps extends Pick<TerritoryView, 'atlas' | 'shown' | 'mode'> {
  readonly strength: Strength
}

/** The line of the legend for communes that a CPTS has a part of, while one is in sight. */
export function InPartSign({ atlas, shown, mode, strength }: InPartSignProps) {
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const sight = useStore(useSession().camera, (camera) => camera.shown)
  const shapes = useShapes(true)
  const facts = sight && shapes && inPartIn(sight.bounds, { atlas, shown }, shapes)
  if (!facts) return null
  const { fill } = categoryPaint(mode, categoryOf(mode, facts), theme)
  return (
    <li>
      <InPartSwatch fill={fill} strength={strength} /> {frInPart.sign}
    </li>
  )
}

/** A CPTS that alone has a part of a commune in sight; none where there is no such commune. */
export function inPartIn(
  sight: BBox,
  view: Pick<TerritoryView, 'atlas' | 'shown'>,
  shapes: Pick<RegionShapes, 'units'>,
): CptsFacts | undefined {
  const one = markedUnits(view, shapes).features.find(
    ({ properties, geometry }) =>
      properties.pattern === 'bands' && boxesTouch(boundsOf(geometry), sight),
  )
  const members = (one && view.atlas.membership.get(one.properties.code)) ?? []
  const id = members.find((each) => view.shown.has(each))
  return id === undefined ? undefined : view.atlas.facts.get(id)
}
