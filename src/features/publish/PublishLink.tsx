import { changedRecords } from '../../domain/edits/dataset-diff.ts'
import History from 'lucide-react/icons/rotate-ccw-clock'
import Upload from 'lucide-react/icons/upload'
import { Link } from 'wouter'
import { frJournal } from '../../fr/follow-up/journal.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useHref } from '../region-model/use-href.ts'
import { useDiff } from './use-diff.ts'

/** Leads to the publication, with how much there is to publish, and to what was done; nothing where nothing was edited, nor for several régions at once. */
export function PublishLink() {
  const href = useHref()
  const diff = useDiff()
  const { isSingle } = useRegion()
  if (!diff || !isSingle) return null
  const n = changedRecords(diff)
  return (
    <>
      <Link href={href('/suivi/publication', { selection: null })}>
        <Upload aria-hidden size={16} /> {n > 0 ? frPublish.openWith(n) : frPublish.open}
      </Link>
      <Link href={href('/suivi/journal', { selection: null })}>
        <History aria-hidden size={16} /> {frJournal.open}
      </Link>
    </>
  )
}
