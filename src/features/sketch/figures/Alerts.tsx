import { regionOfUnit, regionsOfUnits } from '../../../domain/units/regions.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Alerts.module.css'
import { type PARTS, useJump } from './use-jump.ts'

interface Alert {
  readonly words: string
  readonly part: keyof typeof PARTS
  readonly codes: readonly UnitCode[]
}

/** What a reader of the dossier will ask about first: each shows its communes on the map, and leads to its mending. */
export function Alerts() {
  const alerts = useAlerts()
  const jump = useJump()
  if (alerts.length === 0) return null
  return (
    <ul className={styles.alerts} aria-label={frSketchFigures.alerts}>
      {alerts.map(({ words, part, codes }) => (
        <li key={words}>
          <button type="button" onClick={() => jump(part, codes)}>
            {words}
          </button>
        </li>
      ))}
    </ul>
  )
}

function useAlerts(): readonly Alert[] {
  const { pieces, enclaves, departements, territory, overlaps } = useSketch().facts
  const { units } = useRegion().atlas
  const [, ...detached] = pieces ?? []
  const [main] = departements.toSorted((a, b) => b.tenues + b.coupees - a.tenues - a.coupees)
  const inMain = [...territory].find((code) => units.get(code)?.departement === main?.code)
  const home = inMain && regionOfUnit(inMain)
  const shape = [
    { words: frSketchFigures.piecesGlance(detached.length + 1), codes: detached.flat() },
    { words: frSketchFigures.enclavesGlance(enclaves?.length ?? 0), codes: enclaves?.flat() ?? [] },
    {
      words: frSketchFigures.regionsGlance(regionsOfUnits(territory).length),
      codes: [...territory].filter((code) => regionOfUnit(code) !== home),
    },
    {
      words: frSketchFigures.departementsGlance(departements.length),
      codes: [...territory].filter((code) => units.get(code)?.departement !== main?.code),
    },
  ].map((alert) => ({ ...alert, part: 'shape' as const }))
  const shared = {
    words: frSketchFigures.sharedGlance(overlaps.length),
    codes: [...new Set(overlaps.flatMap(({ codes }) => codes))],
    part: 'overlaps' as const,
  }
  return [...shape, shared].filter(({ codes }) => codes.length > 0)
}
