import { fundingFor, MAXIMUM } from '../../domain/funding.ts'
import { sameSketch, standing } from '../../domain/sketch.ts'
import { sumPopulation } from '../../domain/population.ts'
import { difference, intersection, type Territory } from '../../domain/territory.ts'
import { formatArea, formatEuros, formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import styles from './Compare.module.css'
import type { ComparedSide } from './use-compared.ts'

type Row = keyof typeof fr.sketch.compare.rows

/** Each figure of a territory; null where it is not known, which is no zero. */
const FIGURES: { readonly [R in Row]: (side: ComparedSide) => number | null } = {
  population: ({ facts }) => facts.population.habitants,
  taille: ({ facts }) => facts.taille?.taille ?? null,
  communes: ({ facts }) => facts.territory.size,
  area: ({ facts }) => facts.areaKm2,
  funding: ({ facts }) => (facts.taille ? fundingFor(facts.taille.taille, MAXIMUM).total : null),
  overlaps: ({ facts }) => facts.overlaps.length,
  twice: ({ facts }) => facts.overlaps.reduce((sum, each) => sum + each.population.habitants, 0),
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
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{fr.sketch.compare.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{fr.sketch.compare.figure}</span>
            </th>
            <th scope="col">A</th>
            <th scope="col">B</th>
            <th scope="col">{fr.sketch.compare.difference}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(FIGURES).map(([row, figure]) => (
            <Line key={row} row={row as Row} from={figure(a)} to={figure(b)} />
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
      <th scope="row">{fr.sketch.compare.rows[row]}</th>
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
  if (sameSketch(a.sketch, b.sketch)) return <p>{fr.sketch.compare.same}</p>
  const shared = intersection(a.facts.territory, b.facts.territory)
  const recut = [...shared].filter((code) => {
    const [left, right] = [standing(a.sketch, code), standing(b.sketch, code)]
    return left !== right && (left !== 'whole' || right !== 'whole')
  })
  const lists: readonly (readonly [(n: number, habitants: number) => string, Territory])[] = [
    [fr.sketch.compare.onlyA, difference(a.facts.territory, b.facts.territory)],
    [fr.sketch.compare.onlyB, difference(b.facts.territory, a.facts.territory)],
    [fr.sketch.compare.both, shared],
  ]
  return (
    <ul className={styles.lists}>
      {lists.map(([words, codes]) => (
        <li key={words(0, 0)}>
          <strong>{words(codes.size, sumPopulation(codes, atlas.units).habitants)}</strong>
          {codes.size > 0 && codes !== shared && (
            <span> {[...codes].map((code) => atlas.units.get(code)?.nom ?? code).join(', ')}</span>
          )}
        </li>
      ))}
      {recut.length > 0 && <li>{fr.sketch.compare.recut(recut.length)}</li>}
    </ul>
  )
}
