import type { Cpts } from '../../domain/cpts/cpts.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { forProfession } from '../cpts/for-profession.ts'
import styles from './Joining.module.css'
import type { OwnProfession } from './own-profession.ts'

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
