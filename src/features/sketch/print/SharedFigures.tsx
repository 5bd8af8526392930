import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { SketchOverlap } from '../../../domain/sketch/sketch-overlaps.ts'
import { Definitions } from '../../../ui/Definitions.tsx'
import { formatShare, formatSite } from '../../../ui/format.ts'
import { fr } from '../../../ui/fr.ts'
import styles from './Figures.module.css'

interface SharedFiguresProps {
  readonly overlap: SketchOverlap
  readonly other: CptsFacts
}

/** How much is shared, how far the other CPTS is, and how to reach it. */
export function SharedFigures({ overlap, other: { cpts } }: SharedFiguresProps) {
  const { population, part, partAutre } = overlap
  const words = fr.sketchPrint.sheet
  const habitants = fr.unit.habitants(population.habitants)
  const { site, email, telephone } = cpts.contacts
  const unknown = !site && !email && !telephone
  return (
    <div className={styles.side}>
      <Definitions
        className={styles.shared}
        lines={[
          [words.twice, population.estimation > 0 ? fr.sketchPrint.about(habitants) : habitants],
          [words.ownShare, part === null ? null : formatShare(part)],
          [words.otherShare, partAutre === null ? null : formatShare(partAutre)],
          [
            words.stage,
            cpts.stade
              ? fr.identity.dated(fr.categories[cpts.stade.valeur], cpts.stade.date)
              : fr.cpts.unknown,
          ],
        ]}
      />
      <h2>{words.contact}</h2>
      {unknown && <p>{fr.sketchPrint.noContact}</p>}
      <Definitions
        className={styles.contacts}
        lines={[
          [fr.cpts.site, site && formatSite(site.valeur)],
          [fr.cpts.email, email?.valeur ?? null],
          [fr.cpts.telephone, telephone?.valeur ?? null],
        ]}
      />
      {cpts.perimetre.etat === 'partiel' && <p className={styles.note}>{words.partial}</p>}
      {population.estimation > 0 && <p className={styles.note}>{words.estimated}</p>}
    </div>
  )
}
