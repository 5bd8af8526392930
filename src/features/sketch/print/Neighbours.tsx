import { useStore } from 'zustand'
import { suggestedCpts, touchingCpts } from '../../../domain/sketch/sketch-facts.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frFounding } from '../../../fr/sketch/founding.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { ContactLine } from './ContactLine.tsx'
import { MOST_OVERLAPS, MOST_TOUCHING } from './limits.ts'
import styles from './Neighbours.module.css'
import { OverlapTable } from './OverlapTable.tsx'

/** The CPTS that the team has to know of: those that share communes, those that touch it, those that may be concerned. */
export function Neighbours() {
  const { facts } = useSketch()
  const { atlas } = useRegion()
  const origine = useStore(useSession().sketching, ({ head }) => head?.origine ?? null)
  const touching = touchingCpts(facts, atlas, origine)
  const suggested = suggestedCpts(facts, atlas).map((id) => atlas.facts.get(id)?.cpts.nom ?? id)
  return (
    <section className={styles.neighbours}>
      <h2>
        {frSketchPrint.neighbours}
        <small>{frSketchPrint.neighboursKey(atlas.facts.size)}</small>
      </h2>
      {facts.overlaps.length === 0 ? (
        <p>{frFounding.noneShared}</p>
      ) : (
        <>
          <OverlapTable overlaps={facts.overlaps.slice(0, MOST_OVERLAPS)} />
          <p className={styles.quiet}>
            {facts.overlaps.length > MOST_OVERLAPS && (
              <>{frSketchPrint.more(facts.overlaps.length - MOST_OVERLAPS)}. </>
            )}
            {frSketchPrint.overlapsTone}
          </p>
        </>
      )}
      {touching.length > 0 && <Touching ids={touching} />}
      {suggested.length > 0 && (
        <p className={styles.quiet}>{frSketchPrint.suggested(suggested.join(', '))}</p>
      )}
    </section>
  )
}

function Touching({ ids }: { readonly ids: readonly string[] }) {
  const { atlas } = useRegion()
  return (
    <>
      <h3>{frSketchPrint.touching}</h3>
      <ul className={styles.touching}>
        {ids.slice(0, MOST_TOUCHING).map((id) => {
          const cpts = atlas.facts.get(id)?.cpts
          return (
            cpts && (
              <li key={id}>
                <strong>{cpts.nom}</strong>,{' '}
                {cpts.stade ? frCategories[cpts.stade.valeur] : frSketchPrint.stageUnknown}
                <br />
                <ContactLine cpts={cpts} />
              </li>
            )
          )
        })}
        {ids.length > MOST_TOUCHING && <li>{frSketchPrint.more(ids.length - MOST_TOUCHING)}</li>}
      </ul>
    </>
  )
}
