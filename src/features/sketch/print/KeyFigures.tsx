import type { ReactNode } from 'react'
import { formatNumber } from '../../../ui/format.ts'
import { fr } from '../../../ui/fr.ts'
import { useRegion } from '../../shared/region-model.ts'
import { useSketch } from '../sketch-model.ts'
import { Divisions } from './Divisions.tsx'
import styles from './Figures.module.css'

/** The figures that one looks for first, in a row; then where they are estimates, and the territories they cut across. */
export function KeyFigures() {
  const { sketch, facts } = useSketch()
  const { manifest } = useRegion()
  const { population, taille, territory, areaKm2 } = facts
  const { habitants, estimation, sansDonnee, inconnues } = population
  const next = taille?.avantSuivante
  const previous = taille?.depuisPrecedente
  const notes = [
    estimation > 0 && fr.sketchPrint.estimated(estimation),
    sansDonnee.length > 0 && fr.sketch.withoutFigure(sansDonnee.length),
    inconnues.length > 0 && fr.sketch.unknownCodes(inconnues.length),
  ].filter((note) => note !== false)
  return (
    <section className={styles.figures}>
      <dl className={styles.row}>
        <Figure
          term={fr.sketchPrint.population(manifest?.population.annee ?? null)}
          value={about(formatNumber(habitants), estimation > 0)}
          detail={fr.sketchPrint.inhabitants}
        />
        <Figure
          term={fr.sketchPrint.taille}
          value={taille ? String(taille.taille) : fr.sketch.noTaille}
          detail={
            <>
              {taille && estimation > 0 && <p>{fr.sketchPrint.estimatedTaille}</p>}
              {previous && <p>{fr.sketchPrint.toPrevious(previous.habitants, previous.taille)}</p>}
              {next && <p>{fr.sketchPrint.toNext(next.habitants, next.taille)}</p>}
            </>
          }
        />
        <Figure
          term={fr.sketchPrint.communes}
          value={formatNumber(territory.size)}
          detail={sketch.parts.size > 0 ? fr.sketchPrint.cut(sketch.parts.size) : ''}
        />
        <Figure
          term={fr.sketchPrint.area}
          value={areaKm2 === null ? '–' : fr.sketch.areaValue(areaKm2)}
          detail={areaKm2 ? about(fr.sketch.densityValue(habitants, areaKm2), estimation > 0) : ''}
        />
      </dl>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <Divisions />
    </section>
  )
}

function about(text: string, estimated: boolean): string {
  return estimated ? fr.sketchPrint.about(text) : text
}

interface FigureProps {
  readonly term: string
  readonly value: string
  readonly detail: ReactNode
}

function Figure({ term, value, detail }: FigureProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="figures">{value}</dd>
      {detail && <dd className={styles.detail}>{detail}</dd>}
    </div>
  )
}
