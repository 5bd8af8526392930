import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { statedMissions } from '../../domain/cpts/cpts.ts'
import { formatNumber } from '../../fr/format.ts'
import { frCpts } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import { frCategories } from '../../fr/facets.ts'
import { frUnit } from '../../fr/unit.ts'
import styles from './Comparison.module.css'

/** The CPTS of a shared commune side by side; lines on which they differ are marked. */
export function Comparison({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const lines = [
    {
      term: frPanel.stageTitle,
      values: facts.map(({ cpts }) => frCategories[cpts.stade?.valeur ?? 'non-renseigne']),
    },
    {
      term: frPanel.tailleTitle,
      values: facts.map(({ taille }) =>
        taille === null ? frPanel.tailleUnknown : frCpts.taille(taille),
      ),
    },
    { term: frPanel.population, values: facts.map(populationOf) },
    {
      term: frPanel.communesTitle,
      values: facts.map(({ territory }) => formatNumber(territory.size)),
    },
    { term: frPanel.missions, values: facts.map(missionsOf) },
    {
      term: frPanel.perinataliteShort,
      values: facts.map(
        ({ cpts }) => frCategories[cpts.perinatalite?.valeur.etat ?? 'non-renseigne'],
      ),
    },
  ]
  return (
    <table className={styles.table}>
      <caption>{frUnit.differences}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{frUnit.criterion}</span>
          </th>
          {facts.map(({ cpts }) => (
            <th key={cpts.id} scope="col">
              {shortName(cpts.nom)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ term, values }) => (
          <tr key={term} data-differs={new Set(values).size > 1}>
            <th scope="row">{term}</th>
            {values.map((value, i) => (
              <td key={facts[i]?.cpts.id}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function populationOf(facts: CptsFacts): string {
  const known = knownPopulation(facts)
  if (known === null) return frPanel.populationUnknown
  return known.floor ? frCpts.atLeast(known.habitants) : formatNumber(known.habitants)
}

function missionsOf({ cpts }: CptsFacts): string {
  return statedMissions(cpts).join(' ') || frCpts.unknown
}
