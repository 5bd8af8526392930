import { use } from 'react'
import { CATEGORIES, categoryOf } from '../../../domain/filters/colour-mode.ts'
import { frLegend, frMap } from '../../../fr/map.ts'
import { frReport } from '../../../fr/report.ts'
import { PaperPicture } from '../../paper/PaperPicture.tsx'
import { useColourMode } from '../../region-model/filtering.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { ChartKey } from '../ChartKey.tsx'
import { SPLITS } from '../paints.ts'
import type { Progress } from '../use-progress.ts'
import styles from './Report.module.css'
import { ReportMapContext } from './use-report.ts'

const words = frReport

/** On paper only: the map of the région with its key and its sources, or why there is none. */
export function ReportMap({ progress }: { readonly progress: Progress }) {
  const map = use(ReportMapContext)
  const { nom } = useRegion()
  const mode = useColourMode()
  return (
    <section className={styles.map}>
      <h3>{words.map}</h3>
      {typeof map === 'string' ? (
        <p>{words.noPicture[map]}</p>
      ) : (
        <figure>
          <PaperPicture
            picture={map}
            alt={words.picture(frLegend.modes[mode], nom)}
            className={styles.picture}
          />
          <figcaption>
            <Key progress={progress} />
          </figcaption>
        </figure>
      )}
    </section>
  )
}

/** Only the colours that occur, then the signs that no colour tells. */
function Key({ progress: { facts, filtered } }: { readonly progress: Progress }) {
  const { manifest } = useRegion()
  const mode = useColourMode()
  const split = SPLITS.find((each) => each === mode)
  const drawn = facts.filter(({ territory }) => territory.size > 0)
  const met = new Set(drawn.map((each) => categoryOf(mode, each)))
  const off = facts.length - drawn.length
  return (
    <>
      <p>{frLegend.modes[mode]}</p>
      {split && (
        <ChartKey split={split} values={CATEGORIES[split].filter((value) => met.has(value))} />
      )}
      <ul className={styles.signs}>
        <li data-sign="overlap">{words.overlap}</li>
        <li data-sign="partial">{words.partial}</li>
        {filtered && <li data-sign="masked">{words.masked}</li>}
        <li data-sign="uncovered">{words.uncovered}</li>
      </ul>
      <p>
        {manifest && `${frMap.attribution(manifest.schematic, manifest.population.annee)}.`}{' '}
        {off > 0 && words.offMap(off)}
      </p>
    </>
  )
}
