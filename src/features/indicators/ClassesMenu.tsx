import {
  type IndicatorClasses,
  type Palette,
  PALETTES,
} from '../../domain/indicators/indicator-classes.ts'
import {
  type ClassChoice,
  FEWEST_CLASSES,
  MOST_CLASSES,
} from '../../domain/indicators/numeric-classes.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import styles from './IndicatorLegend.module.css'
import type { ShownIndicator } from './use-indicators.ts'
import { useLook } from './use-look.ts'

const words = frIndicators.look
const METHODS = ['naturels', 'quantiles', 'egales'] as const
const NUMBERS = Array.from(
  { length: MOST_CLASSES - FEWEST_CLASSES + 1 },
  (_, rank) => FEWEST_CLASSES + rank,
)

interface ClassesMenuProps extends ShownIndicator {
  readonly indicator: IndicatorClasses
}

/** How many classes, how they are made, in which colours; nothing where figures or names leave no choice. */
export function ClassesMenu({ table, column, indicator }: ClassesMenuProps) {
  const { look, setLook } = useLook({ table, column })
  const classed = indicator.kind === 'numeric' && !indicator.divergent
  if (!classed && !(indicator.kind === 'categorical' && indicator.ordonne)) return null
  return (
    <details className={styles.look}>
      <summary>{words.title}</summary>
      <div>
        {classed && (
          <>
            <label>
              {words.method}
              <select
                value={look.methode ?? ''}
                onChange={({ target }) =>
                  setLook({
                    ...look,
                    methode: (target.value || null) as ClassChoice['methode'],
                  })
                }
              >
                <option value="">{words.automatic}</option>
                {METHODS.map((method) => (
                  <option key={method} value={method}>
                    {words.methods[method]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {words.number}
              <select
                value={look.nombre}
                onChange={({ target }) => setLook({ ...look, nombre: Number(target.value) })}
              >
                {NUMBERS.map((n) => (
                  <option key={n}>{n}</option>
                ))}
              </select>
            </label>
          </>
        )}
        <label>
          {words.palette}
          <select
            value={look.palette}
            onChange={({ target }) => setLook({ ...look, palette: target.value as Palette })}
          >
            {PALETTES.map((palette) => (
              <option key={palette} value={palette}>
                {words.palettes[palette]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={look.inverse}
            onChange={({ target }) => setLook({ ...look, inverse: target.checked })}
          />
          {words.inverse}
        </label>
      </div>
    </details>
  )
}
