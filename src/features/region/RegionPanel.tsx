import { frApp } from '../../fr/app.ts'
import { frRegion } from '../../fr/region.ts'
import { Notice } from '../../ui/Notice.tsx'
import { FilterChips } from '../list/FilterChips.tsx'
import { useFiltered } from '../region-model/filtering.ts'
import { useRegion } from '../region-model/region-model.ts'
import { CptsList } from './CptsList.tsx'
import { EmptyRegion } from './EmptyRegion.tsx'
import { RegionLinks } from './RegionLinks.tsx'
import styles from './RegionPanel.module.css'

/** What one reads with nothing selected: how much is known of the région, and the list of its CPTS. */
export function RegionPanel() {
  const { isSingle, nom, atlas, recordsState, problems } = useRegion()
  const known = recordsState === 'known' || atlas.facts.size > 0
  const filtered = useFiltered()
  return (
    <>
      <h1 className={styles.title}>{nom}</h1>
      <p className={styles.tagline}>{frApp.tagline}</p>
      {known ? (
        <Coverage />
      ) : (
        <div className={styles.empty}>
          <EmptyRegion />
        </div>
      )}
      {!isSingle && <RegionLinks />}
      {problems.length > 0 && (
        <Notice tone="notice" title={frRegion.problems(problems.length)}>
          <ul>
            {problems.map(({ path, message }) => (
              <li key={path + message}>
                {path} : {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {known && (
        <section className={styles.section}>
          <h2 className={styles.listHead} aria-live="polite">
            {frRegion.listTitle(filtered.length, atlas.facts.size)}
          </h2>
          <FilterChips />
          <CptsList facts={filtered} />
        </section>
      )}
    </>
  )
}

function Coverage() {
  const { atlas } = useRegion()
  const { coverage, dataset } = atlas
  const official = dataset.chiffresOfficiels
  return (
    <section className={styles.coverage}>
      <p className={styles.known}>{frRegion.known(atlas.facts.size, official?.cpts ?? null)}</p>
      <p>{frRegion.perimeters(coverage.cpts)}</p>
      {atlas.units.size > 0 && (
        <p>
          {frRegion.covered} :{' '}
          <strong>
            {coverage.unites.couvertes === 0
              ? frRegion.coveredUnknown
              : frRegion.coveredValue(coverage.population.habitants, coverage.part)}
          </strong>
          . {coverage.cpts.partiel + coverage.cpts.inconnu > 0 && frRegion.coveredFloor}
        </p>
      )}
      {official && (
        <p>
          {frRegion.official(official.date)} :{' '}
          {frRegion.officialValue(
            official.cpts,
            official.aciSignes,
            official.partPopulationCouverte,
          )}{' '}
          ({official.sources.join(', ')}).
        </p>
      )}
      <p className={styles.warning}>{dataset.avertissement}</p>
    </section>
  )
}
