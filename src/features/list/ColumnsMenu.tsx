import Columns3 from 'lucide-react/icons/columns-3'
import { frTable } from '../../fr/follow-up/table.ts'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { Menu } from '../../ui/Menu.tsx'
import { COLUMNS, type Column, type ColumnKey } from './columns.tsx'
import styles from './ColumnsMenu.module.css'

interface ColumnsMenuProps {
  /** Those of the indicators of this device. */
  readonly indicators: readonly Column[]
  readonly shown: ReadonlySet<ColumnKey>
  readonly onToggle: (key: ColumnKey) => void
  readonly onReset: () => void
}

/** What the list tells of each CPTS: a tick a column. */
export function ColumnsMenu({ indicators, shown, onToggle, onReset }: ColumnsMenuProps) {
  const narrow = useMedia(NARROW)
  const ticks = (columns: readonly Column[]) =>
    columns.map(({ key, label }) => (
      <label key={key}>
        <input type="checkbox" checked={shown.has(key)} onChange={() => onToggle(key)} />
        {label}
      </label>
    ))
  return (
    <Menu
      label={
        <>
          <Columns3 aria-hidden size={16} /> {frTable.columnsMenu}
        </>
      }
      look="boxed"
      side={narrow ? 'left' : 'right'}
    >
      <fieldset className={styles.columns}>
        <legend className="visually-hidden">{frTable.columnsMenu}</legend>
        {ticks(COLUMNS)}
      </fieldset>
      {indicators.length > 0 && (
        <fieldset className={styles.columns}>
          <legend>{frTable.indicatorColumns}</legend>
          {ticks(indicators)}
        </fieldset>
      )}
      <button type="button" onClick={onReset}>
        {frTable.standardColumns}
      </button>
    </Menu>
  )
}
