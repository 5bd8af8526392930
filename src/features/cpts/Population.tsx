import { knownPopulation, sharedPopulation, type CptsFacts } from '../../domain/atlas/atlas.ts'
import { distanceToThresholds } from '../../domain/cpts/size-class.ts'
import { sizeCrossing } from '../../domain/contract/size-crossing.ts'
import { territoryArea } from '../../domain/units/area.ts'
import { frCpts, frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { useRegion } from '../region-model/region-model.ts'
import { VintageNote } from '../region-model/VintageNote.tsx'
import { FactSource } from './FactSource.tsx'
import { Explained } from '../../ui/Term.tsx'
import styles from './Population.module.css'

/** Population, taille and what would change it; a part of a population is never shown as a whole. */
export function Population({ facts }: { readonly facts: CptsFacts }) {
  const { atlas, manifest, file } = useRegion()
  const { cpts, population, taille, territory } = facts
  const known = knownPopulation(facts)
  const parts = (population.enPartie ?? []).map((code) => atlas.known.get(code)?.nom ?? code)
  const whole = cpts.perimetre.etat === 'complet' && parts.length === 0
  const area = whole && file ? territoryArea(territory, file.areas) : null
  const annee = manifest?.population.annee
  const shared = sharedPopulation(facts, atlas.known)
  const missing = population.sansDonnee.length + population.inconnues.length
  if (territory.size === 0 && !cpts.populationAnnoncee) return null
  return (
    <section aria-label={frPanel.population}>
      {territory.size > 0 && (
        <dl className={`${styles.figures} figures`}>
          <div>
            <dt>{frPanel.population}</dt>
            <dd>
              {known === null && frPanel.populationUnknown}
              {known?.floor === true && frCpts.atLeast(known.habitants)}
              {known?.floor === false && formatNumber(known.habitants)}
              {known !== null && annee !== undefined && (
                <small>{frPanel.populationYear(annee)}</small>
              )}
            </dd>
          </div>
          <div>
            <dt>
              <Explained text={frPanel.tailleTitle} />
            </dt>
            <dd>
              {taille === null ? frPanel.tailleUnknown : frCpts.taille(taille)}
              {taille !== null && <small>{frPanel.tailleRange[taille]}</small>}
            </dd>
          </div>
          {area !== null && (
            <div>
              <dt>{frPanel.area}</dt>
              <dd>
                {frPanel.areaValue(area)}
                <small>{frPanel.density(Math.round(population.habitants / area))}</small>
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
        <p className={styles.quiet}>{frPanel.partialPopulation}</p>
      )}
      {shared > 0 && <p className={styles.quiet}>{frPanel.sharedPopulation(shared)}</p>}
      {parts.length > 0 && <p className={styles.quiet}>{frPanel.inPartPopulation(parts)}</p>}
      {missing > 0 && <p className={styles.quiet}>{frPanel.missingPopulation(missing)}</p>}
      {cpts.populationAnnoncee && (
        <p className={styles.quiet}>
          {frPanel.announced(cpts.populationAnnoncee.valeur)} (
          <FactSource fact={cpts.populationAnnoncee} of={frFacts.populationAnnoncee} />)
        </p>
      )}
    </section>
  )
}

function Thresholds({ habitants }: { readonly habitants: number }) {
  const { avantSuivante, depuisPrecedente } = distanceToThresholds(habitants)
  const words = [
    avantSuivante && frPanel.toNext(avantSuivante.habitants, avantSuivante.taille),
    depuisPrecedente && frPanel.toPrevious(depuisPrecedente.habitants, depuisPrecedente.taille),
  ].filter((each) => each !== null)
  return (
    <ul className={styles.thresholds}>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
