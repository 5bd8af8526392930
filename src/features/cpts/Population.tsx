import { sharedPopulation, type CptsFacts } from '../../domain/atlas/atlas.ts'
import { distanceToThresholds } from '../../domain/cpts/size-class.ts'
import { sizeCrossing } from '../../domain/contract/size-crossing.ts'
import { frCpts, frFacts } from '../../fr/cpts.ts'
import { formatNumber } from '../../fr/format.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import { VintageNote } from '../region-model/VintageNote.tsx'
import { FactSource } from './FactSource.tsx'
import styles from './Population.module.css'

/** Population, taille and what would change it; a part of a population is never shown as a whole. */
export function Population({ facts }: { readonly facts: CptsFacts }) {
  const { atlas, manifest, outlines } = useDrawnRegion()
  const { cpts, population, taille, territory } = facts
  const area = cpts.perimetre.etat === 'complet' ? outlines?.get(cpts.id)?.areaKm2 : undefined
  const annee = manifest?.population.annee
  const shared = sharedPopulation(facts, atlas.units)
  const missing = population.sansDonnee.length + population.inconnues.length
  if (territory.size === 0 && !cpts.populationAnnoncee) return null
  return (
    <section aria-label={frCpts.population}>
      {territory.size > 0 && (
        <dl className={`${styles.figures} figures`}>
          <div>
            <dt>{frCpts.population}</dt>
            <dd>
              {taille === null
                ? frCpts.atLeast(population.habitants)
                : formatNumber(population.habitants)}
              {annee !== undefined && <small>{frCpts.populationYear(annee)}</small>}
            </dd>
          </div>
          <div>
            <dt>{frCpts.tailleTitle}</dt>
            <dd>
              {taille === null ? frCpts.tailleUnknown : frCpts.taille(taille)}
              {taille !== null && <small>{frCpts.tailleRange[taille]}</small>}
            </dd>
          </div>
          {area !== undefined && (
            <div>
              <dt>{frCpts.area}</dt>
              <dd>
                {frCpts.areaValue(area)}
                <small>{frCpts.density(Math.round(population.habitants / area))}</small>
              </dd>
            </div>
          )}
        </dl>
      )}
      {taille !== null && (
        <>
          <Thresholds habitants={population.habitants} />
          <VintageNote compare={(former) => sizeCrossing(facts, former)} className={styles.quiet} />
        </>
      )}
      {territory.size > 0 && cpts.perimetre.etat === 'partiel' && (
        <p className={styles.quiet}>{frCpts.partialPopulation}</p>
      )}
      {shared > 0 && <p className={styles.quiet}>{frCpts.sharedPopulation(shared)}</p>}
      {missing > 0 && <p className={styles.quiet}>{frCpts.missingPopulation(missing)}</p>}
      {cpts.populationAnnoncee && (
        <p className={styles.quiet}>
          {frCpts.announced(cpts.populationAnnoncee.valeur)} (
          <FactSource fact={cpts.populationAnnoncee} of={frFacts.populationAnnoncee} />)
        </p>
      )}
    </section>
  )
}

function Thresholds({ habitants }: { readonly habitants: number }) {
  const { avantSuivante, depuisPrecedente } = distanceToThresholds(habitants)
  const words = [
    avantSuivante && frCpts.toNext(avantSuivante.habitants, avantSuivante.taille),
    depuisPrecedente && frCpts.toPrevious(depuisPrecedente.habitants, depuisPrecedente.taille),
  ].filter((each) => each !== null)
  return (
    <ul className={styles.thresholds}>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
