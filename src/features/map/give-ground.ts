import type { QueryClient } from '@tanstack/react-query'
import { groundQuery } from '../../data/ground.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { layGround } from '../../map/lay-ground.ts'

/** Gives a map its ground, which is loaded together with what draws it. */
export async function giveGround(map: AtlasMap, queries: QueryClient): Promise<void> {
  map.setGround(layGround(await queries.ensureQueryData(groundQuery)))
}
