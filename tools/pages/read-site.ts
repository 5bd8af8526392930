import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, parseManifest } from '../../src/data/manifest.ts'
import { OFFICE_FILE, parseOffice } from '../../src/data/office.ts'
import { readPublished, recordsPath } from '../../src/data/published-records.ts'
import { factsPath, parseRegionFacts, type RegionFacts } from '../../src/data/region-facts.ts'
import type { Atlas } from '../../src/domain/atlas/atlas.ts'
import { NO_OFFICE, type Office } from '../../src/domain/atlas/office.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { FRANCE, inOrder } from '../../src/domain/units/regions.ts'
import { composeFacts } from '../../src/features/region-model/compose.ts'

/** All that the pages are made of. */
export interface SiteRecords {
  /** Of all of France, so that a CPTS of two régions is whole. */
  readonly atlas: Atlas
  /** The published file of each région that has one, in the order of the régions. */
  readonly datasets: readonly CptsDataset[]
  /** The région that keeps the record of each CPTS. */
  readonly homes: ReadonlyMap<string, string>
  /** What is known of the départements, by which they are named. */
  readonly file: RegionFacts | null
  readonly manifest: Manifest
  /** The office as it is when the pages are made: whom it names afterwards, the application alone tells. */
  readonly office: Office
}

/**
 * Reads the map data and the published records as they are on the disk.
 *
 * Errors: in words for whoever builds; a page made of half of them would be false.
 */
export function readSite(folder: string, today: string): SiteRecords | string {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  if (!existsSync(join(folder, 'geo/manifest.json')))
    return 'Les pages des CPTS ont besoin des données de la carte : lancez d’abord npm run geo.'
  const manifest = parseManifest(read('geo/manifest.json'))
  const codes = manifest.files.flatMap(({ kind, region }) =>
    kind === 'region' && region !== null ? [region] : [],
  )
  const datasets = new Map<string, CptsDataset>()
  for (const name of readdirSync(join(folder, 'geo/cpts'))) {
    const region = name.replace('.json', '')
    const published = readPublished(read(recordsPath(region)))
    if (published.kind !== 'read') return `Le fichier geo/cpts/${name} n’est pas lisible.`
    datasets.set(region, published.dataset)
  }
  const parts = inOrder([...new Set([...codes, ...datasets.keys()])]).map((region) => ({
    region,
    units: codes.includes(region)
      ? parseRegionFacts(read(factsPath(region)), factsPath(region))
      : null,
    dataset: datasets.get(region) ?? null,
    isUnread: false,
  }))
  const { atlas, homes, file } = composeFacts(FRANCE, parts, manifest, today)
  const office = officeIn(folder, read)
  if (typeof office === 'string') return office
  const known = parts.flatMap(({ dataset }) => dataset ?? [])
  return { atlas, homes, file, manifest, office, datasets: known }
}

/** What the office says of itself, where it has a file; in words what is wrong with that. */
function officeIn(folder: string, read: (file: string) => unknown): Office | string {
  if (!existsSync(join(folder, OFFICE_FILE))) return NO_OFFICE
  try {
    return parseOffice(read(OFFICE_FILE))
  } catch (error) {
    return `Le fichier ${OFFICE_FILE} n’est pas lisible : ${String(error)}`
  }
}
