import { frCpts } from '../../../fr/cpts.ts'
import { frMap } from '../../../fr/map.ts'
import { frSketchPrint } from '../../../fr/sketch-print.ts'
import { frUnit } from '../../../fr/unit.ts'
import { useShownIndicator } from '../../indicators/use-indicators.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { usePrintedName } from './printed-name.ts'
import type { PosterWords } from './poster.ts'

/** What the downloaded map says of itself. */
export function usePosterWords(): () => PosterWords {
  const { population, taille, territory } = useSketch().facts
  const { manifest } = useRegion()
  const { today } = useSession()
  const nom = usePrintedName()
  const shown = useShownIndicator()
  return () => ({
    title: nom,
    figures: [
      frSketchPrint.list(territory.size),
      population.estimation > 0
        ? frSketchPrint.about(frUnit.habitants(population.habitants))
        : frUnit.habitants(population.habitants),
      taille && frCpts.taille(taille.taille),
    ]
      .filter(Boolean)
      .join(' · '),
    key: shown ? frSketchPrint.mapKeyOver : frSketchPrint.mapKey,
    credit: frSketchPrint.poster.credit(
      manifest ? frMap.attribution(manifest.schematic, manifest.population.annee) : '',
      today,
    ),
  })
}
