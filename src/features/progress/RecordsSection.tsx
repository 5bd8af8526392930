import { useMemo } from 'react'
import { frFacts } from '../../fr/cpts.ts'
import { frProgress } from '../../fr/progress.ts'
import { frTable } from '../../fr/table.ts'
import { ArchivedRecords } from '../edit/ArchivedRecords.tsx'
import { useSession } from '../region-model/session-context.ts'
import { COMPLETE_RECORDS } from './list-filters.ts'
import { ListLink, ListLinks } from './ListLink.tsx'
import { More } from './More.tsx'
import { rankRecords } from './record-ranking.ts'
import { RecordLine } from './RecordLine.tsx'
import styles from './Records.module.css'
import { useMore } from './use-more.ts'
import type { Progress } from './use-progress.ts'

/** How many records one sees at first. */
const FIRST = 15
/** How many of the missing facts are worth naming. */
const MOST = 5

const words = frProgress.records

/** The records to complete or to check, those that need it most first. */
export function RecordsSection({ progress: { facts } }: { readonly progress: Progress }) {
  const { today } = useSession()
  const { aFaire, complets, manques } = useMemo(() => rankRecords(facts, today), [facts, today])
  const { shown, hidden, showAll } = useMore(aFaire, FIRST)
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
                text: words.missingCount(frFacts[fait], n),
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
              <RecordLine key={record.id} record={record} />
            ))}
          </tbody>
        </table>
      )}
      <More hidden={hidden} onMore={showAll} words={words.more} printed={words.andMore} />
      <ArchivedRecords />
    </>
  )
}
