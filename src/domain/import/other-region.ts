import { REGIONS, regionOfUnit } from '../units/regions.ts'
import { codeFromText } from '../units/unit.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { Incoming, RowNotes } from './incoming.ts'

/**
 * The région that a file speaks of, where it is another than the one it was read for.
 *
 * Shape: the code of the région that most communes out of here, and départements, are of, where they outnumber the communes found here;
 * null otherwise. Names that communes of several régions bear are not counted.
 */
export function otherRegion(
  incoming: readonly Incoming[],
  rows: readonly RowNotes[],
  units: UnitIndex,
): string | null {
  const here = new Set(Array.from(units.values(), ({ departement }) => departement))
  const named = rows.flatMap(({ notes }) =>
    notes.flatMap((note) => {
      if (note.reason !== 'elsewhere' && note.reason !== 'far-name') return []
      const code = note.codes[0] ?? codeFromText(note.text)
      return code ? (regionOfUnit(code)?.code ?? []) : []
    }),
  )
  const stated = incoming
    .flatMap(({ departements }) => departements)
    .filter((code) => !here.has(code))
    .flatMap((code) => REGIONS.find(({ departements }) => departements.includes(code))?.code ?? [])
  const counts = new Map<string, number>()
  for (const region of [...named, ...stated]) counts.set(region, (counts.get(region) ?? 0) + 1)
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a)
  const found = incoming.reduce((sum, { codes }) => sum + codes.length, 0)
  return best && best[1] > found ? best[0] : null
}
