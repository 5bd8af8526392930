import { useId } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { PROFESSIONS, type Profession } from '../../domain/cpts/members.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { frMembers } from '../../fr/cpts/members.ts'
import { forProfession } from '../cpts/for-profession.ts'
import styles from './Joining.module.css'

interface ProfessionChoiceProps {
  /** Kept nowhere but on the screen. */
  readonly profession: Profession | null
  readonly onChoose: (profession: Profession | null) => void
}

/** One's profession, asked before the ways to write, whose letter it fills in. */
export function ProfessionChoice({ profession, onChoose }: ProfessionChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
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
    </div>
  )
}

interface JoiningProps {
  /** Those that one may join, where one is. */
  readonly cptsList: readonly Cpts[]
  readonly profession: Profession | null
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
      <h2>{frJoin.forIt(frMembers.professions[profession].one)}</h2>
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
