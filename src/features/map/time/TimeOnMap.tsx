import Pause from 'lucide-react/icons/pause'
import Play from 'lucide-react/icons/play'
import StepForward from 'lucide-react/icons/step-forward'
import X from 'lucide-react/icons/x'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  atlasAt,
  type DayFigures,
  drawnAt,
  figuresAt,
  STAGES_AT,
} from '../../../domain/atlas/atlas-at.ts'
import { dayOfMonth, monthsOfStages } from '../../../domain/atlas/stage-at.ts'
import { frLegend } from '../../../fr/map/map.ts'
import { frTime } from '../../../fr/map/time.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import { DARK, REDUCED_MOTION, SMALL, useMedia } from '../../../ui/use-media.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { isUnread } from '../../region-model/region-model.ts'
import { useChoice, useSession } from '../../region-model/session-context.ts'
import { useStrength } from '../../region-model/use-strength.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { InPartSign } from '../InPartSign.tsx'
import {
  CategorySwatch,
  MaskedSwatch,
  OverlapSwatch,
  PartialSwatch,
  UncoveredSwatch,
} from '../Swatch.tsx'
import { useRoomForBar } from '../room-for-bar.ts'
import styles from './TimeOnMap.module.css'

interface TimeOnMapProps {
  readonly region: DrawnRegion
  /** The month that the address says, "YYYY-MM". */
  readonly month: string
  /** Is told what the map is to show; null while that is not known. */
  readonly onView: (view: TerritoryView | null) => void
}

/** How long a month stays. Units: milliseconds. */
const PACE = 300
const NO_COLOURS: ReadonlyMap<string, number> = new Map()

/** Under the map, in place of its legend: the day that it shows, what is counted then, and the way back to today. */
export function TimeOnMap({ region, month, onView }: TimeOnMapProps) {
  const { today, choices } = useSession()
  const { atlas, outlines } = region
  const isFiltered = useChoice(({ filters }) => Object.keys(filters).length > 0)
  const theme = useMedia(DARK) ? 'dark' : 'light'
  const isStill = useMedia(REDUCED_MOTION)
  const isSmall = useMedia(SMALL)
  const months = useMemo(() => monthsOfStages(atlas.dataset.cpts, today), [atlas, today])
  // While it plays, the address waits for where it stops.
  const [playing, setPlaying] = useState<string | null>(null)
  const day = playing ?? dayOfMonth(months, month)
  const rank = day === undefined ? -1 : months.indexOf(day)
  const figures = useMemo(() => figuresAt(atlas, day ?? today), [atlas, day, today])
  const then = useMemo(() => atlasAt(atlas, figures), [atlas, figures])
  const unread = isUnread(region)
  const view = useMemo(
    (): TerritoryView | null =>
      outlines === null || unread
        ? null
        : {
            // What came later as what filters leave out: there, without a stage.
            atlas: drawnAt(atlas, then),
            outlines,
            mode: 'stade',
            theme,
            shown: new Set(then.facts.keys()),
            neighbourColours: NO_COLOURS,
          },
    [atlas, then, outlines, unread, theme],
  )
  useLayoutEffect(() => onView(view), [view, onView])
  useRoomForBar(region.backdrop?.bounds, isSmall)
  useEffect(() => () => onView(null), [onView])
  const slider = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // Whoever came by the button goes on here; an address that says a day leads nobody away.
    if (document.activeElement === opener()) slider.current?.focus()
  }, [])

  const stopAt = (at: string | undefined): void => {
    setPlaying(null)
    if (at !== undefined) choices.setState({ month: at.slice(0, 7) })
  }
  const step = useStable(() => {
    const next = months[rank + 1]
    if (next === undefined || rank + 2 >= months.length) stopAt(next ?? day)
    else setPlaying(next)
  })
  const isPlaying = playing !== null
  useEffect(() => {
    if (!isPlaying) return
    const pace = setInterval(step, PACE)
    return () => clearInterval(pace)
  }, [isPlaying, step])

  const told = (
    <>
      <Counts figures={figures} isDated={day !== undefined} view={view} />
      <p className={styles.told}>
        {day !== undefined && (
          <>
            {frTime.covered(figures.covered.population.habitants, figures.covered.part)}{' '}
            {frTime.undated(figures.counts.get('sans-date') ?? 0)} {frTime.mapAlone}
          </>
        )}{' '}
        {isFiltered && frTime.unfiltered}
      </p>
    </>
  )
  return (
    <section
      className={styles.time}
      aria-label={frTime.title}
      data-over-map
      data-bar={isSmall || undefined}
    >
      <div className={styles.row}>
        {day === undefined ? (
          <p>{frTime.none}</p>
        ) : (
          <>
            {isStill ? (
              <button
                type="button"
                disabled={rank === months.length - 1}
                onClick={() => stopAt(months[rank + 1])}
              >
                <StepForward aria-hidden size={16} /> {frTime.next}
              </button>
            ) : (
              <button
                type="button"
                onClick={() => {
                  if (isPlaying) stopAt(day)
                  else setPlaying(rank === months.length - 1 ? (months[0] ?? day) : day)
                }}
              >
                {isPlaying ? <Pause aria-hidden size={16} /> : <Play aria-hidden size={16} />}
                {isPlaying ? frTime.pause : frTime.play}
              </button>
            )}
            <input
              ref={slider}
              type="range"
              aria-label={frTime.slider}
              aria-valuetext={frTime.at(day)}
              min={0}
              max={months.length - 1}
              value={rank}
              onChange={({ target }) => stopAt(months[Number(target.value)])}
            />
            <output className={styles.day} aria-live={isPlaying ? 'off' : 'polite'}>
              {frTime.at(day)}
            </output>
          </>
        )}
        <button
          type="button"
          aria-label={frTime.leave}
          title={frTime.leave}
          onClick={() => {
            focusBefore()
            choices.setState({ month: null })
          }}
        >
          <X aria-hidden size={16} />
          <span className={styles.word}>{frTime.today}</span>
        </button>
      </div>
      {isSmall ? (
        <details>
          <summary>{frTime.counts}</summary>
          {told}
        </details>
      ) : (
        told
      )}
    </section>
  )
}

