import { useMemo } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { EMPTY_SKETCH } from '../../../domain/sketch/sketch.ts'
import { useFigures } from '../../indicators/use-figures.ts'
import { columnWords } from '../../indicators/value-words.ts'

/** What the indicator that the map is coloured by comes to over the perimeter; nothing where none is chosen. */
export function IdentityIndicator({ facts: { cpts, territory } }: { readonly facts: CptsFacts }) {
  const indicator = useFigures()
  const sketch = useMemo(() => ({ ...EMPTY_SKETCH, units: territory }), [territory])
  if (!indicator || territory.size === 0) return null
  return (
    <section>
      <h2>{columnWords(indicator.shown.column)}</h2>
      <indicator.Figures
        {...indicator.shown}
        sketch={sketch}
        nom="CPTS"
        partial={cpts.perimetre.etat === 'partiel'}
        theme="light"
      />
    </section>
  )
}
