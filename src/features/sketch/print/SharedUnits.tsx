import { inclusionOf } from '../../../domain/sketch/sketch.ts'
import { estimatedPopulation } from '../../../domain/sketch/sketch-population.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Communes.module.css'
import { MOST_SHARED } from './limits.ts'

const MANY = 24

/** The communes of both territories, most inhabitants first: those are what is talked about. */
export function SharedUnits({ codes }: { readonly codes: readonly UnitCode[] }) {
  const { sketch } = useSketch()
  const { atlas } = useRegion()
  const lines = codes
    .map((code) => {
      const unit = atlas.units.get(code)
      const held = inclusionOf(sketch, code)
      const cut = held !== null && held !== 'whole'
      const whole = unit?.population ?? null
      const habitants = cut && unit ? estimatedPopulation(held.share, unit) : whole
      return { code, nom: unit?.nom ?? code, cut, habitants }
    })
    .toSorted((a, b) => (b.habitants ?? 0) - (a.habitants ?? 0))
  return (
    <section>
      <h2>{frSketchPrint.sheet.shared(codes.length)}</h2>
      <ul className={styles.groups} data-columns={lines.length > MANY ? 4 : 3}>
        {lines.slice(0, MOST_SHARED).map(({ code, nom, cut, habitants }) => (
          <li key={code}>
            <span>
              {nom}
              {cut && <em>{frSketchPrint.partly}</em>}
            </span>
            <span className="figures">{code}</span>
            <span className="figures">
              {habitants === null
                ? frUnit.noPopulation
                : cut
                  ? frSketchPrint.about(formatNumber(habitants))
                  : formatNumber(habitants)}
            </span>
          </li>
        ))}
        {lines.length > MOST_SHARED && <li>{frSketchPrint.more(lines.length - MOST_SHARED)}</li>}
      </ul>
    </section>
  )
}
