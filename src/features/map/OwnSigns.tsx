import { useStore } from 'zustand'
import { frCompared } from '../../fr/sketch/compared.ts'
import { frLegend } from '../../fr/map/map.ts'
import { type Strength, TINT } from '../../map/dimming.ts'
import { MAP_COLOURS } from '../../map/palette.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { useSession } from '../region-model/session-context.ts'
import { Sample } from './Swatch.tsx'

/** What of one's own is laid over what is published. */
export type OwnSign = 'sketch' | 'file'

interface OwnSignsProps {
  readonly own: OwnSign
  /** Whether its outline alone is drawn. */
  readonly outlined: boolean
  readonly strength: Strength
}

/** What is laid over what is published: one's own, or each part of a comparison in the colour that it has on the map. */
export function OwnSigns({ own, outlined, strength }: OwnSignsProps) {
  const { sketch, compared } = MAP_COLOURS[useMedia(DARK) ? 'dark' : 'light']
  const comparing = useStore(useSession().tools, (tools) => tools.compared !== null)
  const opacity = outlined ? 0 : TINT
  // A tint is a colour only over something: over land without CPTS, as on the map.
  const land = outlined ? 0 : strength.land
  if (own === 'file' || !comparing)
    return (
      <li>
        <Sample
          fill={sketch}
          opacity={own === 'file' ? 0 : opacity}
          land={own === 'file' ? 0 : land}
          stroke={sketch}
          width={2.4}
        />{' '}
        {frLegend.own[own]}
      </li>
    )
  return (
    <>
      <li>
        <Sample fill={sketch} opacity={opacity} land={land} stroke={sketch} width={2.4} />{' '}
        {frCompared.a}
      </li>
      <li>
        <Sample fill={compared} opacity={opacity} land={land} stroke={compared} width={2.4} />{' '}
        {frCompared.b}
      </li>
      <li>
        <Sample fill={compared} opacity={opacity} land={land} stroke={sketch} width={2.4}>
          <rect x="1.5" y="1.5" width="25" height="15" rx="2" fill={sketch} fillOpacity={opacity} />
        </Sample>{' '}
        {frCompared.both}
      </li>
    </>
  )
}
