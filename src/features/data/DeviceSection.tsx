import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { liveChanges } from '../../domain/edits/edit-log.ts'
import controls from '../../ui/controls.module.css'
import { frData } from '../../fr/app/data.ts'
import { frJournal } from '../../fr/follow-up/journal.ts'
import { frNotebook } from '../../fr/follow-up/notebook.ts'
import { frTeam } from '../../fr/follow-up/team.ts'
import { AuthorField } from '../edit/form/AuthorField.tsx'
import { useTables } from '../indicators/use-indicators.ts'
import { RetryDevice } from '../region-model/RetryDevice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useUnread } from '../region-model/use-region-records.ts'
import { useHref } from '../region-model/use-href.ts'
import { useSession } from '../region-model/session-context.ts'
import { useDrafts } from '../sketch/drafts/use-drafts.ts'
import styles from './Data.module.css'
import { IndicatorsKept } from './IndicatorsKept.tsx'
import { importAnswers, keepImportAnswers } from '../../storage/import-answers.ts'
import { EraseDialog } from './EraseDialog.tsx'
import { NotebookKept } from './NotebookKept.tsx'

const words = frData.device

/** What this browser keeps for the person, and the way to be rid of all of it. */
export function DeviceSection() {
  const drafts = useDrafts()
  const tables = useTables()
  const isUnread = useUnread() !== null
  const areAllRead = !isUnread && drafts?.ok !== false && tables?.ok !== false
  const team = useStore(useSession().team.state)
  const typing = useStore(useSession().typing, (forms) => Object.keys(forms).length)
  const used = useUsed()
  const href = useHref()
  const [erasing, setErasing] = useState(false)
  return (
    <>
      <p>{words.intro}</p>
      <dl className={styles.kept}>
        <div>
          <dt>{words.sketches}</dt>
          <dd>
            {drafts?.ok
              ? words.sketchesCount(drafts.drafts.length, drafts.deleted.length)
              : notRead(drafts)}
          </dd>
        </div>
        <div>
          <dt>{words.edits}</dt>
          <dd>
            {isUnread ? words.unread : <EditsCount />}{' '}
            <Link href={href('/suivi/journal', { selection: null })}>{frJournal.open}</Link>
          </dd>
        </div>
        {team.folder !== '' && (
          <div>
            <dt>{frTeam.title}</dt>
            <dd>
              {frTeam.keptIn(team.folder)}{' '}
              <Link href={href('/suivi/envoi', { selection: null })}>{frTeam.toPage}</Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{frNotebook.kept.title}</dt>
          <dd>
            <NotebookKept />
          </dd>
        </div>
        <div>
          <dt>{words.indicators}</dt>
          <dd>{tables?.ok ? <IndicatorsKept tables={tables.tables} /> : notRead(tables)}</dd>
        </div>
        <div>
          <dt>{words.typing}</dt>
          <dd>{typing === 0 ? words.nothing : words.typingCount(typing)}</dd>
        </div>
        <div>
          <dt>{words.answers}</dt>
          <dd>
            <ImportAnswers />
          </dd>
        </div>
        {used !== null && (
          <div>
            <dt>{words.used}</dt>
            <dd>{words.usedOf(used)}</dd>
          </div>
        )}
      </dl>
      {!areAllRead && <RetryDevice className={controls.secondary} />}
      <AuthorField />
      <button
        type="button"
        className={`${controls.secondary} ${styles.erase}`}
        onClick={() => setErasing(true)}
      >
        {words.erase}
      </button>
      {erasing && <EraseDialog onClose={() => setErasing(false)} />}
    </>
  )
}

/** Stands where a count would: null while the device is asked, and nothing has failed. */
const notRead = (answer: object | null): string => (answer ? words.unread : words.reading)

/** What was answered to files of before, which the next ones are read by. */
function ImportAnswers() {
  const [n, setN] = useState(() => importAnswers().length)
  if (n === 0) return words.nothing
  const forget = (): void => {
    keepImportAnswers([])
    setN(0)
  }
  return (
    <>
      {words.answersCount(n)}{' '}
      <button type="button" className={controls.link} onClick={forget}>
        {words.forgetAnswers}
      </button>
    </>
  )
}

/** The changes that count, in the régions on show. */
function EditsCount() {
  const { regions: shown } = useRegion()
  const n = useStore(useSession().records.state, ({ regions }) =>
    shown
      .map((region) => regions.get(region)?.kept)
      .map((kept) => (kept ? liveChanges([...kept.edits.log, ...kept.pending]).length : 0))
      .reduce((sum, one) => sum + one, 0),
  )
  return shown.length === 1 ? words.editsCount(n) : words.editsCountAll(n)
}

/** How much the browser says that this site takes; null where it does not say. Units: bytes. */
function useUsed(): number | null {
  const { data } = useQuery({
    queryKey: ['storage-used'],
    queryFn: async () => {
      try {
        return (await navigator.storage.estimate()).usage ?? null
      } catch {
        return null
      }
    },
  })
  return data ?? null
}
