import type { QueryClient } from '@tanstack/react-query'
import type { Position } from 'geojson'
import { regionShapesQuery } from '../../data/geometry-queries.ts'
import { franceQuery } from '../../data/queries.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { holderOf, unitAt } from '../../geometry/locate.ts'
import type { GeometryClient } from '../../worker/client.ts'

/** A unit and the région it is of. */
export interface Place {
  readonly region: string
  readonly code: UnitCode
}

/**
 * The unit that holds a point, in whichever of the régions built it lies. What is loaded for that is what the région is shown from.
 *
 * Errors: `elsewhere` where the point is in none of them, `unread` where their files cannot be read.
 */
export async function placeUnder(
  point: Position,
  built: readonly string[],
  queries: QueryClient,
  client: GeometryClient,
): Promise<Place | 'elsewhere' | 'unread'> {
  const unitIn = async (region: string): Promise<Place | null> => {
    const { units } = await queries.ensureQueryData(regionShapesQuery(client, region))
    const code = unitAt(units, point)
    return code && { region, code }
  }
  // The outlines of the country tell which région to look in; where they were never built, each is looked in.
  const france = await queries.ensureQueryData(franceQuery).catch(() => null)
  const holder = france && String(holderOf(france, point)?.properties?.['region'] ?? '')
  try {
    for (const region of built) {
      const found = holder === null || holder === region ? await unitIn(region) : null
      if (found) return found
    }
    return 'elsewhere'
  } catch {
    return 'unread'
  }
}
