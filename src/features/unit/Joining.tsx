import { useId } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { PROFESSIONS, type Profession } from '../../domain/cpts/members.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { frMembers } from '../../fr/cpts/members.ts'
import { forProfession } from '../cpts/for-profession.ts'
import styles from './Joining.module.css'

/** A profession, in the form in which the person says it. */
export interface OwnProfession {
  readonly profession: Profession
  readonly said: string
}

const OWN = PROFESSIONS.flatMap((profession) =>
  frMembers.own[profession].map((said): OwnProfession => ({ profession, said })),
)

interface ProfessionChoiceProps {
  /** Kept nowhere but on the screen. */
  readonly profession: OwnProfession | null
  readonly onChoose: (profession: OwnProfession | null) => void
}

/** One's profession, asked before the ways to write, whose letter it fills in. */
export function ProfessionChoice({ profession, onChoose }: ProfessionChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{frJoin.profession}</label>
      <select
        id={id}
        value={profession?.said ?? ''}
        onChange={({ target: { value } }) =>
          onChoose(OWN.find(({ said }) => said === value) ?? null)
        }
      >
        <option value="">{frJoin.choose}</option>
        {OWN.map(({ said }) => (
          <option key={said} value={said}>
            {said}
          </option>
        ))}
      </select>
    </div>
  )
}

interface JoiningProps {
  /** Those that one may join, where one is. */
  readonly cptsList: readonly Cpts[]
  readonly profession: OwnProfession | null
}

/** What becomes of one's profession, and what the CPTS say of it. */
export function Joining({ cptsList, profession }: JoiningProps) {
  const canWrite = cptsList.some(({ contacts }) => contacts.email)
  return (
    <div className={styles.joining}>
      <p className={styles.quiet}>{canWrite ? frJoin.ready : frJoin.kept}</p>
      {profession && <ForProfession cptsList={cptsList} profession={profession} />}
    </div>
  )
}

interface ForProfessionProps extends Pick<JoiningProps, 'cptsList'> {
  readonly profession: OwnProfession
}

function ForProfession({ cptsList, profession: { profession, said: own } }: ForProfessionProps) {
  const said = cptsList.flatMap((cpts) =>
    forProfession(cpts, profession).map((line) =>
      cptsList.length > 1 ? frJoin.ofCpts(shortName(cpts.nom), line) : line,
    ),
  )
  return (
    <div role="status">
      <h2>{frJoin.forIt(own)}</h2>
      {said.length === 0 ? (
        <p className={styles.quiet}>{frJoin.nothing}</p>
      ) : (
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
