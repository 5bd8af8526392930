import { useId, useState } from 'react'
import type { DeviceFilter } from '../../domain/filters/facet.ts'
import { type IndicatorBounds, isWithin } from '../../domain/indicators/cpts-value.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { oneKept } from '../../fr/cpts/facets.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { frList } from '../../fr/follow-up/list.ts'
import { categoryName } from '../../ui/words/category-name.ts'
import { figureFormat, unitBeside, withUnit } from '../../ui/words/indicator-format.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice } from '../region-model/session-context.ts'
import styles from './FilterBar.module.css'
import { FilterFold } from './FilterMenu.tsx'
import type { IndicatorColumnOfList } from './indicator-columns.tsx'
import own from './IndicatorFilter.module.css'

const words = frIndicators.filter

/** The filter with what it was made of, for the menu to show again. */
interface AskedFilter extends DeviceFilter {
  readonly of: string
  readonly bounds: IndicatorBounds
}

interface IndicatorFilterProps {
  readonly columns: readonly IndicatorColumnOfList[]
}

/** Keeps the CPTS by what an indicator of this device comes to over them; it holds on the map and in the follow-up as well. */
export function IndicatorFilter({ columns }: IndicatorFilterProps) {
  const filter = useChoice(({ filters }) => filters.indicateur) as AskedFilter | undefined
  const { setDeviceFilter, liftFilter } = useActions()
  const [chosen, setChosen] = useState(filter?.of)
  const at = columns.find(({ key }) => key === (chosen ?? filter?.of)) ?? columns[0]
  if (!at) return null
  const ask = (bounds: IndicatorBounds | null): void => {
    if (bounds === null) return liftFilter('indicateur')
    const asked: AskedFilter = {
      of: at.key,
      bounds,
      words: oneKept(at.label, boundsWords(at, bounds)),
      keeps: (facts) => isWithin(at.valueOf(facts), bounds),
    }
    setDeviceFilter(asked)
  }
  const bounds = filter?.of === at.key ? filter.bounds : null
  return (
    <FilterFold title={filter?.words ?? frIndicators.choose} filtering={filter !== undefined}>
      <div className={`${styles.options} ${own.options}`}>
        <label className={own.choice}>
          {frIndicators.choose}
          <select
            value={at.key}
            onChange={({ target }) => {
              setChosen(target.value)
              ask(null)
            }}
          >
            {columns.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {at.column.kind === 'numeric' ? (
          <Bounds
            key={at.key}
            at={at}
            bounds={bounds?.kind === 'numeric' ? bounds : null}
            onAsk={ask}
          />
        ) : (
          <Categories
            at={at}
            kept={bounds?.kind === 'categorical' ? bounds.categories : []}
            onAsk={ask}
          />
        )}
      </div>
    </FilterFold>
  )
}

interface BoundsProps {
  readonly at: IndicatorColumnOfList
  readonly bounds: Extract<IndicatorBounds, { kind: 'numeric' }> | null
  readonly onAsk: (bounds: IndicatorBounds | null) => void
}

/** From one figure to another, as they are written in French; either may be left open. */
function Bounds({ at, bounds, onAsk }: BoundsProps) {
  const hint = useId()
  const write = writerOf(at)
  const [typed, setTyped] = useState([bounds?.min, bounds?.max].map(textOf))
  const figures = useFiguresOf(at)
  const read = typed.map(figureOf)
  const type = (side: 0 | 1, text: string): void => {
    const next = typed.map((before, rank) => (rank === side ? text : before))
    setTyped(next)
    const [min, max] = next.map(figureOf)
    if (min === undefined || max === undefined) return
    onAsk(min === null && max === null ? null : { kind: 'numeric', min, max })
  }
  if (figures.length === 0) return <p className={own.note}>{words.none}</p>
  return (
    <>
      <div className={own.bounds}>
        {([0, 1] as const).map((side) => (
          <label key={side}>
            {side === 0 ? words.from : words.to}
            <input
              inputMode="decimal"
              value={typed[side]}
              aria-invalid={read[side] === undefined}
              aria-describedby={hint}
              onChange={({ target }) => type(side, target.value)}
            />
          </label>
        ))}
      </div>
      <p id={hint} className={own.note}>
        {read.includes(undefined)
          ? words.notAFigure
          : words.bounds(write(Math.min(...figures)), write(Math.max(...figures)))}
      </p>
    </>
  )
}

interface CategoriesProps {
  readonly at: IndicatorColumnOfList
  readonly kept: readonly string[]
  readonly onAsk: (bounds: IndicatorBounds | null) => void
}

/** The categories to tick, each with its number of CPTS. */
function Categories({ at, kept, onAsk }: CategoriesProps) {
  const { atlas } = useRegion()
  const counts = new Map<string, number>()
  for (const facts of atlas.facts.values()) {
    const value = at.valueOf(facts)
    if (value?.kind === 'categorical')
      counts.set(value.category, (counts.get(value.category) ?? 0) + 1)
  }
  if (counts.size === 0) return <p className={own.note}>{words.none}</p>
  const toggle = (category: string): void => {
    const next = kept.includes(category)
      ? kept.filter((other) => other !== category)
      : [...kept, category]
    onAsk(next.length === 0 ? null : { kind: 'categorical', categories: next })
  }
  return (
    <fieldset>
      <legend>{words.category}</legend>
      {[...counts.keys()].toSorted(COLLATOR.compare).map((category) => (
        <label key={category}>
          <input
            type="checkbox"
            checked={kept.includes(category)}
            onChange={() => toggle(category)}
          />
          <span>{categoryName(category)}</span>
          <span className={`${styles.count} figures`}>
            {formatNumber(counts.get(category) ?? 0)}
            <span className="visually-hidden"> {frList.countUnit}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const COLLATOR = new Intl.Collator('fr', { numeric: true })

function useFiguresOf(at: IndicatorColumnOfList): readonly number[] {
  const { atlas } = useRegion()
  return [...atlas.facts.values()].flatMap((facts) => {
    const value = at.valueOf(facts)
    return value?.kind === 'numeric' ? [value.figure] : []
  })
}

function writerOf({ column }: IndicatorColumnOfList): (figure: number) => string {
  if (column.kind !== 'numeric') return String
  const write = figureFormat(column)
  return (figure) => withUnit(write(figure), unitBeside(column))
}

function boundsWords(at: IndicatorColumnOfList, bounds: IndicatorBounds): string {
  if (bounds.kind === 'categorical') return bounds.categories.map(categoryName).join(', ')
  const { min, max } = bounds
  const write = writerOf(at)
  if (min === null) return max === null ? '' : words.atMost(write(max))
  return max === null ? words.atLeast(write(min)) : words.between(write(min), write(max))
}

/** Undefined: no figure; null: nothing is typed. */
function figureOf(text: string): number | null | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-')
  if (plain === '') return null
  const figure = Number(plain)
  return Number.isFinite(figure) ? figure : undefined
}

function textOf(figure: number | null | undefined): string {
  return figure === null || figure === undefined ? '' : String(figure).replace('.', ',')
}
