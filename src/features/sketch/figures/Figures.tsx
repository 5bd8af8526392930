import { sketchCrossing } from '../../../domain/sketch/sketch-facts.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { formatNumber } from '../../../fr/format.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { VintageNote } from '../../region-model/VintageNote.tsx'
import styles from './Figures.module.css'
import { Gauge } from './Gauge.tsx'
import { useSketch } from '../draw/sketch-model.tsx'

/** Population and taille at a glance, then the smaller figures. */
export function Figures() {
  const { sketch, facts } = useSketch()
  const { population, taille, territory, areaKm2 } = facts
  const { manifest } = useRegion()
  const notes = [
    population.estimation > 0 && frSketch.estimated(population.estimation),
    population.sansDonnee.length > 0 && frSketch.withoutFigure(population.sansDonnee.length),
    population.inconnues.length > 0 && frSketch.unknownCodes(population.inconnues.length),
  ].filter((note) => note !== false)
  return (
    <section aria-label={frSketch.figures} className={styles.figures}>
      <dl className={styles.main}>
        <div>
          <dt>
            {frSketch.population}
            {manifest && <>, {String(manifest.population.annee)}</>}
          </dt>
          <dd data-testid="population">{formatNumber(population.habitants)}</dd>
        </div>
        <div>
          <dt>{frSketch.taille}</dt>
          <dd data-testid="taille">{taille?.taille ?? frSketch.noTaille}</dd>
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
          <dt>{frSketch.communes}</dt>
          <dd>
            {formatNumber(territory.size)}
            {sketch.parts.size > 0 && <small> {frSketch.cutCount(sketch.parts.size)}</small>}
          </dd>
        </div>
        <div>
          <dt>{frSketch.area}</dt>
          <dd>{areaKm2 === null ? '–' : frSketch.areaValue(areaKm2)}</dd>
        </div>
        <div>
          <dt>{frSketch.density}</dt>
          <dd>{areaKm2 ? frSketch.densityValue(population.habitants, areaKm2) : '–'}</dd>
        </div>
      </dl>
    </section>
  )
}
