import type { CptsFacts } from '../../domain/atlas.ts'
import { Definitions } from '../../ui/Definitions.tsx'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import styles from './PrintCard.module.css'

/** Population and taille in a table of words; a lower bound says that it is one. */
export function PrintFigures({ facts }: { readonly facts: CptsFacts }) {
  const { manifest } = useRegion()
  const { cpts, population, taille, territory } = facts
  const annee = manifest?.population.annee
  const habitants = fr.unit.habitants(population.habitants)
  const year = annee === undefined ? '' : ` (${fr.cpts.populationYear(annee)})`
  const lines: [string, string | null][] = [
    [
      fr.cpts.population,
      territory.size === 0
        ? fr.cpts.unknown
        : (taille === null ? fr.takeAway.card.atLeast(habitants) : habitants) + year,
    ],
    [
      fr.cpts.tailleTitle,
      taille === null
        ? fr.cpts.tailleUnknown
        : `${fr.cpts.taille(taille)} (${fr.cpts.tailleRange[taille]})`,
    ],
    [
      fr.takeAway.card.announced,
      cpts.populationAnnoncee && fr.unit.habitants(cpts.populationAnnoncee.valeur),
    ],
  ]
  return <Definitions className={styles.figures} lines={lines} />
}
