import Download from 'lucide-react/icons/download'
import { useMemo, useState } from 'react'
import { lotFile, lotLink, writeLot } from '../../data/lot/lot.ts'
import type { FactVersion } from '../../domain/edits/fact-version.ts'
import { isSending } from '../../domain/edits/fact-version.ts'
import { regionFileName } from '../../domain/names/region-name.ts'
import { publicationEntry } from '../../domain/edits/edit-log.ts'
import { groupBy } from '../../domain/units/group-by.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import { newId } from '../../session/new-id.ts'
import controls from '../../ui/controls.module.css'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { download } from '../../ui/download.ts'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { useSend } from '../../ui/use-send.ts'
import { SendWords } from '../../ui/words/SendWords.tsx'
import { AuthorField } from '../edit/form/AuthorField.tsx'
import { lotTitle } from '../edit/journal/lot-words.ts'
import { useJournal } from '../edit/journal/use-journal.ts'
import { KeepNote } from '../edit/KeepNote.tsx'
import { RecordLink } from '../edit/RecordLink.tsx'
import { PageLinks } from '../region-model/PageLinks.tsx'
import { useRecords } from '../edit/use-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useUnread } from '../region-model/use-region-records.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './Exchange.module.css'
import { useDevice } from './use-device.ts'
import { chosenVersions, gesturesToSend, type What } from './what-to-send.ts'

const words = frLots.send
const TeamWays = lazyPart(async () => (await import('./team/TeamWays.tsx')).TeamWays)

/** What was changed on this device, on its way to someone: what goes, as a file or as a link. */
export function SendPage() {
  const { nom } = useRegion()
  const device = useDevice()
  const isUnread = useUnread() !== null
  const all = useMemo(() => chosenVersions('all', device), [device])
  const { team } = useSession()
  // Where a team shares by itself, it comes for that; the page does not turn round while one begins to.
  const [isTeams] = useState(() => {
    const { phase, server } = team.state.getState()
    return phase !== 'none' || server !== undefined
  })
  const byHand = (
    <>
      <p className={styles.intro}>{words.intro}</p>
      {isUnread || all.length === 0 ? (
        <p>{isUnread ? words.unread : words.nothing}</p>
      ) : (
        <Sending all={all} />
      )}
    </>
  )
  const byItself = (
    <ErrorBoundary>
      <TeamWays />
    </ErrorBoundary>
  )
  return (
    <div className={styles.page}>
      <PageLinks />
      <h1>{words.title(nom)}</h1>
      <KeepNote />
      {isTeams ? byItself : byHand}
      <div className={styles.other}>
        {isTeams && <h2>{words.byHand}</h2>}
        {isTeams ? byHand : byItself}
      </div>
    </div>
  )
}

function Sending({ all }: { readonly all: readonly FactVersion[] }) {
  const device = useDevice()
  const { all: records } = useRecords()
  const { list, lots } = useJournal()
  const [what, setWhat] = useState<What>('all')
  const versions = useMemo(() => chosenVersions(what, device), [what, device])
  const wasSent = [...device.closed, ...device.log].some(isSending)
  const options: readonly (readonly [What, string])[] = [
    ['all', words.all],
    ...(wasSent ? [['since', words.since] as const] : []),
    ...[...groupBy(all, ({ cpts }) => cpts)].map(
      ([id, [first]]) => [`cpts/${id}`, first?.nom ?? id] as const,
    ),
    ...gesturesToSend(list).map((one) => [`lot/${one.lot}`, lotTitle(one, records, lots)] as const),
  ]
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={words.what}
          value={what}
          onChange={(chosen) => setWhat(chosen === '' ? 'all' : chosen)}
          options={options}
        />
        <AuthorField hint={words.authorHint} />
      </div>
      <Contents versions={versions} />
      <Ways versions={versions} />
    </>
  )
}

function Contents({ versions }: { readonly versions: readonly FactVersion[] }) {
  return (
    <section aria-labelledby="lot-contenu">
      <h2 id="lot-contenu">{words.contents}</h2>
      {versions.length === 0 && <p>{words.none}</p>}
      <ul className={styles.contents}>
        {[...groupBy(versions, ({ cpts }) => cpts)].map(([id, some]) => (
          <li key={id}>
            <RecordLink id={id}>{some[0]?.nom ?? id}</RecordLink>
            {'\u00a0: '}
            {some.map(({ field }) => frEdit.fields[field]).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The lot as a file, or as a link where it is short enough for one. */
function Ways({ versions }: { readonly versions: readonly FactVersion[] }) {
  const { region } = useRegion()
  const { address, author, records, today } = useSession()
  const href = useHref()
  const [status, setStatus] = useState('')
  const [link, setLink] = useState('')
  const [copying, send] = useSend()
  const isEmpty = versions.length === 0
  const write = async (): Promise<string> => {
    const quand = new Date().toISOString()
    const from = author.getState().name
    const written = await writeLot({ region, from, quand, versions })
    const told = new Set(versions.map(({ cpts }) => cpts)).size
    const moment = { what: 'sent', quand, author: from, edition: null, records: told } as const
    records.add(region, [publicationEntry(newId, moment)])
    return written
  }
  const save = async (): Promise<void> => {
    const file = words.file(regionFileName(region), today)
    download(file, 'application/json;charset=utf-8', lotFile(await write()))
    setStatus(words.fileSaved(file))
  }
  const share = async (): Promise<void> => {
    const to = lotLink(
      address.link(href('/donnees', { selection: null, filters: {} })),
      await write(),
    )
    if (to === null) return setStatus(words.tooLong)
    setLink(to)
    await send(words.what, to)
    setStatus('')
  }
  return (
    <>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.primary}
          disabled={isEmpty}
          onClick={() => void save()}
        >
          <Download aria-hidden size={16} /> {words.download}
        </button>
        <button
          type="button"
          className={controls.secondary}
          disabled={isEmpty}
          onClick={() => void share()}
        >
          <SendWords />
        </button>
      </p>
      <p role="status">
        {status}
        {status === '' && copying === 'done' && words.copied}
        {status === '' && copying === 'refused' && words.refused}
      </p>
      {copying === 'refused' && (
        <TextField label={words.linkLabel} value={link} onChange={() => {}} />
      )}
    </>
  )
}
