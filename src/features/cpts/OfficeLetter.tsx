import { useQuery } from '@tanstack/react-query'
import { officeQuery } from '../../data/office.ts'
import type { OfficePlace } from '../../domain/atlas/office.ts'
import { contactsAt } from '../../domain/atlas/office-contacts.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { ReadyLetter } from './ReadyLetter.tsx'
import { WHOM } from './Whom.tsx'

interface OfficeLetterProps {
  readonly place: OfficePlace
  readonly text: string
}

/** The letter to whoever may know a CPTS: to the first whose address the office names for the place, else to whom one chooses. */
export function OfficeLetter({ place, text }: OfficeLetterProps) {
  const { data } = useQuery(officeQuery)
  const [to] = (data ? contactsAt(data, place) : []).flatMap(({ nom, email }) =>
    email ? [{ nom, email }] : [],
  )
  return (
    <ReadyLetter
      text={text}
      subject={frJoin.subjectToOffice}
      to={to}
      hint={
        <>
          {frJoin.toNobody}{' '}
          <a
            href={`#${WHOM}`}
            onClick={(event) => {
              // The fragment of the address holds the view of the map.
              event.preventDefault()
              document.getElementById(WHOM)?.focus()
            }}
          >
            {frJoin.seeWhom}
          </a>
        </>
      }
    />
  )
}
