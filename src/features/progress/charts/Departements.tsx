import { useMemo, useState } from 'react'
import { CATEGORIES, type CategoryValue } from '../../../domain/filters/colour-mode.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import type { Progress } from '../use-progress.ts'
import { LyingBars } from './Bars.tsx'
import { Chart, ChartKey } from './Chart.tsx'
import { DepartementTable, useDivision } from './DepartementTable.tsx'
import styles from './Departements.module.css'
import { type Split, SPLITS } from './paints.ts'
import { splitByDepartement } from './stacks.ts'

const words = frProgress.departements

/** The CPTS by département, or by région for the whole country, drawn and counted, split as one asks: at first by what the records can tell. */
export function Departements({ progress }: { readonly progress: Progress }) {
  const division = useDivision()
  const { facts, figures } = progress.parts
  const [asked, setAsked] = useState<Split | null>(null)
  // A chart by stage of which almost nothing is known would be a chart of what is not.
  const { renseigne } = progress.figures.stades
  const isStageKnown = renseigne > 0 && renseigne * 4 >= facts.length
  const split = asked ?? (isStageKnown ? 'stade' : 'taille')
  const stacks = useMemo(() => {
    const codes = figures.departements.map(({ code }) => code)
    return splitByDepartement(split, facts, codes)
  }, [split, facts, figures])
  const named = useMemo(
    () => stacks.map((stack) => ({ ...stack, at: bareName(division.name(stack.at)) })),
    [stacks, division],
  )
  const shown = (value: CategoryValue): boolean =>
    stacks.some(({ segments }) => segments.some((each) => each.value === value && each.n > 0))
  const by = frProgress.dashboard[split]
  return (
    <div className={styles.departements}>
      <h3>{division.words.title}</h3>
      <fieldset className={styles.split}>
        <legend>{words.by}</legend>
        {SPLITS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="split"
              checked={split === each}
              onChange={() => setAsked(each)}
            />
            {frProgress.dashboard[each]}
          </label>
        ))}
      </fieldset>
      <Chart
        label={division.words.chart(by, named.map(inWords).join('\u00a0; '))}
        chartKey={<ChartKey split={split} values={CATEGORIES[split].filter(shown)} />}
        drawing={<LyingBars split={split} stacks={named} />}
      />
      <DepartementTable split={split} stacks={stacks} progress={progress} />
    </div>
  )
}

/** "Essonne": beside a bar, the code is one thing too many. */
const bareName = (name: string): string => name.replace(/ \(\w+\)$/, '')

function inWords({ at, segments }: ReturnType<typeof splitByDepartement>[number]): string {
  const values = segments
    .filter(({ n }) => n > 0)
    .map(({ value, n }) => words.chartValue(n, frCategories[value]))
  return words.chartLine(at, values.length > 0 ? values : [words.chartValue(0, words.cpts)])
}
