import { useState } from 'react'
import type { IndicatorTable } from '../../domain/indicators/indicator.ts'
import type { TableList } from '../../storage/indicators.ts'
import { frData } from '../../fr/app/data.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './Data.module.css'

const words = frData.device

/** The indicators of this device, each with its source and the way to take it away; what was taken away can be put back. */
export function IndicatorsKept({ tables }: { readonly tables: TableList['tables'] }) {
  const { indicators } = useSession()
  const [removed, setRemoved] = useState<IndicatorTable | null>(null)
  const remove = async (id: string): Promise<void> => {
    const done = await indicators.remove(id)
    if (done.ok) setRemoved(done.removed)
  }
  return (
    <>
      {tables.length === 0 && words.nothing}
      <ul>
        {tables.map(({ table: { id, titre, source, annee } }) => (
          <li key={id}>
            {titre} ({frIndicators.from(source, annee)}){' '}
            <button
              type="button"
              className={styles.quietButton}
              aria-label={words.removeOf(titre)}
              onClick={() => void remove(id)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p role="status">
          {words.removed(removed.titre)}{' '}
          <button
            type="button"
            className={styles.quietButton}
            onClick={() => void indicators.add(removed).then(() => setRemoved(null))}
          >
            {words.putBack}
          </button>
        </p>
      )}
    </>
  )
}
