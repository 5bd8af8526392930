import { useId } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { PROFESSIONS, type Profession } from '../../domain/cpts/members.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frJoin } from '../../fr/join.ts'
import { frMembers } from '../../fr/members.ts'
import { forProfession } from '../cpts/for-profession.ts'
import styles from './Joining.module.css'

interface JoiningProps {
  /** Those that one may join, where one is. */
  readonly cptsList: readonly Cpts[]
  /** Kept nowhere but on the screen. */
  readonly profession: Profession | null
  readonly onChoose: (profession: Profession | null) => void
}

/** One's profession, for the message that is ready, and what the CPTS say of it. */
export function Joining({ cptsList, profession, onChoose }: JoiningProps) {
  const id = useId()
  const canWrite = cptsList.some(({ contacts }) => contacts.email)
  return (
    <div className={styles.joining}>
      <h2>{cptsList.length > 1 ? frJoin.titleOfSeveral : frJoin.title}</h2>
      <label htmlFor={id}>{frJoin.profession}</label>
      <select
        id={id}
        value={profession ?? ''}
        onChange={({ target: { value } }) =>
          onChoose(PROFESSIONS.find((each) => each === value) ?? null)
        }
      >
        <option value="">{frJoin.choose}</option>
        {PROFESSIONS.map((each) => (
          <option key={each} value={each}>
            {frMembers.professions[each].one}
          </option>
        ))}
      </select>
      <p className={styles.quiet}>{canWrite ? frJoin.ready : frJoin.kept}</p>
      {profession && <ForProfession cptsList={cptsList} profession={profession} />}
    </div>
  )
}

interface ForProfessionProps extends Pick<JoiningProps, 'cptsList'> {
  readonly profession: Profession
}

function ForProfession({ cptsList, profession }: ForProfessionProps) {
  const said = cptsList.flatMap((cpts) =>
    forProfession(cpts, profession).map((line) =>
      cptsList.length > 1 ? frJoin.ofCpts(shortName(cpts.nom), line) : line,
    ),
  )
  return (
    <div role="status">
      <p>{frJoin.forIt(frMembers.professions[profession].one)}</p>
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
