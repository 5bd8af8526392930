import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useActions } from '../shared/session.ts'
import styles from './RegionSelect.module.css'

/** Chooses among the régions whose map data were built. */
export function RegionSelect() {
  const { region, nom, manifest } = useRegion()
  const { chooseRegion } = useActions()
  const built = (manifest?.files ?? []).flatMap((file) =>
    file.region === null ? [] : [{ region: file.region, nom: file.nom }],
  )
  const regions = built.some((each) => each.region === region) ? built : [{ region, nom }, ...built]
  return (
    <label>
      <span className="visually-hidden">{fr.app.region}</span>
      <select
        className={styles.select}
        value={region}
        onChange={(event) => chooseRegion(event.target.value)}
      >
        {regions.map((each) => (
          <option key={each.region} value={each.region}>
            {each.nom}
          </option>
        ))}
      </select>
    </label>
  )
}
