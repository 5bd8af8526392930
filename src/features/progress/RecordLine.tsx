import { frFacts } from '../../fr/cpts.ts'
import { frEdit } from '../../fr/edit.ts'
import { frProgress } from '../../fr/progress.ts'
import { RecordLink } from '../edit/RecordLink.tsx'
import { CardLink } from './CardLink.tsx'
import type { RankedRecord } from './record-ranking.ts'
import { warningPhrases } from './record-words.ts'
import styles from './Records.module.css'

const words = frProgress.records

/** One record: how much of it is known, what is missing, what to check. */
export function RecordLine({ record: { id, nom, score } }: { readonly record: RankedRecord }) {
  const { connus, attendus, manquants, avertissements } = score
  const toCheck = warningPhrases(avertissements)
  return (
    <tr>
      <th scope="row">
        <CardLink id={id} nom={nom} />
        <span className={styles.complete}>
          <RecordLink id={id} label={frEdit.completeOf(nom)}>
            {frEdit.complete}
          </RecordLink>
        </span>
      </th>
      <td className={styles.score}>
        <span>{words.scoreOf(connus, attendus)}</span>
        <span
          aria-hidden="true"
          className={styles.gauge}
          style={{ backgroundSize: `${score.score * 100}% 100%` }}
        />
      </td>
      <td data-label={words.missing}>
        {manquants.length === 0 ? words.nothing : manquants.map((fait) => frFacts[fait]).join(', ')}
      </td>
      <td data-label={words.check}>
        {toCheck.length === 0 ? (
          words.nothing
        ) : (
          <ul>
            {toCheck.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  )
}
