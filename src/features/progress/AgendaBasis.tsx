import type { Agenda } from '../../domain/agenda.ts'
import { fr } from '../../ui/fr.ts'
import styles from './tables.module.css'

const words = fr.progress.agenda

interface AgendaBasisProps {
  readonly agenda: Agenda
  readonly total: number
}

/** What the dates rest on, and of how many CPTS nothing can be told. */
export function AgendaBasis({
  agenda: { sansDate, sansAci, aciInconnu },
  total,
}: AgendaBasisProps) {
  const dated = total - sansDate.length - sansAci.length - aciInconnu.length
  const parts = [
    sansDate.length > 0 && words.sansDate(sansDate.length),
    aciInconnu.length > 0 && words.aciInconnu(aciInconnu.length),
    sansAci.length > 0 && words.sansAci(sansAci.length),
  ].filter((part) => part !== false)
  return (
    <div className={styles.basis}>
      <p>
        {words.dated(dated, total)} {parts.length > 0 && words.undated(parts)}
      </p>
      <p>
        {words.basis} {words.source}
      </p>
    </div>
  )
}
