import History from 'lucide-react/icons/rotate-ccw-clock'
import Send from 'lucide-react/icons/send'
import { Link } from 'wouter'
import { frJournal } from '../../fr/follow-up/journal.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import { KeepNote } from '../edit/KeepNote.tsx'
import { PageLinks } from '../region-model/PageLinks.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useUnread } from '../region-model/use-region-records.ts'
import { useHref } from '../region-model/use-href.ts'
import { ConflictSection } from './ConflictSection.tsx'
import { DiffSection } from './DiffSection.tsx'
import { FileSection } from './FileSection.tsx'
import styles from './Publish.module.css'
import { ReportSection } from './ReportSection.tsx'
import { usePublication } from './use-publication.ts'

/** From edits on this device to the public file: what changes, what is wrong with it, the file and what to do with it. */
export function PublishPage() {
  const { nom } = useRegion()
  const href = useHref()
  const publication = usePublication()
  const isUnread = useUnread() !== null
  return (
    <div className={styles.page}>
      <PageLinks>
        <Link href={href('/suivi/journal', { selection: null })}>
          <History aria-hidden size={16} /> {frJournal.open}
        </Link>
        <Link href={href('/suivi/envoi', { selection: null })}>
          <Send aria-hidden size={16} /> {frPublish.send}
        </Link>
      </PageLinks>
      <h1>{frPublish.title(nom)}</h1>
      <KeepNote />
      <p className={styles.quiet}>{frPublish.intro}</p>
      <Acronyms of={['ACI', 'FINESS']} />
      <ConflictSection />
      {publication ? (
        <>
          <DiffSection diff={publication.diff} />
          <ReportSection report={publication.report} />
          <FileSection publication={publication} />
        </>
      ) : (
        <p>{isUnread ? frPublish.unread : frPublish.nothing}</p>
      )}
    </div>
  )
}
