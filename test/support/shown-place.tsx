import { expect, vi } from 'vitest'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import type { Unit } from '../../src/domain/units/unit.ts'
import { Covering } from '../../src/features/unit/Covering.tsx'
import { shownScreen } from './shown-screen.tsx'

/** What is said of a commune that is all there is of its région, once one can say one's profession. */
export async function shownPlace(
  place: Unit,
  records: readonly Cpts[],
  more: Parameters<typeof shownScreen>[3] = {},
): Promise<HTMLElement> {
  const units = new Map<Unit['code'], Unit>([[place.code, place]])
  const file = {
    units,
    epci: {},
    ept: {},
    departements: new Map([['91', 'Essonne']]),
    neighbours: new Map([[place.code, []]]),
    border: new Set<never>(),
    withContour: new Set(units.keys()),
    areas: new Map([[place.code, 10]]),
  }
  const page = shownScreen(records, file, () => <Covering unit={place} />, more)
  await vi.waitFor(() => expect(page.querySelector('input')).not.toBeNull())
  return page
}
