import type { UnitCode } from '../../domain/units/unit.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import { frOverMap } from '../../fr/over-map.ts'
import type { Pointed } from '../../map/interactions.ts'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { isUnread, useRegion } from '../region-model/region-model.ts'
import styles from './Tooltip.module.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const IndicatorAt = lazyPart(
  async () => (await import('../indicators/IndicatorAt.tsx')).IndicatorAt,
)

/** Names the commune under the pointer and its CPTS, or from afar the CPTS alone. Pointer only: the panel says the same on selection. */
export function Tooltip({ pointed: { what, x, y } }: { readonly pointed: Pointed }) {
  return (
    <div className={styles.tooltip} style={{ translate: `${x}px ${y}px` }} aria-hidden>
      {what.kind === 'unit' ? <OfUnit code={what.code} /> : <OfCpts id={what.id} />}
    </div>
  )
}

function OfCpts({ id }: { readonly id: string }) {
  const facts = useRegion().atlas.facts.get(id)
  return facts && <strong>{facts.cpts.nom}</strong>
}

function OfUnit({ code }: { readonly code: UnitCode }) {
  const region = useRegion()
  const { atlas } = region
  const unit = atlas.units.get(code)
  if (!unit) return null
  const namesOf = (ids: readonly string[]): string =>
    ids.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? []).join(', ')
  const covering = namesOf(atlas.membership.get(code) ?? [])
  const suggested = namesOf(mayConcern(atlas, code))
  return (
    <>
      <strong>{unit.nom}</strong>
      {unit.population !== null && <span>{frOverMap.habitants(unit.population)}</span>}
      <WhenShown>{({ column }) => <IndicatorAt column={column} code={code} />}</WhenShown>
      <span>
        {covering ||
          (suggested
            ? frOverMap.hoverSuggested(suggested)
            : isUnread(region)
              ? frOverMap.hoverUnread
              : frOverMap.hoverNone)}
      </span>
    </>
  )
}
