import type { QueryClient } from '@tanstack/react-query'
import { groundQuery } from '../../data/ground.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { frOverMap } from '../../fr/map/over-map.ts'
import { layGround } from '../../map/lay-ground.ts'
import { coveredBoxes, freeBox } from './covered.ts'

/** Gives a map its ground, which is loaded together with what draws it. */
export async function giveGround(
  map: AtlasMap,
  queries: QueryClient,
  container: HTMLElement | null,
): Promise<void> {
  const ground = await queries.ensureQueryData(groundQuery)
  if (!container) return
  map.setGround(
    layGround(ground, frOverMap.shared, {
      boxes: () => coveredBoxes(container),
      free: () => freeBox(container),
    }),
  )
}
