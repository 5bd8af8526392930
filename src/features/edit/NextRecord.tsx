import { useState } from 'react'
import { leftOfWalk } from '../../domain/filters/record-score.ts'
import { frRecordPage } from '../../fr/follow-up/record-page.ts'
import { keptWalk } from '../../storage/kept-walk.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { RecordLink } from './RecordLink.tsx'
import styles from './RecordPage.module.css'
import { useRecords } from './use-records.ts'

/** From a record that one opened among those to complete to the next of them, with how many are left; nothing on any other. */
export function NextRecord({ id }: { readonly id: string }) {
  const { region } = useRegion()
  const { today } = useSession()
  const { all } = useRecords()
  const [walk] = useState(() => keptWalk(region))
  const left = leftOfWalk(walk, id, all, today)
  if (left === null) return null
  const [next] = left
  if (!next) return <p className={styles.quiet}>{frRecordPage.lastOfWalk}</p>
  return (
    <p className={styles.next}>
      {frRecordPage.next} <RecordLink id={next.id}>{next.nom}</RecordLink>{' '}
      <span>({frRecordPage.nextLeft(left.length)})</span>
    </p>
  )
}
