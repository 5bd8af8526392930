import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { IndicatorTable } from '../../domain/indicators/indicator.ts'
import type { ColumnRef } from '../../state/shown-indicator.ts'
import type { TableList } from '../../storage/indicators.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { useHref } from '../region-model/use-href.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './IndicatorChooser.module.css'
import { useTables } from './use-indicators.ts'

const words = frIndicators
const NOTHING: TableList = { tables: [], corrupt: [] }

/** Which indicator of this device the map shows; without any, the way to load one. */
export function IndicatorChooser() {
  const list = useTables()
  const href = useHref()
  if (!list) return null
  // A browser that keeps nothing is told so where one loads a file, not on every map.
  if (!list.ok && list.reason !== 'unavailable')
    return <p className={styles.note}>{words.unreadable[list.reason]}</p>
  const { tables, corrupt } = list.ok ? list : NOTHING
  const known = tables.length > 0
  return (
    <div className={styles.chooser}>
      {known && <Select tables={tables.map(({ table }) => table)} />}
      <Link href={href('/donnees')} className={styles.link} title={words.manage}>
        {known ? words.files : words.load}
      </Link>
      {corrupt.length > 0 && <p className={styles.note}>{words.corrupt(corrupt.length)}</p>}
    </div>
  )
}

function Select({ tables }: { readonly tables: readonly IndicatorTable[] }) {
  const { shown } = useSession().indicators
  const at = useStore(shown, (state) => state.at)
  const refs = tables.flatMap(({ id, colonnes }) =>
    colonnes.map(({ cle }): ColumnRef => ({ table: id, colonne: cle })),
  )
  const rank = refs.findIndex(({ table, colonne }) => table === at?.table && colonne === at.colonne)
  const valueOf = ({ id }: IndicatorTable, cle: string): number =>
    refs.findIndex(({ table, colonne }) => table === id && colonne === cle)
  return (
    <label className={styles.choice}>
      {words.choose}
      <select
        value={rank}
        onChange={(event) => shown.setState({ at: refs[Number(event.target.value)] ?? null })}
      >
        <option value={-1}>{words.none}</option>
        {tables.map((table) => (
          <optgroup key={table.id} label={table.titre}>
            {table.colonnes.map(({ cle, libelle }) => (
              <option key={cle} value={valueOf(table, cle)}>
                {libelle}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
