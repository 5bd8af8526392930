import { fr } from '../../../ui/fr.ts'
import { useRegion } from '../../shared/region-model.ts'
import { useSession } from '../../shared/session.ts'
import { useSketch } from '../sketch-model.ts'
import { usePrintedName } from './printed-name.ts'
import type { PosterWords } from './poster.ts'

/** What the downloaded map says of itself. */
export function usePosterWords(): () => PosterWords {
  const { population, taille, territory } = useSketch().facts
  const { manifest } = useRegion()
  const { today } = useSession()
  const nom = usePrintedName()
  return () => ({
    title: nom,
    figures: [
      fr.sketchPrint.list(territory.size),
      population.estimation > 0
        ? fr.sketchPrint.about(fr.unit.habitants(population.habitants))
        : fr.unit.habitants(population.habitants),
      taille && fr.cpts.taille(taille.taille),
    ]
      .filter(Boolean)
      .join(' · '),
    key: fr.sketchPrint.mapKey,
    credit: fr.sketchPrint.poster.credit(
      manifest ? fr.map.attribution(manifest.schematic, manifest.population.annee) : '',
      today,
    ),
  })
}
