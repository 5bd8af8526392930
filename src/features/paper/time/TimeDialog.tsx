import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import { useEffect, useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { monthsOfStages } from '../../../domain/atlas/stage-at.ts'
import { frPlate } from '../../../fr/plate.ts'
import { frTime } from '../../../fr/time.ts'
import controls from '../../../ui/controls.module.css'
import { Dialog } from '../../../ui/Dialog.tsx'
import { REDUCED_MOTION, useMedia } from '../../../ui/use-media.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useDrawable } from '../use-printing.ts'
import { DayMap, Swatch } from './DayMap.tsx'
import {
  type DayFigures,
  daysOfStrip,
  figuresAt,
  STAGES_AT,
  type TimeMap,
  timeMap,
} from './time-map.ts'
import styles from './TimeDialog.module.css'

/** How long a month stays. Units: milliseconds. */
const PACE = 180

/** The map at any day between the first dated stage and today, with what is counted then. */
export function TimeDialog({ onClose }: { readonly onClose: () => void }) {
  const { atlas, nom } = useRegion()
  const { today } = useSession()
  const drawable = useDrawable()
  const [drawn, setDrawn] = useState<TimeMap | 'refused' | null>(null)
  const map = drawn === 'refused' ? null : drawn
  const months = useMemo(() => monthsOfStages(atlas.dataset.cpts, today), [atlas, today])
  const last = months.length - 1
  const [at, setAt] = useState(last)
  const [isPlaying, setPlaying] = useState(false)
  const isStill = useMedia(REDUCED_MOTION)
  const [isPrinting, setPrinting] = useState(false)
  const load = useStable(() => {
    const refuse = (): void => setDrawn('refused')
    drawable().then((whole) => setDrawn(timeMap(whole) ?? 'refused'), refuse)
  })
  useEffect(load, [load])
  const step = useStable(() => {
    setAt(Math.min(at + 1, last))
    if (at + 1 >= last) setPlaying(false)
  })
  useEffect(() => {
    if (!isPlaying || isStill) return
    const pace = setInterval(step, PACE)
    return () => clearInterval(pace)
  }, [isPlaying, isStill, step])
  const day = months[at]
  const figures = useMemo(() => (day === undefined ? null : figuresAt(atlas, day)), [atlas, day])

  const print = (): void => {
    flushSync(() => setPrinting(true))
    window.addEventListener('afterprint', () => setPrinting(false), { once: true })
    window.print()
  }
  if (day === undefined || !figures)
    return (
      <Dialog title={frTime.title} close={frTime.close} onClose={onClose}>
        <p>{frTime.none}</p>
      </Dialog>
    )
  return (
    <Dialog title={frTime.title} close={frTime.close} onClose={onClose}>
      <div className={styles.row}>
        {!isStill && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => {
              if (!isPlaying && at === last) setAt(0)
              setPlaying(!isPlaying)
            }}
          >
            {isPlaying ? <Pause aria-hidden size={16} /> : <Play aria-hidden size={16} />}
            {isPlaying ? frTime.pause : frTime.play}
          </button>
        )}
        <input
          type="range"
          aria-label={frTime.slider}
          aria-valuetext={frTime.at(day)}
          min={0}
          max={last}
          value={at}
          onChange={({ target }) => {
            setPlaying(false)
            setAt(Number(target.value))
          }}
        />
        <output className={styles.day}>{frTime.at(day)}</output>
      </div>
      {map ? (
        <DayMap map={map} stages={figures.stages} alt={frTime.map(nom, day)} />
      ) : (
        <p role={drawn ? 'alert' : undefined}>
          {drawn ? frPlate.dialog.noContours : frPlate.dialog.coming}
        </p>
      )}
      <Legend counts={figures.counts} />
      <p className={styles.told}>
        {frTime.covered(figures.covered.population.habitants, figures.covered.part)}{' '}
        {frTime.undated(figures.counts.get('sans-date') ?? 0)}
      </p>
      <button type="button" className={controls.secondary} disabled={!map} onClick={print}>
        {frTime.strip}
      </button>
      {isPrinting &&
        map &&
        createPortal(
          <section className={styles.strip} data-booklet>
            <h1>{frTime.stripTitle(nom)}</h1>
            <div>
              {daysOfStrip(months).map((each) => {
                const { stages, counts } = figuresAt(atlas, each)
                return (
                  <figure key={each}>
                    <DayMap map={map} stages={stages} alt={frTime.map(nom, each)} />
                    <figcaption>
                      <strong>{frTime.at(each)}</strong>{' '}
                      {frTime.signed(counts.get('aci-signe') ?? 0)}
                    </figcaption>
                  </figure>
                )
              })}
            </div>
            <Legend counts={figures.counts} />
            <p>{frTime.undated(figures.counts.get('sans-date') ?? 0)}</p>
          </section>,
          document.body,
        )}
    </Dialog>
  )
}

/** What each colour says, and of how many CPTS. */
function Legend({ counts }: Pick<DayFigures, 'counts'>) {
  return (
    <ul className={styles.legend}>
      {STAGES_AT.map((stage) => (
        <li key={stage}>
          <Swatch stage={stage} /> <span>{frTime.stages[stage]}</span>
          <span className="figures">{frTime.count(counts.get(stage) ?? 0)}</span>
        </li>
      ))}
    </ul>
  )
}
