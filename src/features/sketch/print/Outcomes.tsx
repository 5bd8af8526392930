import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { isWhole } from '../../../domain/units/population.ts'
import { type OutcomeSide, sharedOutcomes } from '../../../domain/sketch/thresholds.ts'
import type { SketchOverlap } from '../../../domain/sketch/sketch-overlaps.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Outcomes.module.css'

interface OutcomesProps {
  readonly overlap: SketchOverlap
  readonly other: CptsFacts
  /** The sketch's name. */
  readonly nom: string
}

/** Population and taille of both sides, whoever keeps what they share: figures side by side, none of them advised. */
export function Outcomes({ overlap, other, nom }: OutcomesProps) {
  const { population } = useSketch().facts
  const partial = other.cpts.perimetre.etat === 'partiel'
  const outcomes = sharedOutcomes(
    { habitants: population.habitants, whole: isWhole(population) },
    { habitants: other.population.habitants, whole: !partial && isWhole(other.population) },
    overlap.population.habitants,
  )
  const [now] = outcomes
  const estimated = overlap.population.estimation > 0
  const words = frSketchPrint.sheet
  if (!now) return null
  return (
    <section>
      <h2>{words.scenarios}</h2>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.keptBy} />
          <col />
          <col className={styles.taille} />
          <col />
          <col className={styles.taille} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.scenario}
            </th>
            <th scope="colgroup" colSpan={2}>
              {nom}
            </th>
            <th scope="colgroup" colSpan={2}>
              {other.cpts.nom}
            </th>
          </tr>
          <tr>
            {['sketch', 'other'].map((side) => [
              <th key={`${side} habitants`} scope="col">
                {words.population}
              </th>,
              <th key={`${side} taille`} scope="col">
                {words.taille}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {outcomes.map(({ keptBy, sketch, other: theirs }) => (
            <tr key={keptBy}>
              <th scope="row">
                {words.outcomes[keptBy]}
                {keptBy === 'both' && <small>{words.today}</small>}
              </th>
              <Cells
                side={sketch}
                today={now.sketch}
                estimated={population.estimation > 0}
                partial={false}
              />
              <Cells
                side={theirs}
                today={now.other}
                estimated={estimated && (keptBy === 'sketch' || keptBy === 'neither')}
                partial={partial}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellsProps {
  readonly side: OutcomeSide
  readonly today: OutcomeSide
  readonly estimated: boolean
  readonly partial: boolean
}

function Cells({ side: { habitants, taille }, today, estimated, partial }: CellsProps) {
  const figure = formatNumber(habitants)
  const said = estimated ? frSketchPrint.about(figure) : figure
  return (
    <>
      <td>{partial ? frSketchPrint.sheet.atLeast(said) : said}</td>
      <td data-changed={taille !== today.taille}>{taille ?? frSketchPrint.sheet.unknown}</td>
    </>
  )
}
