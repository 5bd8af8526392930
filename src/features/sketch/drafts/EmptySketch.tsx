import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './EmptySketch.module.css'
import { useDraftActions } from './use-draft-actions.ts'

const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** What one can start from when nothing is drawn yet. */
export function EmptySketch() {
  const { atlas, isSingle } = useRegion()
  const { fromCpts } = useDraftActions()
  const drawn = [...atlas.facts.values()].filter(({ territory }) => territory.size > 0)
  return (
    <section className={styles.start}>
      <p>{frSketchDrafts.startIntro}</p>
      {!isSingle && <p>{frSketchDrafts.startNear}</p>}
      <label className={styles.field}>
        {frSketchDrafts.startCpts}
        <select
          value=""
          onChange={({ currentTarget: { value } }) => {
            const facts = atlas.facts.get(value)
            if (facts) void fromCpts(facts)
          }}
        >
          <option value="" disabled>
            {frSketchDrafts.startCptsChoose}
          </option>
          {drawn
            .toSorted((a, b) => BY_NAME.compare(a.cpts.nom, b.cpts.nom))
            .map(({ cpts: { id, nom } }) => (
              <option key={id} value={id}>
                {nom}
              </option>
            ))}
        </select>
      </label>
    </section>
  )
}
