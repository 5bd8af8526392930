import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { isInParts } from '../../../domain/sketch/sketch-facts.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { Divisions } from './Divisions.tsx'
import styles from './Figures.module.css'
import { revisionNotes } from './revision-notes.ts'

/** The figures that one looks for first, in a row; then where they are estimates, and the territories they cut across. */
export function KeyFigures() {
  const { sketch, facts } = useSketch()
  const { manifest, atlas } = useRegion()
  const origine = useStore(useSession().sketching, ({ head }) => head?.origine ?? null)
  const { population, taille, territory, areaKm2 } = facts
  const { habitants, estimation, sansDonnee, inconnues } = population
  const next = taille?.avantSuivante
  const previous = taille?.depuisPrecedente
  const notes = [
    ...revisionNotes(origine, facts, atlas),
    isInParts(facts) && frSketchPrint.shape(facts.pieces?.length ?? 1, facts.enclaves?.length ?? 0),
    estimation > 0 && frSketchPrint.estimated(estimation),
    sansDonnee.length > 0 && frSketchFigures.withoutFigure(sansDonnee.length),
    inconnues.length > 0 && frSketchFigures.unknownCodes(inconnues.length),
  ].filter((note) => note !== false)
  return (
    <section className={styles.figures}>
      <dl className={styles.row}>
        <Figure
          term={frSketchPrint.population(manifest?.population.annee ?? null)}
          value={about(formatNumber(habitants), estimation > 0)}
          detail={frSketchPrint.inhabitants}
        />
        <Figure
          term={frSketchPrint.taille}
          value={taille ? String(taille.taille) : frSketchFigures.noTaille}
          detail={
            <>
              {taille && estimation > 0 && <p>{frSketchPrint.estimatedTaille}</p>}
              {previous && <p>{frSketchPrint.toPrevious(previous.habitants, previous.taille)}</p>}
              {next && <p>{frSketchPrint.toNext(next.habitants, next.taille)}</p>}
            </>
          }
        />
        <Figure
          term={frSketchPrint.communes}
          value={formatNumber(territory.size)}
          detail={sketch.parts.size > 0 ? frSketchPrint.cut(sketch.parts.size) : ''}
        />
        <Figure
          term={frSketchPrint.area}
          value={areaKm2 === null ? '–' : frSketchFigures.areaValue(areaKm2)}
          detail={
            areaKm2 ? about(frSketchFigures.densityValue(habitants, areaKm2), estimation > 0) : ''
          }
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
  return estimated ? frSketchPrint.about(text) : text
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
