import type { IndicatorClasses } from '../../domain/indicators/indicator-classes.ts'
import { togetherShare } from '../../domain/indicators/indicator-summary.ts'
import { indicatorPaints, missingPaint, type IndicatorPaint } from '../../map/indicator-palette.ts'
import type { Theme } from '../../map/palette.ts'
import { formatNumber, formatShare } from '../../fr/words/format.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { classNames } from './class-names.ts'
import styles from './IndicatorFigures.module.css'
import { IndicatorSwatch } from './IndicatorSwatch.tsx'
import type { ComparedTerritories, ComparedTerritory } from './use-compared-territories.ts'

const words = frIndicators

interface CategoryFiguresProps extends ComparedTerritories {
  readonly indicator: IndicatorClasses & { readonly kind: 'categorical' }
  readonly theme: Theme
}

/** How each territory is shared between the categories, one a line. */
export function CategoryFigures({ indicator, territoire, around, theme }: CategoryFiguresProps) {
  const paints = indicatorPaints(indicator, theme)
  const names = classNames(indicator)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.caption(indicator.column.libelle)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.category}</th>
          <th scope="col">{words.units}</th>
          <th scope="col">{territoire.nom}</th>
          {around.map(({ key, nom }) => (
            <th key={key} scope="col">
              {nom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {indicator.classes.map(({ categories }, at) => {
          const own = sharesOf(territoire, categories)
          return (
            <tr key={names[at]}>
              <Name paint={paints[at]} theme={theme} name={names[at] ?? ''} />
              <td>{formatNumber(own?.communes ?? 0)}</td>
              <td>
                <strong>{written(own?.part)}</strong>
              </td>
              {around.map((each) => (
                <td key={each.key}>{written(sharesOf(each, categories)?.part)}</td>
              ))}
            </tr>
          )
        })}
        <tr>
          <Name paint={missingPaint(theme)} theme={theme} name={words.missing} />
          <td>{formatNumber(territoire.summary.sansDonnee.length)}</td>
          <td colSpan={1 + around.length} className={styles.quiet}>
            {words.unshared}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Name({
  paint,
  theme,
  name,
}: {
  readonly paint: IndicatorPaint | undefined
  readonly theme: Theme
  readonly name: string
}) {
  return (
    <th scope="row">
      <span className={styles.name}>
        {paint && <IndicatorSwatch paint={paint} theme={theme} />}
        {name}
      </span>
    </th>
  )
}

function sharesOf({ summary }: ComparedTerritory, categories: readonly string[]) {
  return summary.kind === 'categorical' ? togetherShare(summary, categories) : null
}

function written(part: number | null | undefined): string {
  return typeof part === 'number' ? formatShare(part) : '–'
}
