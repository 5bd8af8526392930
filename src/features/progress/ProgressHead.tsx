import FilePlus from 'lucide-react/icons/file-plus-corner'
import Newspaper from 'lucide-react/icons/newspaper'
import Printer from 'lucide-react/icons/printer'
import { Link } from 'wouter'
import { frScreens } from '../../fr/app/app.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { frReport } from '../../fr/paper/report.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import { SinceLastVisit } from '../changes/SinceLastVisit.tsx'
import { KeepNote } from '../edit/KeepNote.tsx'
import { FilterBar } from '../list/FilterBar.tsx'
import { RegisterExport } from '../list/RegisterExport.tsx'
import { SavedViews } from '../list/SavedViews.tsx'
import { useColumns } from '../list/use-columns.ts'
import { PrintedFilters } from '../paper/PrintedFilters.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { PublishLink } from '../publish/PublishLink.tsx'
import { ChangedHere } from '../cpts/ChangedHere.tsx'
import { useHref } from '../region-model/use-href.ts'
import styles from './ProgressHead.module.css'

interface ProgressHeadProps {
  readonly n: number
  /** While the map of the report is being taken. */
  readonly preparing: boolean
  readonly onPrint: () => void
}

/** What the page is about, how complete it is, and what one does with the whole of it. */
export function ProgressHead({ n, preparing, onPrint }: ProgressHeadProps) {
  const { nom, atlas, problems, isSingle } = useRegion()
  const href = useHref()
  const { chosen, choose } = useColumns()
  return (
    <div className={styles.head}>
      <KeepNote />
      <h1 aria-live="polite">{frProgress.title(nom, n, atlas.facts.size)}</h1>
      <p className={styles.about}>
        {atlas.dataset.avertissement} {problems.length > 0 && frList.problems(problems.length)}
      </p>
      <ChangedHere />
      <Acronyms of={['ACI']} />
      <SinceLastVisit />
      <PrintedFilters />
      <div className={styles.tools}>
        <FilterBar />
        <div className={styles.actions}>
          {/* First, so that its list has room on a phone. */}
          <RegisterExport side="left" />
          <SavedViews columns={chosen} onColumns={choose} />
          <Link href={href('/suivi/nouvelle', { selection: null })}>
            <FilePlus aria-hidden size={16} /> {frEdit.create}
          </Link>
          <PublishLink />
          {isSingle && (
            <Link href={href('/suivi/changements', { selection: null })}>
              <Newspaper aria-hidden size={16} /> {frScreens.changes}
            </Link>
          )}
          <div className={styles.print}>
            <button type="button" onClick={onPrint}>
              <Printer aria-hidden size={16} /> {frProgress.print}
            </button>
            <p role="status">{preparing && frReport.preparing}</p>
          </div>
        </div>
      </div>
    </div>
  )
}
