import type { Agenda } from '../../domain/agenda.ts'
import { fr } from '../../ui/fr.ts'
import type { FormerVintage } from '../shared/use-former-vintage.ts'
import styles from './tables.module.css'

const words = fr.progress.agenda

interface AgendaBasisProps {
  readonly agenda: Agenda
  readonly total: number
  readonly former: FormerVintage
}

/** What the dates rest on, and of how many CPTS nothing can be told. */
export function AgendaBasis({ agenda, total, former }: AgendaBasisProps) {
  const { sansDate, sansAci, aciInconnu, taillesNonComparees } = agenda
  const signed = total - sansAci.length - aciInconnu.length
  const dated = signed - sansDate.length
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
      {signed > 0 && <p>{comparison(former, signed, taillesNonComparees.length)}</p>}
    </div>
  )
}

/** Of how many contracts the taille was compared with what it was, if it could be at all. */
function comparison(former: FormerVintage, signed: number, unknown: number): string | null {
  if (former === null) return null
  const { absent, compared, notCompared } = fr.vintage.agenda
  if (former === 'absent') return absent
  return [
    compared(former.avant, former.apres, signed - unknown),
    unknown > 0 && notCompared(unknown),
  ]
    .filter(Boolean)
    .join(' ')
}
