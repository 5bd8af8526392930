import type { Agenda } from '../../domain/contract/agenda.ts'
import { frProgress } from '../../fr/progress.ts'
import { frTable } from '../../fr/table.ts'
import { frVintage } from '../../fr/vintage.ts'
import type { FormerVintage } from '../region-model/former-vintage.ts'
import { ACI_FILTERS } from './list-filters.ts'
import { ListLink, ListLinks } from './ListLink.tsx'
import styles from './tables.module.css'

const words = frProgress.agenda

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
  const undated = [
    { n: sansDate.length, say: words.sansDate, filters: ACI_FILTERS.undated },
    { n: aciInconnu.length, say: words.aciInconnu, filters: ACI_FILTERS.unknown },
    { n: sansAci.length, say: words.sansAci, filters: ACI_FILTERS.unsigned },
  ]
    .filter(({ n }) => n > 0)
    .map(({ n, say, filters }) => ({ text: say(n), filters }))
  return (
    <div className={styles.basis}>
      <p>
        {words.datedFor}{' '}
        {dated === 0 ? (
          frTable.nCpts(0)
        ) : (
          <ListLink filters={ACI_FILTERS.dated}>{frTable.nCpts(dated)}</ListLink>
        )}{' '}
        {frTable.outOf(total)}.
        {undated.length > 0 && (
          <>
            {' '}
            {words.undated} <ListLinks links={undated} />.
          </>
        )}
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
  const { absent, compared, notCompared } = frVintage.agenda
  if (former === 'absent') return absent
  return [
    compared(former.avant, former.apres, signed - unknown),
    unknown > 0 && notCompared(unknown),
  ]
    .filter(Boolean)
    .join(' ')
}
