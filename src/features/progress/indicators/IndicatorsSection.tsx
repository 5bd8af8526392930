import { useMemo, useState } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { IndicatorColumn } from '../../../domain/indicators/indicator.ts'
import type { UnitIndex } from '../../../domain/units/unit-index.ts'
import { frIndicators } from '../../../fr/map/indicators.ts'
import { ScrollBox } from '../../../ui/ScrollBox.tsx'
import { figureFormat } from '../../../ui/words/indicator-format.ts'
import { columnWords } from '../../indicators/value-words.ts'
import { regionalOf } from '../../indicators/worked-out.ts'
import type { IndicatorColumnOfList } from '../../list/indicator-columns.tsx'
import { sortFacts } from '../../list/sort.ts'
import { useIndicatorColumns } from '../../list/use-indicator-columns.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { Chart } from '../charts/Chart.tsx'
import { CardLink } from '../links.tsx'
import { More, useMore } from '../More.tsx'
import styles from '../tables.module.css'
import tools from '../tools.module.css'
import type { Progress } from '../use-progress.ts'
import own from './Scatter.module.css'
import { Scatter, type ScatterAxis } from './Scatter.tsx'

const words = frIndicators.followUp
const FIRST = 12

/** What the indicators of this device come to over each CPTS; two of them, set against each other. */
export function IndicatorsSection({ progress: { facts } }: { readonly progress: Progress }) {
  const columns = useIndicatorColumns()
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null])
  const at = (key: string | null) => columns.find((column) => column.key === key)
  const one = at(chosen[0]) ?? columns[0]
  const other = at(chosen[1])
  if (!one) return null
  return (
    <>
      <fieldset className={tools.tools}>
        <legend className="visually-hidden">{words.choice}</legend>
        <Choice
          label={frIndicators.choose}
          columns={columns}
          value={one.key}
          onChange={(key) => setChosen([key, chosen[1]])}
        />
        <Choice
          label={words.against}
          columns={columns.filter(({ key }) => key !== one.key)}
          value={other?.key ?? ''}
          none={frIndicators.none}
          onChange={(key) => setChosen([one.key, key])}
        />
      </fieldset>
      <Compared facts={facts} one={one} other={other === one ? undefined : other} />
    </>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly columns: readonly IndicatorColumnOfList[]
  readonly value: string
  readonly none?: string
  readonly onChange: (key: string) => void
}

function Choice({ label, columns, value, none, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {columns.map((column) => (
          <option key={column.key} value={column.key}>
            {column.label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ComparedProps {
  readonly facts: readonly CptsFacts[]
  readonly one: IndicatorColumnOfList
  readonly other: IndicatorColumnOfList | undefined
}

/** The drawing of two figures, and a CPTS a line; those without any figure are counted, not drawn. */
function Compared({ facts, one, other }: ComparedProps) {
  const { atlas, nom, manifest } = useRegion()
  const shown = other ? [one, other] : [one]
  const known = useMemo(() => {
    const some = facts.filter((each) => one.valueOf(each) ?? other?.valueOf(each))
    return sortFacts(some, { by: one.key, order: 'desc' }, '', one.sortKey)
  }, [facts, one, other])
  const { shown: lines, hidden, showMore } = useMore(known, FIRST)
  const [x, y] = [axisOf(one, atlas.units), other && axisOf(other, atlas.units)]
  const points = known.flatMap((each) => {
    const [a, b] = [one.valueOf(each), other?.valueOf(each)]
    return a?.kind === 'numeric' && b?.kind === 'numeric'
      ? [{ id: each.cpts.id, nom: each.cpts.nom, x: a.figure, y: b.figure }]
      : []
  })
  const sources = [
    ...new Set(shown.map(({ table }) => frIndicators.from(table.source, table.annee))),
  ]
  return (
    <div className={own.compared} data-drawn={points.length > 0}>
      {x && y && points.length > 0 && (
        <Chart
          title={words.title(one.label, other?.label ?? '')}
          note={words.dots(points.length, nom)}
          label={words.drawing(one.label, other?.label ?? '', points.length)}
          drawing={<Scatter x={x} y={y} points={points} />}
        />
      )}
      {other && !(x && y) && <p className={styles.note}>{words.notDrawn}</p>}
      <div>
        <ScrollBox label={words.scroll}>
          <table className={styles.table}>
            <caption className="visually-hidden">
              {words.caption(shown.map(({ label }) => label))}
            </caption>
            <thead>
              <tr>
                <th scope="col">CPTS</th>
                {shown.map(({ key, label, figures }) => (
                  <th key={key} scope="col" data-figures={figures || undefined}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((each) => (
                <tr key={each.cpts.id}>
                  <th scope="row">
                    <CardLink id={each.cpts.id} nom={each.cpts.nom} />
                  </th>
                  {shown.map(({ key, figures, known: isKnown, Cell }) => (
                    <td key={key} data-figures={figures || undefined}>
                      {isKnown(each) ? <Cell facts={each} stageDated={false} /> : '–'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <More hidden={hidden} onMore={showMore} words={words.more} printed={words.printed} />
        <p className={styles.note}>
          {words.missing(facts.length - known.length)}{' '}
          {words.basis(manifest?.population.annee ?? null)} {sources.join('\u00a0; ')} (
          {frIndicators.onDevice}).
        </p>
      </div>
    </div>
  )
}

/** Null where a column has no figures to draw by. */
function axisOf(
  { column }: { readonly column: IndicatorColumn },
  units: UnitIndex,
): ScatterAxis | null {
  if (column.kind !== 'numeric') return null
  const { region } = regionalOf(column, units)
  return {
    label: columnWords(column),
    write: figureFormat(column),
    mean: region.kind === 'numeric' ? region.moyenne : null,
  }
}
