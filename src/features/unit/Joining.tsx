import Check from 'lucide-react/icons/check'
import { useId, useState } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { forProfession } from '../cpts/for-profession.ts'
import styles from './Joining.module.css'
import { type OwnProfession, ownProfession, USUAL_PROFESSIONS } from './own-profession.ts'

interface ProfessionChoiceProps {
  /** Kept nowhere but on the screen. */
  readonly profession: OwnProfession | null
  readonly commune: string
  readonly onChoose: (profession: OwnProfession | null) => void
}

/** One's profession, typed or chosen, asked before the ways to write, whose letter it fills in. */
export function ProfessionChoice({ profession, commune, onChoose }: ProfessionChoiceProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{frJoin.profession}</label>
      <input
        id={id}
        list={`${id}-usual`}
        value={typed}
        placeholder={frJoin.typeIt}
        maxLength={60}
        autoComplete="off"
        onChange={({ target: { value } }) => {
          setTyped(value)
          onChoose(ownProfession(value))
        }}
      />
      <datalist id={`${id}-usual`}>
        {USUAL_PROFESSIONS.map((said) => (
          <option key={said} value={said}>
            {said}
          </option>
        ))}
      </datalist>
      {profession && (
        <p className={styles.filledIn}>
          <Check aria-hidden size={16} />
          {frJoin.filledIn(profession.said, commune)}
        </p>
      )}
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
      {profession?.known && <ForProfession cptsList={cptsList} known={profession.known} />}
    </div>
  )
}

interface ForProfessionProps {
  readonly cptsList: readonly Cpts[]
  readonly known: NonNullable<OwnProfession['known']>
}

function ForProfession({ cptsList, known: { profession, named } }: ForProfessionProps) {
  const said = cptsList.flatMap((cpts) =>
    forProfession(cpts, profession, named).map((line) =>
      cptsList.length > 1 ? frJoin.ofCpts(shortName(cpts.nom), line) : line,
    ),
  )
  return (
    <div role="status">
      <h2>{frJoin.forIt(named)}</h2>
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
