import { createContext, use } from 'react'
import type { LoadFailure } from '../../data/fetch-json.ts'
import type { Manifest } from '../../data/manifest.ts'
import type { RegionFacts } from '../../data/region-facts.ts'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import type { FacetIndex } from '../../domain/filters/facet-index.ts'
import type { Trouble } from '../../session/published-file.ts'

/** Why the records shown of a région are not those that the server gives now, and when they were read; null where there are none. */
export interface RecordsTrouble {
  readonly region: string
  readonly trouble: Trouble
  /** ISO instant, UTC. */
  readonly readAt: string | null
}

/**
 * What is known of what is shown, one région or all of France, as far as it could be loaded: whatever is missing is null, and told as
 * a failure. How it is drawn is loaded apart, by what draws (`use-drawing.ts`).
 */
export interface RegionModel {
  /** Its code, or `FRANCE` for all that there are. */
  readonly region: string
  /** True for one région: records are edited, sketches drawn and files published there. */
  readonly isSingle: boolean
  /** Codes of the régions whose units are here. */
  readonly regions: readonly string[]
  readonly nom: string
  readonly atlas: Atlas
  /** Every record, with what was edited on this device, archived ones included; the atlas holds those in use. */
  readonly records: CptsDataset
  /**
   * `known`: the records are those that were published, here with what was edited. `none`: nobody has published any yet.
   * `unknown`: what was published could not be read, so that nothing can be said of it, and nothing counted.
   */
  readonly recordsState: 'known' | 'none' | 'unknown'
  /** The région that a record belongs to, where it is edited; `region` itself for a record that is none of these. */
  readonly homeOf: (cpts: string) => string
  readonly facets: FacetIndex
  readonly file: RegionFacts | null
  /** Codes of other régions that CPTS shown here lie in as well. */
  readonly beyond: readonly string[]
  /** Those of them whose CPTS these were not compared with, as their records did not come, or not yet. */
  readonly uncompared: readonly string[]
  /** The units that have a contour, those beyond included; null where none are known. */
  readonly drawable: Pick<RegionFacts['withContour'], 'has'> | null
  readonly manifest: Manifest | null
  /** False for a région that was never built: a wrong link, not a fault of the data. */
  readonly isBuilt: boolean
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  readonly failures: readonly LoadFailure[]
  readonly recordsTroubles: readonly RecordsTrouble[]
  readonly retry: () => void
}

/** Whether nothing is known of the CPTS because nothing could be read: a place without CPTS would be false news. */
export const isUnread = ({ recordsState, atlas }: RegionModel): boolean =>
  recordsState === 'unknown' && atlas.facts.size === 0

export const RegionContext = createContext<RegionModel | null>(null)

/** What is on show; null on a screen that is read before it is there. */
export function useRegionIfThere(): RegionModel | null {
  return use(RegionContext)
}

export function useRegion(): RegionModel {
  const model = use(RegionContext)
  if (!model) throw new Error('RegionContext is missing above this component')
  return model
}
