import { TAILLE_ACI, TAILLES, type Taille } from '../../../domain/cpts/size-class.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import styles from './Gauge.module.css'

/** The right end of the gauge: beyond, the taille no longer changes. Units: inhabitants. */
const END = 220_000

const place = (habitants: number): string => `${(Math.min(habitants, END) / END) * 100}%`

/** Where a population stands between the thresholds of the tailles. */
export function Gauge({
  habitants,
  taille,
}: {
  readonly habitants: number
  readonly taille: Taille
}) {
  return (
    <div role="img" aria-label={frSketchFigures.gauge(habitants, taille)}>
      <div className={styles.bar}>
        {TAILLES.map((each) => (
          <span
            key={each}
            data-current={each === taille}
            style={{
              left: place(TAILLE_ACI.plancher[each]),
              right: `calc(100% - ${place(TAILLES.includes((each + 1) as Taille) ? TAILLE_ACI.plancher[(each + 1) as Taille] : END)})`,
            }}
          >
            {each}
          </span>
        ))}
        <i style={{ left: place(habitants) }} />
      </div>
      <div className={styles.ticks}>
        {[40_000, 80_000, 175_000].map((threshold) => (
          <span key={threshold} style={{ left: place(threshold) }}>
            {formatNumber(threshold)}
          </span>
        ))}
      </div>
    </div>
  )
}
