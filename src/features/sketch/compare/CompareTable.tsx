import { fundingFor } from '../../../domain/contract/funding.ts'
import { MAXIMUM } from '../../../domain/contract/funding-options.ts'
import { sameSketch, sameInclusion, inclusionOf } from '../../../domain/sketch/sketch.ts'
import { countedTwice, within } from '../../../domain/sketch/sketch-overlaps.ts'
import { sketchPopulation } from '../../../domain/sketch/sketch-population.ts'
import type { UnitIndex } from '../../../domain/units/unit-index.ts'
import { difference, intersection, type Territory } from '../../../domain/units/territory.ts'
import { formatArea, formatEuros, formatNumber } from '../../../fr/words/format.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './Compare.module.css'
import type { ComparedSide } from './use-compared.ts'

type Words = (n: number, habitants: number) => string
type Row = keyof typeof frSketch.compare.rows

/** Each figure of a territory; null where it is not known, which is no zero. */
const FIGURES: {
  readonly [R in Row]: (side: ComparedSide, units: UnitIndex) => number | null
} = {
  population: ({ facts }) => facts.population.habitants,
  taille: ({ facts }) => facts.taille?.taille ?? null,
  communes: ({ facts }) => facts.territory.size,
  area: ({ facts }) => facts.areaKm2,
  funding: ({ facts }) => (facts.taille ? fundingFor(facts.taille.taille, MAXIMUM).total : null),
  overlaps: ({ facts }) => facts.overlaps.length,
  twice: ({ sketch, facts }, units) => countedTwice(sketch, facts.overlaps, units).habitants,
  pieces: ({ facts }) => facts.pieces?.length ?? null,
}
const WRITTEN: { readonly [R in Row]?: (value: number) => string } = {
  area: formatArea,
  funding: formatEuros,
}

interface CompareTableProps {
  readonly a: ComparedSide
  readonly b: ComparedSide
}

export function CompareTable({ a, b }: CompareTableProps) {
  const { units } = useRegion().atlas
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{frSketch.compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{frSketch.compare.figure}</span>
            </th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">{frSketch.compare.difference}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(FIGURES).map(([row, figure]) => (
            <Line key={row} row={row as Row} from={figure(a, units)} to={figure(b, units)} />
          ))}
        </tbody>
      </table>
      <Communes a={a} b={b} />
    </>
  )
}

function Line({ row, from, to }: { row: Row; from: number | null; to: number | null }) {
  const write = WRITTEN[row] ?? formatNumber
  const show = (value: number | null): string => (value === null ? '–' : write(value))
  const gap = from === null || to === null ? null : to - from
  return (
    <tr>
      <th scope="row">{frSketch.compare.rows[row]}</th>
      <td>{show(from)}</td>
      <td>{show(to)}</td>
      <td>
        {gap === null ? '–' : gap === 0 ? '=' : `${gap > 0 ? '+' : '−'} ${write(Math.abs(gap))}`}
      </td>
    </tr>
  )
}

function Communes({ a, b }: CompareTableProps) {
  const { atlas } = useRegion()
  if (sameSketch(a.sketch, b.sketch)) return <p>{frSketch.compare.same}</p>
  const shared = intersection(a.facts.territory, b.facts.territory)
  const recut = [...shared].filter(
    (code) => !sameInclusion(inclusionOf(a.sketch, code), inclusionOf(b.sketch, code)),
  )
  const lists: readonly (readonly [Words, Territory, ComparedSide])[] = [
    [frSketch.compare.onlyA, difference(a.facts.territory, b.facts.territory), a],
    [frSketch.compare.onlyB, difference(b.facts.territory, a.facts.territory), b],
    [frSketch.compare.both, shared, a],
  ]
  const inhabitants = (codes: Territory, { sketch }: ComparedSide): number =>
    sketchPopulation(within(sketch, [...codes]), atlas.units).habitants
  return (
    <ul className={styles.lists}>
      {lists.map(([words, codes, side]) => (
        <li key={words(0, 0)}>
          <strong>{words(codes.size, inhabitants(codes, side))}</strong>
          {codes.size > 0 && codes !== shared && (
            <span> {[...codes].map((code) => atlas.units.get(code)?.nom ?? code).join(', ')}</span>
          )}
        </li>
      ))}
      {recut.length > 0 && <li>{frSketch.compare.recut(recut.length)}</li>}
    </ul>
  )
}
