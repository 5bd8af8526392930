import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { SketchOverlap } from '../../../domain/sketch/sketch-overlaps.ts'
import { Definitions } from '../../../ui/Definitions.tsx'
import { formatShare, formatSite } from '../../../fr/words/format.ts'
import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import styles from './Figures.module.css'

interface SharedFiguresProps {
  readonly overlap: SketchOverlap
  readonly other: CptsFacts
}

/** How much is shared, how far the other CPTS is, and how to reach it. */
export function SharedFigures({ overlap, other: { cpts } }: SharedFiguresProps) {
  const { population, part, partAutre } = overlap
  const words = frSketchPrint.sheet
  const habitants = frUnit.habitants(population.habitants)
  const { site, email, telephone } = cpts.contacts
  const unknown = !site && !email && !telephone
  return (
    <div className={styles.side}>
      <Definitions
        className={styles.shared}
        lines={[
          [words.twice, population.estimation > 0 ? frSketchPrint.about(habitants) : habitants],
          [words.ownShare, part === null ? null : formatShare(part)],
          [words.otherShare, partAutre === null ? null : formatShare(partAutre)],
          [
            words.stage,
            cpts.stade
              ? frIdentity.dated(frCategories[cpts.stade.valeur], cpts.stade.date)
              : frCpts.unknown,
          ],
        ]}
      />
      <h2>{words.contact}</h2>
      {unknown && <p>{frSketchPrint.noContact}</p>}
      <Definitions
        className={styles.contacts}
        lines={[
          [frCpts.site, site && formatSite(site.valeur)],
          [frCpts.email, email?.valeur ?? null],
          [frCpts.telephone, telephone?.valeur ?? null],
        ]}
      />
      {cpts.perimetre.etat === 'partiel' && <p className={styles.note}>{words.partial}</p>}
      {population.estimation > 0 && <p className={styles.note}>{words.estimated}</p>}
    </div>
  )
}
