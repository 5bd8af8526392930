import { CATEGORIES, type CategoryValue } from '../../domain/filters/colour-mode.ts'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { ReportMap } from '../paper/report/ReportMap.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { useColourMode } from '../region-model/filtering.ts'
import styles from './Dashboard.module.css'
import { OfficialSeries } from './OfficialSeries.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { Breakdowns } from './charts/Breakdowns.tsx'
import { ChartKey } from './charts/Chart.tsx'
import { Departements } from './charts/Departements.tsx'
import { EvolutionFigure, PerinataliteHistory } from './charts/YearCharts.tsx'
import { SPLITS } from './charts/paints.ts'
import type { Progress } from './use-progress.ts'

const words = frProgress.dashboard

/** Where the région stands: what one reads out at the start of a meeting. */
export function Dashboard({ progress }: { readonly progress: Progress }) {
  const { figures, filtered } = progress
  const { officiels } = figures
  return (
    <>
      <ErrorBoundary of={progress}>
        <KeyFigures progress={progress} />
      </ErrorBoundary>
      {filtered || officiels.length === 0 ? (
        <p className={styles.official}>{filtered ? words.officialFiltered : words.officialNone}</p>
      ) : (
        <ErrorBoundary of={progress}>
          <OfficialSeries series={officiels} />
        </ErrorBoundary>
      )}
      <ErrorBoundary of={progress}>
        <ReportMap facts={progress.facts} filtered={filtered} Colours={MapColours} />
      </ErrorBoundary>
      <ErrorBoundary of={progress}>
        <Breakdowns progress={progress} />
      </ErrorBoundary>
      <div className={styles.charts}>
        <ErrorBoundary of={progress}>
          <EvolutionFigure facts={progress.facts} />
        </ErrorBoundary>
        {!filtered && (
          <ErrorBoundary of={progress}>
            <PerinataliteHistory />
          </ErrorBoundary>
        )}
      </div>
      <ErrorBoundary of={progress}>
        <Departements progress={progress} />
      </ErrorBoundary>
    </>
  )
}

/** The colours that occur on the printed map; none where they only tell neighbours apart. */
function MapColours({ met }: { readonly met: ReadonlySet<CategoryValue> }) {
  const mode = useColourMode()
  const split = SPLITS.find((each) => each === mode)
  return (
    split && <ChartKey split={split} values={CATEGORIES[split].filter((value) => met.has(value))} />
  )
}
