import type { Unit, UnitCode } from '../../domain/units/unit.ts'
import { Definitions } from '../../ui/Definitions.tsx'
import { frUnit } from '../../fr/cpts/unit.ts'
import { Notice } from '../../ui/Notice.tsx'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { BackToList } from '../cpts/BackToList.tsx'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Covering } from './Covering.tsx'
import styles from './UnitCard.module.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const IndicatorOfUnit = lazyPart(
  async () => (await import('../indicators/IndicatorOfUnit.tsx')).IndicatorOfUnit,
)

/** A commune and the CPTS that cover it: one, several to choose from, or none. */
export function UnitCard({ code }: { readonly code: UnitCode }) {
  const { atlas, file } = useRegion()
  const unit = atlas.known.get(code)
  if (!unit) {
    return (
      <>
        <BackToList />
        <Notice tone="notice">{frUnit.unknownUnit}</Notice>
      </>
    )
  }
  return (
    <>
      <BackToList />
      <div className={styles.head}>
        <h1 className={styles.title}>{unit.nom}</h1>
        {/* At once, as other communes may bear its name. */}
        <p className={styles.quiet}>{departementName(file, unit.departement)}</p>
      </div>
      <WhenShown>{(shown) => <IndicatorOfUnit {...shown} code={code} />}</WhenShown>
      <Covering unit={unit} />
      <Identity unit={unit} />
    </>
  )
}

function Identity({ unit }: { readonly unit: Unit }) {
  const { file } = useRegion()
  const lines: [string, string | null][] = [
    [frUnit.postalCodes, unit.codesPostaux.join(', ') || null],
    [
      frUnit.population,
      unit.population === null ? frUnit.noPopulation : frUnit.habitants(unit.population),
    ],
    [frUnit.epci, (unit.epci && file?.epci[unit.epci]) ?? null],
    [frUnit.ept, (unit.ept && file?.ept[unit.ept]) ?? null],
  ]
  return <Definitions className={styles.identity} lines={lines} />
}
