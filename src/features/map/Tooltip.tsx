import type { Atlas } from '../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import { frInPart } from '../../fr/map/in-part.ts'
import { frOverMap } from '../../fr/map/over-map.ts'
import { frTime } from '../../fr/map/time.ts'
import type { Pointed } from '../../map/interactions.ts'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { isUnread, useRegion } from '../region-model/region-model.ts'
import styles from './Tooltip.module.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const IndicatorAt = lazyPart(
  async () => (await import('../indicators/IndicatorAt.tsx')).IndicatorAt,
)

interface Past {
  /** The atlas as the map shows it, taken back to a day; null for today. */
  readonly then: Atlas | null
}

interface TooltipProps extends Past {
  readonly pointed: Pointed
}

/** Names the commune under the pointer and its CPTS, or from afar the CPTS alone. Pointer only: the panel says the same on selection. */
export function Tooltip({ pointed: { what, x, y }, then }: TooltipProps) {
  return (
    <div className={styles.tooltip} style={{ translate: `${x}px ${y}px` }} aria-hidden>
      {what.kind === 'unit' ? (
        <OfUnit code={what.code} then={then} />
      ) : (
        <OfCpts id={what.id} then={then} />
      )}
    </div>
  )
}

function OfCpts({ id, then }: Past & { readonly id: string }) {
  const facts = useRegion().atlas.facts.get(id)
  if (!facts) return null
  return (
    <>
      <strong>{facts.cpts.nom}</strong>
      {then && <span>{stageThen(then, id)}</span>}
    </>
  )
}

/** What was known of a CPTS then, in the words of the legend. */
function stageThen({ dataset }: Atlas, id: string): string {
  const there = dataset.cpts.find((each) => each.id === id)
  return frTime.stages[there ? (there.stade?.valeur ?? 'sans-date') : 'aucune']
}

function OfUnit({ code, then }: Past & { readonly code: UnitCode }) {
  const region = useRegion()
  const { atlas } = region
  const unit = atlas.units.get(code)
  if (!unit) return null
  const namesOf = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => {
        const cpts = atlas.facts.get(id)?.cpts
        if (!cpts) return []
        const nom = unitsInPart(cpts).has(code) ? frInPart.hover(cpts.nom) : cpts.nom
        return then ? frOverMap.hoverThen(nom, stageThen(then, id)) : nom
      })
      .join(', ')
  const covering = namesOf(atlas.membership.get(code) ?? [])
  const suggested = namesOf(mayConcern(atlas, code))
  return (
    <>
      <strong>{unit.nom}</strong>
      {unit.population !== null && <span>{frOverMap.habitants(unit.population)}</span>}
      {!then && (
        <WhenShown>{({ column }) => <IndicatorAt column={column} code={code} />}</WhenShown>
      )}
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
