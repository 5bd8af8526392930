import { useQuery } from '@tanstack/react-query'
import { officeQuery } from '../../data/office.ts'
import type { OfficePlace } from '../../domain/atlas/office.ts'
import { contactsAt } from '../../domain/atlas/office-contacts.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { WhomLines } from '../../ui/words/WhomLines.tsx'
import { ReadyLetter } from './ReadyLetter.tsx'
import styles from './Whom.module.css'

interface WhomProps {
  readonly place: OfficePlace
  /** The letter to the office that is ready. */
  readonly letter?: string
}

/** Whom to ask what the atlas does not know, as the office says it today; where it names no address, the letter is there to take along. */
export function Whom({ place, letter }: WhomProps) {
  const { data, isPending } = useQuery(officeQuery)
  const contacts = data ? contactsAt(data, place) : []
  const isSent = contacts.some(({ email }) => email)
  return (
    <>
      <WhomLines
        contacts={contacts}
        {...(letter !== undefined && { letter })}
        className={styles.whom}
        wayClass={styles.way}
      />
      {letter !== undefined && !isPending && !isSent && (
        <ReadyLetter name={frJoin.copyIt} text={letter} subject={frJoin.subjectToOffice} />
      )}
    </>
  )
}
