import { frTable } from '../../fr/follow-up/table.ts'
import { useFilterWords } from '../region-model/facet-words.ts'
import styles from './PrintedFilters.module.css'
import { useChoice, useSession } from '../region-model/session-context.ts'

/** On paper, where no menu shows them: the filters in force, and the day. */
export function PrintedFilters() {
  const filters = useFilterWords(useChoice((choices) => choices.filters))
  const { today } = useSession()
  const words = [frTable.printedOn(today), ...filters.map(({ text }) => `${text}.`)]
  return <p className={styles.printed}>{words.join(' ')}</p>
}
