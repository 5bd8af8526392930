import { useId } from 'react'
import type { FacetFilters } from '../../domain/filters/facet.ts'
import { frList } from '../../fr/list.ts'
import styles from './Breakdown.module.css'
import { ListLink } from './ListLink.tsx'

/** One value: how much it weighs, and the list behind it where there is one. */
export interface BreakdownRow {
  readonly label: string
  readonly value: number
  readonly shown: string
  readonly fill: string
  /** Units: CSS pixels. */
  readonly outline: number
  readonly unknown: boolean
  readonly list: FacetFilters | null
}

interface BreakdownProps {
  readonly title: string
  readonly note: string
  readonly rows: readonly BreakdownRow[]
}

/** How a total is made up, line by line, in the colours of the map: it is also the legend of the charts. */
export function Breakdown({ title, note, rows }: BreakdownProps) {
  const id = useId()
  const most = Math.max(...rows.map(({ value }) => value), 1)
  return (
    <section className={styles.breakdown} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.label}>
            <Line row={row} share={row.value / most} />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{note}</p>
    </section>
  )
}

function Line({ row, share }: { readonly row: BreakdownRow; readonly share: number }) {
  const { label, value, shown, fill, outline, unknown, list } = row
  const content = (
    <>
      <span>{label}</span>
      <span className={`${styles.shown} figures`} data-none={value === 0}>
        {shown}
        {list && <span className="visually-hidden"> {frList.countUnit}</span>}
      </span>
      <span
        className={styles.bar}
        data-unknown={unknown}
        data-none={value === 0}
        style={{
          width: `max(3px, ${share * 100}%)`,
          backgroundColor: fill,
          borderWidth: `${outline}px`,
        }}
      />
    </>
  )
  if (!list || value === 0) return <div className={styles.line}>{content}</div>
  return (
    <ListLink filters={list} className={styles.line}>
      {content}
    </ListLink>
  )
}
