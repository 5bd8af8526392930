import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { figuresAt, STAGES_AT } from '../../../domain/atlas/atlas-at.ts'
import { monthsOfStages } from '../../../domain/atlas/stage-at.ts'
import { frPlate } from '../../../fr/paper/plate.ts'
import { frMap } from '../../../fr/map/map.ts'
import { frTime } from '../../../fr/map/time.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useDrawable } from '../use-printing.ts'
import { DayMap, Swatch } from './DayMap.tsx'
import { daysOfStrip, type TimeMap, timeMap } from './time-map.ts'
import { missingOf } from '../plate/plate-legend.ts'
import styles from './YearStrip.module.css'

/** Prints a small map for each year since the first dated stage, and goes; says so where there is nothing to print. */
export function YearStrip({ onDone }: { readonly onDone: () => void }) {
  const { atlas, nom, manifest } = useRegion()
  const { today } = useSession()
  const drawable = useDrawable()
  const [map, setMap] = useState<TimeMap | null>(null)
  const [refused, setRefused] = useState('')
  const months = useMemo(() => monthsOfStages(atlas.dataset.cpts, today), [atlas, today])
  const load = useStable(() => {
    if (months.length === 0) return setRefused(frTime.none)
    const refuse = (): void => setRefused(frPlate.dialog.noContours)
    drawable().then((whole) => {
      const drawn = timeMap(whole, today)
      if (drawn) setMap(drawn)
      else refuse()
    }, refuse)
  })
  const print = useStable(() => {
    window.addEventListener('afterprint', onDone, { once: true })
    window.print()
  })
  useEffect(load, [load])
  useEffect(() => {
    if (map) print()
  }, [map, print])

  if (!map) return <p role="status">{refused || frPlate.dialog.coming}</p>
  const { counts: last } = figuresAt(atlas, today)
  return createPortal(
    <section className={styles.strip} data-booklet>
      <h1>{frTime.stripTitle(nom)}</h1>
      <div>
        {daysOfStrip(months).map((each) => {
          const { stages, counts } = figuresAt(atlas, each)
          return (
            <figure key={each}>
              <DayMap map={map} stages={stages} alt={frTime.map(nom, each)} />
              <figcaption>
                <strong>{frTime.at(each)}</strong> {frTime.signed(counts.get('aci-signe') ?? 0)}
              </figcaption>
            </figure>
          )
        })}
      </div>
      <ul className={styles.legend}>
        {STAGES_AT.map((stage) => (
          <li key={stage}>
            <Swatch stage={stage} /> <span>{frTime.stages[stage]}</span>
            <span className="figures">{frTime.count(last.get(stage) ?? 0)}</span>
          </li>
        ))}
      </ul>
      <p>
        {frTime.undated(last.get('sans-date') ?? 0)} {frTime.outlinesOfToday} {missingOf(atlas)}
      </p>
      <footer>
        {manifest && `${frMap.attribution(manifest.schematic, manifest.population.annee)}. `}
        {frTime.recordsOf(today)}
      </footer>
    </section>,
    document.body,
  )
}
