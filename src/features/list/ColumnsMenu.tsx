import Columns3 from 'lucide-react/icons/columns-3'
import { frList } from '../../fr/list.ts'
import { frTable } from '../../fr/table.ts'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { Menu } from '../../ui/Menu.tsx'
import { COLUMNS, type ColumnKey } from './columns.tsx'
import styles from './ColumnsMenu.module.css'

interface ColumnsMenuProps {
  readonly shown: ReadonlySet<ColumnKey>
  readonly onToggle: (key: ColumnKey) => void
  readonly onReset: () => void
}

/** What the list tells of each CPTS: a tick a column. */
export function ColumnsMenu({ shown, onToggle, onReset }: ColumnsMenuProps) {
  const narrow = useMedia(NARROW)
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
        {COLUMNS.map(({ key }) => (
          <label key={key}>
            <input type="checkbox" checked={shown.has(key)} onChange={() => onToggle(key)} />
            {frList.columns[key]}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={onReset}>
        {frTable.standardColumns}
      </button>
    </Menu>
  )
}
