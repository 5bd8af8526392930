import type { Manifest } from '../../data/manifest.ts'
import { REGIONS, type FrenchRegion } from '../../domain/units/regions.ts'

/** The régions whose map data were built, by name, those of the mainland first; none before the manifest is there. */
export function builtRegions(manifest: Manifest | undefined): {
  readonly metropole: readonly FrenchRegion[]
  readonly outreMer: readonly FrenchRegion[]
} {
  const built = REGIONS.filter(({ code }) => manifest?.files.some(({ region }) => region === code))
  return {
    metropole: built.filter(({ outreMer }) => !outreMer),
    outreMer: built.filter(({ outreMer }) => outreMer),
  }
}
