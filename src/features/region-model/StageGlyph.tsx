import { STAGES } from '../../domain/cpts/stage.ts'
import { categoryPaint } from '../../map/palette.ts'
import { useMedia, DARK } from '../../ui/use-media.ts'
import { useRegion } from './region-model.ts'

/** Four rising bars, as many filled as stages reached: the order reads without colour. Decorative; the words stand beside it. */
export function StageGlyph({ id }: { readonly id: string }) {
  const { atlas } = useRegion()
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const stage = atlas.facts.get(id)?.cpts.stade?.valeur ?? null
  const reached = stage === null ? -1 : STAGES.indexOf(stage)
  const fill = categoryPaint('stade', 'aci-signe', theme).fill
  return (
    <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
      {STAGES.map((name, rank) => (
        <rect
          key={name}
          x={rank * 4.5 + 0.5}
          y={11 - rank * 3}
          width="3.5"
          height={4.5 + rank * 3}
          rx="0.5"
          fill={rank <= reached ? fill : 'none'}
          stroke={stage === null ? 'var(--line-strong)' : fill}
        />
      ))}
    </svg>
  )
}
