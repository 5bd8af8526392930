import { type CptsFacts, knownPopulation, sharedPopulation } from '../../domain/atlas/atlas.ts'
import { contractOver } from '../../domain/contract/contract-over.ts'
import { statedMissions, unitsInPart } from '../../domain/cpts/cpts.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { frCpts, frMissions } from '../../fr/cpts/cpts.ts'
import { contractEnded, frCategories } from '../../fr/cpts/facets.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import styles from './cells.module.css'

export interface CellProps {
  readonly facts: CptsFacts
  /** Whether another column tells since when the stage is reached. */
  readonly stageDated: boolean
}

export function DepartementsCell({ facts: { cpts } }: CellProps) {
  const { file } = useRegion()
  return cpts.departements.map((code) => departementName(file, code)).join(', ')
}

export function StageCell({ facts: { cpts }, stageDated }: CellProps) {
  const { today } = useSession()
  if (!cpts.stade) return null
  const end = contractOver(cpts, today)
  const { valeur, date } = cpts.stade
  return (
    <span className={styles.stage}>
      <StageGlyph id={cpts.id} />
      {frCategories[valeur]}
      {date && !stageDated && <small>{frCpts.stageDate(date)}</small>}
      {end && <small>{contractEnded(end.statut === 'echu')}</small>}
    </span>
  )
}

export function TailleCell({ facts: { taille } }: CellProps) {
  return taille !== null && frCpts.taille(taille)
}

export function PopulationCell({ facts }: CellProps) {
  const known = knownPopulation(facts)
  const announced = facts.cpts.populationAnnoncee?.valeur
  return (
    <>
      {known === null && frCpts.unknown}
      {known?.floor === false && formatNumber(known.habitants)}
      {known?.floor && frCpts.atLeast(known.habitants)}
      {announced !== undefined && <small>{frList.announced(announced)}</small>}
    </>
  )
}

export function CommunesCell({ facts: { cpts, territory } }: CellProps) {
  const { etat } = cpts.perimetre
  const parts = unitsInPart(cpts).size
  if (territory.size === 0) return <span className={styles.unknown}>{frCpts.perimetre[etat]}</span>
  return (
    <>
      {formatNumber(territory.size)}
      {etat !== 'complet' && <small>{frCpts.perimetre[etat]}</small>}
      {parts > 0 && <small>{frList.inPart(parts)}</small>}
    </>
  )
}

export function MissionsCell({ facts }: CellProps) {
  return (
    <ul className={styles.chips}>
      {statedMissions(facts.cpts).map((mission) => (
        <li key={mission} title={frMissions[mission]}>
          {mission}
          <span className="visually-hidden"> {frMissions[mission]}</span>
        </li>
      ))}
    </ul>
  )
}

export function PerinataliteCell({ facts: { cpts } }: CellProps) {
  return cpts.perinatalite && frCategories[cpts.perinatalite.valeur.etat]
}

export function OverlapsCell({ facts }: CellProps) {
  const { atlas } = useRegion()
  const { overlaps } = facts
  if (overlaps.length === 0) return frList.noOverlap
  // Of communes held in part nobody knows who lives in both.
  const isInPart = overlaps.every(
    ({ codes, population: { enPartie = [] } }) => codes.length === enPartie.length,
  )
  return (
    <>
      {frList.overlaps(overlaps.length)}
      <small>
        {isInPart ? frList.sharedInPart : frList.shared(sharedPopulation(facts, atlas.known))}
      </small>
    </>
  )
}
