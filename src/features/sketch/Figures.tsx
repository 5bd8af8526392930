import { sketchCrossing } from '../../domain/sketch/sketch-facts.ts'
import { fr } from '../../ui/fr.ts'
import { formatNumber } from '../../ui/format.ts'
import { useRegion } from '../shared/region-model.ts'
import { VintageNote } from '../shared/VintageNote.tsx'
import styles from './Figures.module.css'
import { Gauge } from './Gauge.tsx'
import { useSketch } from './sketch-model.ts'

/** Population and taille at a glance, then the smaller figures. */
export function Figures() {
  const { sketch, facts } = useSketch()
  const { population, taille, territory, areaKm2 } = facts
  const { manifest } = useRegion()
  const notes = [
    population.estimation > 0 && fr.sketch.estimated(population.estimation),
    population.sansDonnee.length > 0 && fr.sketch.withoutFigure(population.sansDonnee.length),
    population.inconnues.length > 0 && fr.sketch.unknownCodes(population.inconnues.length),
  ].filter((note) => note !== false)
  return (
    <section aria-label={fr.sketch.figures} className={styles.figures}>
      <dl className={styles.main}>
        <div>
          <dt>
            {fr.sketch.population}
            {manifest && <>, {String(manifest.population.annee)}</>}
          </dt>
          <dd data-testid="population">{formatNumber(population.habitants)}</dd>
        </div>
        <div>
          <dt>{fr.sketch.taille}</dt>
          <dd data-testid="taille">{taille?.taille ?? fr.sketch.noTaille}</dd>
        </div>
      </dl>
      {taille && (
        <>
          <Gauge habitants={population.habitants} taille={taille.taille} />
          <VintageNote
            compare={(former) => sketchCrossing(sketch, facts, former)}
            className={styles.vintage}
          />
        </>
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <dl className={styles.small}>
        <div>
          <dt>{fr.sketch.communes}</dt>
          <dd>
            {formatNumber(territory.size)}
            {sketch.parts.size > 0 && <small> {fr.sketch.cutCount(sketch.parts.size)}</small>}
          </dd>
        </div>
        <div>
          <dt>{fr.sketch.area}</dt>
          <dd>{areaKm2 === null ? '–' : fr.sketch.areaValue(areaKm2)}</dd>
        </div>
        <div>
          <dt>{fr.sketch.density}</dt>
          <dd>{areaKm2 ? fr.sketch.densityValue(population.habitants, areaKm2) : '–'}</dd>
        </div>
      </dl>
    </section>
  )
}
