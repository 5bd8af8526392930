import { regionNames } from '../../../domain/units/names-of.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Paper.module.css'

/** Whom the dossier is for: institutions and what they do, never persons. */
export function Actors() {
  const { facts } = useSketch()
  const regions = regionNames(facts.territory)
  return (
    <section className={styles.actors}>
      <h2>{frSketchPrint.actors}</h2>
      <ul>
        {frUnit.whom.map(({ nom, role, url }) => (
          <li key={nom}>
            <strong>{nom}</strong>, {role}
            {url && <> ({url.replace('https://www.', '')})</>}
          </li>
        ))}
      </ul>
      <p>{regions.length > 1 ? frSketchPrint.actorsOfEach(regions) : frSketchPrint.actorCpam}</p>
      <p>{frSketchPrint.actorsNext}</p>
    </section>
  )
}
