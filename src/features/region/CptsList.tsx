import { sharedPopulation, type CptsFacts } from '../../domain/atlas/atlas.ts'
import { contractOver } from '../../domain/contract/contract-over.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { contractEnded, stageAlone } from '../../fr/cpts/facets.ts'
import { frRegion } from '../../fr/cpts/region.ts'
import { useRegion } from '../region-model/region-model.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import { useActions, usePointing, useSession } from '../region-model/session-context.ts'
import styles from './CptsList.module.css'

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** The CPTS by name; those that the map cannot draw come last, under their own heading. */
export function CptsList({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const sorted = facts.toSorted((a, b) => COLLATOR.compare(a.cpts.nom, b.cpts.nom))
  const drawn = sorted.filter(({ territory }) => territory.size > 0)
  const others = sorted.filter(({ territory }) => territory.size === 0)
  if (facts.length === 0) return null
  return (
    <>
      <Rows facts={drawn} />
      {others.length > 0 && (
        <>
          <h3 className={styles.subhead}>{frRegion.unknownPerimeters}</h3>
          <Rows facts={others} />
        </>
      )}
    </>
  )
}

export function Rows({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const { select } = useActions()
  const { today } = useSession()
  const pointing = usePointing()
  return (
    <ul className={styles.rows}>
      {facts.map((each) => (
        <li key={each.cpts.id}>
          <button
            type="button"
            className={styles.row}
            {...pointing({ kind: 'cpts', id: each.cpts.id })}
            onClick={() => select({ kind: 'cpts', id: each.cpts.id })}
          >
            <StageGlyph id={each.cpts.id} />
            <span className={styles.name}>{each.cpts.nom}</span>
            <span className={styles.detail}>{stageWords(each.cpts, today)}</span>
            <Figures facts={each} />
          </button>
        </li>
      ))}
    </ul>
  )
}

function stageWords(cpts: Cpts, today: string): string {
  const end = contractOver(cpts, today)
  const stage = stageAlone(cpts.stade?.valeur ?? null)
  return end ? `${stage}, ${contractEnded(end.statut === 'echu')}` : stage
}

function Figures({ facts }: { readonly facts: CptsFacts }) {
  const { atlas } = useRegion()
  const { cpts, population, taille } = facts
  const shared = sharedPopulation(facts, atlas.known)
  return (
    <span className={`${styles.figure} figures`}>
      {taille === null
        ? cpts.perimetre.etat === 'complet'
          ? frRegion.noFigures
          : frCpts.perimetre[cpts.perimetre.etat]
        : frRegion.figures(population.habitants, taille)}
      {shared > 0 && <span className={styles.shared}>{frRegion.shared(shared)}</span>}
    </span>
  )
}
