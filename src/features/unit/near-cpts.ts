import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Near } from '../../geometry/nearest.ts'

/** Beyond this nobody joins, and the sea lies between. Units: km. */
const FAR = 60
/** Within this a perimeter of which communes are missing may have the place in it. Units: km. */
const CLOSE = 15
const HOW_MANY = 3

/** A CPTS near a place without one, and whether what its record leaves open of its perimeter may reach there. */
export interface NearCpts {
  readonly facts: CptsFacts
  readonly km: number
  readonly isMaybe: boolean
}

/** Of the CPTS drawn, nearest first, those worth naming: first those whose partial perimeter may have the place. */
export function nearCpts(
  drawn: readonly Near[],
  all: ReadonlyMap<string, CptsFacts>,
): readonly NearCpts[] {
  const near = drawn.flatMap(({ id, km }): NearCpts[] => {
    const facts = all.get(id)
    if (!facts || km > FAR) return []
    return [{ facts, km, isMaybe: km <= CLOSE && facts.cpts.perimetre.etat === 'partiel' }]
  })
  return near.toSorted((a, b) => Number(b.isMaybe) - Number(a.isMaybe)).slice(0, HOW_MANY)
}
