import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { AgendaSection } from './agenda/AgendaSection.tsx'
import { Dashboard } from './Dashboard.tsx'
import { FundingSection } from './funding/FundingSection.tsx'
import { PAINTS } from './charts/paints.ts'
import { ProgressHead } from './ProgressHead.tsx'
import styles from './ProgressPage.module.css'
import { RecordsSection } from './records/RecordsSection.tsx'
import { useNotebook } from '../edit/notebook/use-notebook.ts'
import { PageNumbers } from '../paper/report/PageNumbers.tsx'
import { RegisterTable } from '../paper/report/RegisterTable.tsx'
import { ReportMapContext, useReport } from '../paper/report/use-report.ts'
import { useIndicatorColumns } from '../list/use-indicator-columns.ts'
import { type Progress, useProgress } from './use-progress.ts'

const EmptyList = lazyPart(async () => (await import('../list/EmptyList.tsx')).EmptyList)

interface PageSection {
  readonly id: keyof typeof frProgress.sections
  readonly Section: ComponentType<{ readonly progress: Progress }>
}

/** In the order one asks: where we are, whom to call, what to fill in, what it costs. */
const SECTIONS: readonly PageSection[] = [
  { id: 'tableau', Section: Dashboard },
  { id: 'echeances', Section: AgendaSection },
  { id: 'fiches', Section: RecordsSection },
  { id: 'financement', Section: FundingSection },
]
/** Once something is written in the private notebook of this device: what is on for whoever comes on a Monday. */
const WEEK: PageSection = {
  id: 'semaine',
  Section: lazyPart(async () => (await import('./week/WeekSection.tsx')).WeekSection),
}
/** Once this device has indicators. */
const INDICATORS: PageSection = {
  id: 'indicateurs',
  Section: lazyPart(
    async () => (await import('./indicators/IndicatorsSection.tsx')).IndicatorsSection,
  ),
}

interface ProgressPageProps {
  /** What waits to be accepted; nothing where that is not asked. */
  readonly toAccept: ReactNode
}

/** All of it on one page, so that one scrolls, searches and prints it as a report. */
export function ProgressPage({ toAccept }: ProgressPageProps) {
  const progress = useProgress()
  const hasNotebook = useNotebook().entries.length > 0
  const hasIndicators = useIndicatorColumns().length > 0
  const sections = [
    ...(hasNotebook ? [WEEK] : []),
    ...SECTIONS,
    ...(hasIndicators ? [INDICATORS] : []),
  ]
  const current = useSectionInView(sections.map(({ id }) => id).join(' '))
  const { print, preparing, map } = useReport(progress.facts)
  return (
    <div className={styles.page} style={PAINTS}>
      <PageNumbers />
      <ProgressHead n={progress.facts.length} preparing={preparing} onPrint={() => void print()} />
      {toAccept && <div className={styles.toAccept}>{toAccept}</div>}
      {progress.facts.length === 0 ? (
        <div className={styles.empty}>
          <EmptyList />
        </div>
      ) : (
        <ReportMapContext value={map}>
          <nav className={styles.nav} aria-label={frProgress.nav}>
            {sections.map(({ id }) => (
              <a key={id} href={`#${id}`} aria-current={id === current || undefined}>
                {frProgress.sections[id]}
              </a>
            ))}
          </nav>
          {sections.map(({ id, Section }) => (
            <section
              key={id}
              id={id}
              className={styles.section}
              aria-labelledby={`${id}-titre`}
              data-private={id === 'semaine'}
            >
              <h2 id={`${id}-titre`}>{frProgress.sections[id]}</h2>
              <ErrorBoundary of={progress}>
                <Section progress={progress} />
              </ErrorBoundary>
            </section>
          ))}
          <ErrorBoundary of={progress}>
            <RegisterTable facts={progress.facts} />
          </ErrorBoundary>
        </ReportMapContext>
      )}
    </div>
  )
}

/** The part of the page that a line across the window, two fifths down it, goes through; the last one that it did, between two. */
function useSectionInView(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        const entered = seen.findLast(({ isIntersecting }) => isIntersecting)
        if (entered) setCurrent(entered.target.id)
      },
      { rootMargin: '-40% 0px -60%' },
    )
    for (const id of ids.split(' ')) {
      const section = document.querySelector(`#${id}`)
      if (section) observer.observe(section)
    }
    return () => observer.disconnect()
  }, [ids])
  return current
}
