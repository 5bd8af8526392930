import { useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import { wholeUnits } from '../../domain/indicators/cpts-value.ts'
import { DARK, useMedia } from '../../ui/use-media.ts'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import type { ShownIndicator } from './use-indicators.ts'
import { columnWords } from './value-words.ts'

interface CptsIndicatorProps extends ShownIndicator {
  readonly facts: CptsFacts
}

/** What the indicator comes to over the perimeter of a CPTS. */
export function CptsIndicator({ facts: { cpts, territory }, table, column }: CptsIndicatorProps) {
  const inPart = unitsInPart(cpts)
  const sketch = useMemo(() => wholeUnits({ cpts, territory }), [cpts, territory])
  const theme = useMedia(DARK) ? 'dark' : 'light'
  return (
    <section>
      <h2>{columnWords(column)}</h2>
      <IndicatorFigures
        table={table}
        column={column}
        sketch={sketch}
        nom="CPTS"
        partial={cpts.perimetre.etat === 'partiel' || inPart.size > 0}
        theme={theme}
      />
    </section>
  )
}
