import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { statedMissions } from '../../domain/cpts/cpts.ts'
import { formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import { ShortContacts } from '../shared/ShortContacts.tsx'
import styles from './Comparison.module.css'

/** The CPTS of a shared commune side by side; lines on which they differ are marked. */
export function Comparison({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const lines = [
    {
      term: fr.cpts.stageTitle,
      values: facts.map(({ cpts }) => fr.categories[cpts.stade?.valeur ?? 'non-renseigne']),
    },
    {
      term: fr.cpts.tailleTitle,
      values: facts.map(({ taille }) =>
        taille === null ? fr.cpts.tailleUnknown : fr.cpts.taille(taille),
      ),
    },
    { term: fr.cpts.population, values: facts.map(populationOf) },
    {
      term: fr.cpts.communesTitle,
      values: facts.map(({ territory }) => formatNumber(territory.size)),
    },
    { term: fr.cpts.missions, values: facts.map(missionsOf) },
    {
      term: fr.cpts.perinataliteShort,
      values: facts.map(
        ({ cpts }) => fr.categories[cpts.perinatalite?.valeur.etat ?? 'non-renseigne'],
      ),
    },
  ]
  return (
    <table className={styles.table}>
      <caption>{fr.unit.differences}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{fr.unit.criterion}</span>
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
        <tr>
          <th scope="row">{fr.cpts.contactShort}</th>
          {facts.map(({ cpts }) => (
            <td key={cpts.id}>
              <ShortContacts cpts={cpts} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function populationOf({ taille, population }: CptsFacts): string {
  const { habitants } = population
  return taille === null ? fr.cpts.atLeast(habitants) : formatNumber(habitants)
}

function missionsOf({ cpts }: CptsFacts): string {
  return statedMissions(cpts).join(' ') || fr.cpts.unknown
}
