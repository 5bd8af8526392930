import { useStore } from 'zustand'
import { fundingFor } from '../../../domain/contract/funding.ts'
import { sketchCrossing } from '../../../domain/sketch/sketch-facts.ts'
import { frFunding } from '../../../fr/cpts/funding.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { formatEuros, formatNumber } from '../../../fr/words/format.ts'
import { Explained } from '../../../ui/Term.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { VintageNote } from '../../region-model/VintageNote.tsx'
import styles from './Figures.module.css'
import { Gauge } from './Gauge.tsx'
import { unitsInPart } from '../../../domain/cpts/cpts.ts'
import { useSketch } from '../draw/sketch-model.tsx'

/** Population, taille, funding and overlaps at a glance, then the smaller figures. */
export function Figures() {
  const { sketch, facts } = useSketch()
  const { population, taille, territory, areaKm2, overlaps } = facts
  const options = useStore(useSession().tools, ({ funding }) => funding)
  const total = taille && fundingFor(taille.taille, options).total
  const { manifest, atlas } = useRegion()
  const origine = useStore(useSession().sketching, ({ head }) => head?.origine ?? null)
  const original = atlas.facts.get(origine ?? '')
  const inPart = [...(original ? unitsInPart(original.cpts) : [])]
    .filter((code) => sketch.units.has(code))
    .map((code) => atlas.units.get(code)?.nom ?? code)
  const notes = [
    population.estimation > 0 && frSketchFigures.estimated(population.estimation),
    inPart.length > 0 && frSketchFigures.originInPart(inPart),
    population.sansDonnee.length > 0 && frSketchFigures.withoutFigure(population.sansDonnee.length),
    population.inconnues.length > 0 && frSketchFigures.unknownCodes(population.inconnues.length),
  ].filter((note) => note !== false)
  return (
    <section aria-label={frSketchFigures.figures} className={styles.figures}>
      <dl className={styles.main}>
        <div>
          <dt>
            {frSketchFigures.population}
            {manifest && <>, {String(manifest.population.annee)}</>}
          </dt>
          <dd data-testid="population">{formatNumber(population.habitants)}</dd>
        </div>
        <div>
          <dt>
            <Explained text={frSketchFigures.taille} />
          </dt>
          <dd data-testid="taille">{taille?.taille ?? frSketchFigures.noTaille}</dd>
        </div>
        <div>
          <dt>{frSketchFigures.funding}</dt>
          <dd className={styles.second}>
            {total === null
              ? frSketchFigures.noTaille
              : frSketchFigures.fundingYear(formatEuros(total))}
            {total !== null && <small>{frFunding.counted(options)}</small>}
          </dd>
        </div>
        <div>
          <dt>{frSketchFigures.overlaps}</dt>
          <dd className={styles.second}>{frSketchFigures.overlapsGlance(overlaps.length)}</dd>
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
          <dt>{frSketchFigures.communes}</dt>
          <dd>
            {formatNumber(territory.size)}
            {sketch.parts.size > 0 && <small> {frSketchFigures.cutCount(sketch.parts.size)}</small>}
          </dd>
        </div>
        <div>
          <dt>{frSketchFigures.area}</dt>
          <dd>{areaKm2 === null ? '–' : frSketchFigures.areaValue(areaKm2)}</dd>
        </div>
        <div>
          <dt>{frSketchFigures.density}</dt>
          <dd>{areaKm2 ? frSketchFigures.densityValue(population.habitants, areaKm2) : '–'}</dd>
        </div>
      </dl>
    </section>
  )
}
