import type { SketchOverlap } from '../../../domain/sketch/sketch-overlaps.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { formatNumber, formatShare } from '../../../fr/words/format.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { unitNames } from '../../../domain/units/names-of.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { ContactLine } from './ContactLine.tsx'
import { MOST_NAMES } from './limits.ts'
import styles from './Neighbours.module.css'

const COLUMNS = ['cpts', 'shared', 'twice', 'own', 'other'] as const

/** Who shares communes with the sketch, how far they are, and how much is counted on both sides. */
export function OverlapTable({ overlaps }: { readonly overlaps: readonly SketchOverlap[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {frSketchPrint.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {overlaps.map((overlap) => (
          <Row key={overlap.autre} overlap={overlap} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ overlap }: { readonly overlap: SketchOverlap }) {
  const { autre, codes, population, part, partAutre } = overlap
  const { atlas } = useRegion()
  const cpts = atlas.facts.get(autre)?.cpts
  if (!cpts) return null
  const habitants = formatNumber(population.habitants)
  return (
    <tr>
      <th scope="row">
        <strong>{cpts.nom}</strong>,{' '}
        {cpts.stade ? frCategories[cpts.stade.valeur] : frSketchPrint.stageUnknown}
        {(cpts.perimetre.etat === 'partiel' || population.enPartie) && (
          <> ({frSketchPrint.partial})</>
        )}
        <br />
        <ContactLine cpts={cpts} />
      </th>
      <td>
        <Names codes={codes} />
      </td>
      <td>{population.estimation > 0 ? frSketchPrint.about(habitants) : habitants}</td>
      <td>{part === null ? '–' : formatShare(part)}</td>
      <td>{partAutre === null ? '–' : formatShare(partAutre)}</td>
    </tr>
  )
}

function Names({ codes }: { readonly codes: readonly UnitCode[] }) {
  const { atlas } = useRegion()
  const names = unitNames(codes, atlas.units)
  const others = names.length - MOST_NAMES
  const said = names.slice(0, MOST_NAMES).join(', ')
  return others > 0 ? `${said} ${frSketchPrint.more(others)}` : said
}
