import type { Atlas } from '../../../domain/atlas/atlas.ts'
import { frBooklet } from '../../../fr/paper/booklet.ts'
import type { BookletPlan } from './booklet-plan.ts'
import styles from './Booklet.module.css'
import { PageFrame } from './PageFrame.tsx'

/** A commune and the ranks of its CPTS in a booklet. */
interface IndexLine {
  readonly code: string
  readonly nom: string
  readonly ranks: readonly number[]
}

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** Every commune of the région that is in a known perimeter, by name. `ids`: the CPTS in the order of their sheets. */
export function indexLines(atlas: Atlas, ids: readonly string[]): readonly IndexLine[] {
  const rankOf = new Map(ids.map((id, rank) => [id, rank]))
  return Array.from(atlas.membership, ([code, members]): IndexLine[] => {
    const unit = atlas.known.get(code)
    const ranks = members.flatMap((id) => rankOf.get(id) ?? [])
    return unit && ranks.length > 0 ? [{ code, nom: unit.nom, ranks }] : []
  })
    .flat()
    .toSorted((a, b) => COLLATOR.compare(a.nom, b.nom))
}

interface IndexPagesProps {
  readonly lines: readonly IndexLine[]
  readonly plan: BookletPlan
}

/** Where to find the CPTS of a commune. */
export function IndexPages({ lines, plan }: IndexPagesProps) {
  return plan.indexes.map(([from, to], at) => (
    <PageFrame key={from} page={plan.index + at} total={plan.total}>
      {at === 0 && (
        <>
          <h1>{frBooklet.index}</h1>
          <p>{frBooklet.indexNote}</p>
        </>
      )}
      <ul className={styles.index}>
        {lines.slice(from, to).map(({ code, nom, ranks }) => (
          <li key={code}>
            <span>{nom}</span>
            <span>{ranks.map((rank) => plan.sheets[rank]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  ))
}
