import type { Sketch } from '../../domain/sketch/sketch.ts'
import type { IndicatorClasses } from '../../domain/indicators/indicator-classes.ts'
import { indicatorPaints, missingPaint } from '../../map/indicator-palette.ts'
import type { Theme } from '../../map/palette.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { useRegion } from '../region-model/region-model.ts'
import { classNames } from './class-names.ts'
import { IndicatorSwatch } from './IndicatorSwatch.tsx'
import { CategoryFigures } from './CategoryFigures.tsx'
import styles from './IndicatorFigures.module.css'
import { NumericFigures } from './NumericFigures.tsx'
import { useComparedTerritories } from './use-compared-territories.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { useClasses } from './use-look.ts'

const words = frIndicators

export interface IndicatorFiguresProps extends ShownIndicator {
  readonly sketch: Sketch
  /** What the territory is called beside the others. */
  readonly nom: string
  /** Another territory to hold it against, instead of the départements around. */
  readonly against?: { readonly sketch: Sketch; readonly nom: string }
  /** Whether communes that are not known yet are missing from it. */
  readonly partial?: boolean
  readonly theme: Theme
  /** Whether a map beside it needs its colours told; a table of categories does so itself. */
  readonly withKey?: boolean
}

/** What the indicator comes to over a territory, beside its départements and the région; what is missing is said. */
export function IndicatorFigures(given: IndicatorFiguresProps) {
  const { table, column, sketch, nom, against, partial = false, theme, withKey } = given
  const { atlas, manifest } = useRegion()
  const compared = useComparedTerritories(column, sketch, nom, against)
  const { communes, sansDonnee, sansPopulation } = compared.territoire.summary
  const annee = manifest?.population.annee ?? null
  const indicator = useClasses({ table, column }, atlas.units)
  const notes = [
    column.kind === 'numeric' ? words.meanNote(annee) : words.shareNote(annee),
    sansDonnee.length > 0 && words.missingNote(sansDonnee.length, communes + sansDonnee.length),
    sansPopulation.length > 0 && words.unweighedNote(sansPopulation.length),
    sketch.parts.size > 0 && words.cutNote(sketch.parts.size),
    partial && words.partialNote,
    compared.left > 0 && words.moreDepartements(compared.left),
  ].filter((note) => note !== false)
  return (
    <div className={styles.figures}>
      {indicator.kind === 'categorical' ? (
        <CategoryFigures indicator={indicator} {...compared} theme={theme} />
      ) : (
        <>
          {withKey && <ClassKey indicator={indicator} theme={theme} />}
          <NumericFigures
            column={indicator.column}
            territories={[compared.territoire, ...compared.around]}
          />
        </>
      )}
      <p className={styles.quiet}>
        {notes.join(' ')} {words.from(table.source, table.annee)} ({words.onDevice}).
      </p>
    </div>
  )
}

/** What the colours of the map stand for, in one line. */
function ClassKey({
  indicator,
  theme,
}: {
  readonly indicator: IndicatorClasses
  readonly theme: Theme
}) {
  const paints = indicatorPaints(indicator, theme)
  const names = classNames(indicator)
  return (
    <ul className={styles.key}>
      {[...names, words.missing].map((name, at) => (
        <li key={name}>
          <IndicatorSwatch paint={paints[at] ?? missingPaint(theme)} theme={theme} />
          {name}
        </li>
      ))}
    </ul>
  )
}
