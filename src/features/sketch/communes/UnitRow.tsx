import { memo } from 'react'
import type { Inclusion } from '../../../domain/sketch/sketch.ts'
import type { Unit } from '../../../domain/units/unit.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { usePointing } from '../../region-model/session-context.ts'
import styles from './UnitList.module.css'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** One commune: ticked when the sketch holds it, with its inhabitants and the CPTS that cover it. */
export const UnitRow = memo(function UnitRow({
  unit: { code, nom, population },
  held,
}: {
  readonly unit: Unit
  readonly held: Inclusion
}) {
  const { atlas } = useRegion()
  const { toggle } = useSketchActions()
  const pointing = usePointing()
  const covering = (atlas.membership.get(code) ?? []).flatMap(
    (id) => atlas.facts.get(id)?.cpts.nom ?? [],
  )
  return (
    <li>
      <label className={styles.row} {...pointing({ kind: 'unit', code })}>
        <input type="checkbox" checked={held !== null} onChange={() => toggle(code)} />
        <span className={styles.nom}>
          {nom}
          {held !== null && held !== 'whole' && <small>{frSketch.partly(held.share)}</small>}
          {covering.length > 0 && <small>{covering.join(', ')}</small>}
        </span>
        <span className="figures">
          {population === null ? frUnit.noPopulation : formatNumber(population)}
        </span>
      </label>
    </li>
  )
})
