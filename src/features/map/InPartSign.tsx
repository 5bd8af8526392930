import { useStore } from 'zustand'
import { categoryOf } from '../../domain/filters/colour-mode.ts'
import { boundsOf, boxesTouch } from '../../geometry/bounds.ts'
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
  const one = markedUnits({ atlas, shown }, shapes ?? null).features.find(
    ({ properties, geometry }) =>
      properties.pattern === 'bands' && sight && boxesTouch(boundsOf(geometry), sight.bounds),
  )
  const id = one && atlas.membership.get(one.properties.code)?.find((each) => shown.has(each))
  const facts = id === undefined ? undefined : atlas.facts.get(id)
  if (!facts) return null
  const { fill } = categoryPaint(mode, categoryOf(mode, facts), theme)
  return (
    <li>
      <InPartSwatch fill={fill} strength={strength} /> {frInPart.sign}
    </li>
  )
}