/** What brought one here, beside the map. */
const opener = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-opens-time]')

/** What was pressed goes with the rest: one is back where one came from, or at the map. */
function focusBefore(): void {
  const back = opener()
  if (back) back.focus()
  else
    document.querySelector<HTMLElement>('[data-map-state] canvas')?.focus({ preventScroll: true })
}

interface CountsProps {
  readonly figures: Pick<DayFigures, 'counts'>
  /** Whether any stage is dated: else but one colour is on the map. */
  readonly isDated: boolean
  readonly view: TerritoryView | null
}

/** What each colour says, and of how many CPTS. */
function Counts({ figures: { counts }, isDated, view }: CountsProps) {
  const strength = useStrength()
  return (
    <ul className={styles.legend}>
      {STAGES_AT.filter((stage) => isDated || stage === 'sans-date').map((stage) => (
        <li key={stage}>
          {stage === 'aucune' ? (
            <MaskedSwatch strength={strength} />
          ) : (
            <CategorySwatch
              mode="stade"
              value={stage === 'sans-date' ? 'non-renseigne' : stage}
              strength={strength}
            />
          )}
          <span>{frTime.stages[stage]}</span>
          <span className="figures">{frTime.count(counts.get(stage) ?? 0)}</span>
        </li>
      ))}
      {view && view.atlas.overlaps.length > 0 && (
        <li>
          <OverlapSwatch strength={strength} />
          <span>{frLegend.overlap}</span>
        </li>
      )}
      {view && isAnyPartial(view) && (
        <li>
          <PartialSwatch />
          <span>{frLegend.partial}</span>
        </li>
      )}
      {view?.atlas.coverage.population.enPartie && <InPartSign {...view} strength={strength} />}
      <li>
        <UncoveredSwatch strength={strength} />
        <span>{frLegend.uncovered}</span>
      </li>
    </ul>
  )
}

/** Whether an outline on the map is dashed. */
const isAnyPartial = ({ atlas }: TerritoryView): boolean =>
  [...atlas.facts.values()].some(({ cpts }) => cpts.perimetre.etat === 'partiel')
