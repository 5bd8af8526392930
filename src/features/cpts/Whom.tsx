import { useQuery } from '@tanstack/react-query'
import { officeQuery } from '../../data/office.ts'
import type { OfficePlace } from '../../domain/atlas/office.ts'
import { contactsAt } from '../../domain/atlas/office-contacts.ts'
import { WhomLines } from '../../ui/words/WhomLines.tsx'
import styles from './Whom.module.css'

/** The id of those that a letter may go to, which stand on one page once. */
export const WHOM = 'qui-contacter'

interface WhomProps {
  readonly place: OfficePlace
  /** The letter to the office that is ready. */
  readonly letter?: string
  readonly isOfficeAlone?: boolean
}

/** Whom to ask what the atlas does not know, as the office says it today. */
export function Whom({ place, letter, isOfficeAlone }: WhomProps) {
  const { data } = useQuery(officeQuery)
  return (
    <WhomLines
      id={letter === undefined ? undefined : WHOM}
      contacts={data ? contactsAt(data, place) : []}
      {...(letter !== undefined && { letter })}
      {...(isOfficeAlone !== undefined && { isOfficeAlone })}
      className={styles.whom}
      wayClass={styles.way}
    />
  )
}
