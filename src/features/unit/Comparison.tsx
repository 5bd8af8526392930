import { useState } from 'react'
import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { statedMissions } from '../../domain/cpts/cpts.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frCpts, frMissions } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frUnit } from '../../fr/cpts/unit.ts'
import controls from '../../ui/controls.module.css'
import styles from './Comparison.module.css'

/** How many differences are told before one asks for all. */
const AT_FIRST = 3

/** The CPTS of a shared commune side by side: the first three lines on which they differ, then all of them for who asks. */
export function Comparison({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const [isWhole, setWhole] = useState(false)
  const lines = linesOf(facts).map((line) => ({
    ...line,
    differs: new Set(line.values).size > 1,
  }))
  const telling = lines.filter(({ differs }) => differs).slice(0, AT_FIRST)
  return (
    <>
      {isWhole || telling.length > 0 ? (
        <Table facts={facts} lines={isWhole ? lines : telling} />
      ) : (
        <p>{frUnit.sameFacts}</p>
      )}
      {!isWhole && (
        <p>
          <button type="button" className={controls.link} onClick={() => setWhole(true)}>
            {frUnit.compareAll}
          </button>
        </p>
      )}
    </>
  )
}

interface TableProps {
  readonly facts: readonly CptsFacts[]
  readonly lines: readonly {
    readonly term: string
    readonly values: readonly string[]
    readonly differs: boolean
  }[]
}

function Table({ facts, lines }: TableProps) {
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
        {lines.map(({ term, values, differs }) => (
          <tr key={term} data-differs={differs}>
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

/** What one asks of a CPTS before one joins it, first what it does. */
const linesOf = (facts: readonly CptsFacts[]) => [
  { term: frPanel.missions, values: facts.map(missionsOf) },
  {
    term: frPanel.perinataliteShort,
    values: facts.map(
      ({ cpts }) => frCategories[cpts.perinatalite?.valeur.etat ?? 'non-renseigne'],
    ),
  },
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
]

function populationOf(facts: CptsFacts): string {
  const known = knownPopulation(facts)
  // Of a commune of which it has a part only, nobody knows how many: the rest would pass for a small CPTS.
  if (known === null || facts.population.enPartie) return frPanel.populationUnknown
  return known.floor ? frCpts.atLeast(known.habitants) : formatNumber(known.habitants)
}

function missionsOf({ cpts }: CptsFacts): string {
  return (
    statedMissions(cpts)
      .map((mission) => frMissions[mission])
      .join(', ') || frCpts.unknown
  )
}
