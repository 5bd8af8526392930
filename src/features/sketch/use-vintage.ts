import type { Vintage } from '../../domain/sketch/sketch.ts'
import { useRegion } from '../region-model/region-model.ts'

/** Which data sketches are made on now, as the manifest says. */
export function useVintage(): Vintage {
  const { manifest } = useRegion()
  const year = /\b(\d{4})\b/.exec(manifest?.attributes.millesime ?? '')?.[1]
  return { cog: year ? Number(year) : null, population: manifest?.population.annee ?? null }
}
