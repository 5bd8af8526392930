import type { RegionFacts } from '../../../data/region-facts.ts'
import { searchWords } from '../../../domain/names/fold.ts'
import { type Sketch, sketchTerritory } from '../../../domain/sketch/sketch.ts'
import type { UnitIndex } from '../../../domain/units/unit-index.ts'
import type { Unit, UnitCode } from '../../../domain/units/unit.ts'

/** Which units a list shows. */
export const SCOPES = ['sketch', 'around', 'all'] as const
export type Scope = (typeof SCOPES)[number]

const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** Every unit in the order in which one looks a name up. */
export function byName(units: UnitIndex): readonly Unit[] {
  return [...units.values()].toSorted((a, b) => BY_NAME.compare(a.nom, b.nom))
}

/** The units of a scope whose name, postal code, INSEE code or group answers a filter, every word of it; in the order given. */
export function unitRows(
  scope: Scope,
  filter: string,
  { sketch, around }: { readonly sketch: Sketch; readonly around: readonly UnitCode[] },
  units: readonly Unit[],
  groups: Pick<RegionFacts, 'epci' | 'ept'> | null,
): readonly Unit[] {
  const words = filter.trim() === '' ? [] : searchWords(filter)
  const codes = scope === 'sketch' ? sketchTerritory(sketch) : new Set(around)
  return units.filter(
    (unit) => (scope === 'all' || codes.has(unit.code)) && answers(unit, words, groups),
  )
}

function answers(
  unit: Unit,
  words: readonly string[],
  groups: Pick<RegionFacts, 'epci' | 'ept'> | null,
): boolean {
  if (words.length === 0) return true
  const own = searchWords(
    [
      unit.nom,
      unit.code,
      ...unit.codesPostaux,
      unit.departement,
      groups?.epci[unit.epci ?? ''] ?? '',
      groups?.ept[unit.ept ?? ''] ?? '',
    ].join(' '),
  )
  return words.every((word) => own.some((each) => each.startsWith(word)))
}
