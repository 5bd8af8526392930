import { useMemo } from 'react'
import { frMissing } from '../../../fr/cpts/cpts.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { frTable } from '../../../fr/follow-up/table.ts'
import { keepWalk } from '../../../storage/kept-walk.ts'
import { ArchivedRecords } from './ArchivedRecords.tsx'
import { RecordLink } from '../../edit/RecordLink.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { More, useMore } from '../More.tsx'
import { CardLink, COMPLETE_RECORDS, ListLink, ListLinks } from '../links.tsx'
import type { Progress } from '../use-progress.ts'
import styles from './Records.module.css'
import { type RankedRecord, rankRecords, warningPhrases } from './record-ranking.ts'

/** How many records one sees at first. */
const FIRST = 15
/** How many of the missing facts are worth naming. */
const MOST = 5

const words = frProgress.records

/** The records to complete or to check, those that need it most first. */
export function RecordsSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const { aFaire, complets, manques } = useMemo(() => rankRecords(facts, today), [facts, today])
  const { shown, hidden, showMore } = useMore(aFaire, FIRST)
  const { region } = useRegion()
  const setOut = (): void =>
    keepWalk(
      region,
      aFaire.map(({ id }) => id),
    )
  return (
    <>
      <p className={styles.intro}>
        {complets === 0 ? (
          words.complete(0)
        ) : (
          <ListLink filters={COMPLETE_RECORDS}>{words.complete(complets)}</ListLink>
        )}{' '}
        {frTable.outOf(facts.length)}. {words.order}
        {manques.length > 0 && (
          <>
            {' '}
            {words.mostMissing}{' '}
            <ListLinks
              links={manques.slice(0, MOST).map(({ fait, n }) => ({
                text: words.missingCount(frMissing[fait], n),
                filters: { manque: [fait] },
              }))}
            />
            .
          </>
        )}
      </p>
      {shown.length > 0 && (
        <table className={styles.records}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.cpts}</th>
              <th scope="col">{words.score}</th>
              <th scope="col">{words.missing}</th>
              <th scope="col">{words.check}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((record) => (
              <RecordLine key={record.id} record={record} onComplete={setOut} />
            ))}
          </tbody>
        </table>
      )}
      <More hidden={hidden} onMore={showMore} words={words.more} printed={words.andMore} />
      <ArchivedRecords />
    </>
  )
}

interface RecordLineProps {
  readonly record: RankedRecord
  readonly onComplete: () => void
}

/** One record: how much of it is known, what is missing, what to check. */
function RecordLine({ record: { id, nom, score }, onComplete }: RecordLineProps) {
  const { connus, attendus, manquants, avertissements } = score
  const toCheck = warningPhrases(avertissements)
  return (
    <tr>
      <th scope="row">
        <CardLink id={id} nom={nom} />
        <span className={styles.complete}>
          <RecordLink id={id} label={frEdit.completeOf(nom)} onGo={onComplete}>
            {frEdit.complete}
          </RecordLink>
        </span>
      </th>
      <td className={styles.score}>
        <span>{frTable.scoreOf(connus, attendus)}</span>
        <span
          aria-hidden="true"
          className={styles.gauge}
          style={{ backgroundSize: `${score.score * 100}% 100%` }}
        />
      </td>
      <td data-label={words.missing}>
        {manquants.length === 0
          ? words.nothing
          : manquants.map((fait) => frMissing[fait]).join(', ')}
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
