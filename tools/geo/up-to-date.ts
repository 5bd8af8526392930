import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseManifest, type Manifest } from '../../src/data/manifest.ts'
import { inputsDigest, sha256 } from './manifest.ts'
import { ETALAB, officialSources, type OfficialServer } from './official-contours.ts'
import { recordsDigests } from './regions.ts'
import {
  placesOf,
  localSource,
  type ContourSource,
  type FileSource,
  type Places,
} from './sources.ts'

/** What was asked: a contour file if the person named one, and the régions. */
export interface Asked {
  readonly from: string | null
  /** Sorted. */
  readonly regions: readonly string[]
}

export type Freshness = 'up-to-date' | 'up-to-date-schematic' | 'out-of-date'

/**
 * Tells whether public/geo is what `npm run geo` would build from the contours of this machine, without network and without
 * reading the contours themselves.
 *
 * Shape: up to date when every file the manifest lists has the right size and its digest is that of the present inputs, the
 * records of the régions among them. Where this
 * machine has no contours, or when those built came from a file the person once named, versions and régions alone count: a
 * download is not tried at every start, nor a person’s choice undone.
 * Errors: none; a manifest that is missing, broken or of another form is out of date.
 */
export function isUpToDate(root: string, asked: Asked, server: OfficialServer = ETALAB): Freshness {
  const places = placesOf(root)
  const manifest = readManifest(places)
  if (!manifest || !isIntact(manifest, places)) return 'out-of-date'
  if (!matchesInputs(manifest, asked, places, server)) return 'out-of-date'
  return manifest.schematic ? 'up-to-date-schematic' : 'up-to-date'
}

function regionsOf({ files }: Manifest): string[] {
  return files.flatMap(({ region }) => region ?? []).toSorted()
}

function readManifest({ output }: Places): Manifest | null {
  const path = join(output, 'manifest.json')
  if (!existsSync(path)) return null
  try {
    return parseManifest(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

function isIntact({ files, names, formerPopulations }: Manifest, { output }: Places): boolean {
  const beside = files.flatMap(({ facts, outlines, afar }) =>
    [facts, outlines, afar].flatMap((file) => file ?? []),
  )
  const written = [...files, ...beside]
  return [...written, ...(names ? [names] : []), ...(formerPopulations?.files ?? [])].every(
    ({ path, bytes }) => statSync(join(output, path), { throwIfNoEntry: false })?.size === bytes,
  )
}

function matchesInputs(
  manifest: Manifest,
  { from, regions }: Asked,
  places: Places,
  server: OfficialServer,
): boolean {
  const records = recordsDigests(places)
  const wasBuiltFrom = (kind: ContourSource['kind'], of: readonly string[]): boolean =>
    manifest.inputs === inputsDigest(kind, manifest.contours.sha256, of, records)
  if (from === null && [regions, regionsOf(manifest)].some((of) => wasBuiltFrom('file', of))) {
    return true
  }
  const source = presentSource(from, places, server)
  if (source === 'none') {
    return (['shared', 'download', 'schematic'] as const).some((kind) =>
      wasBuiltFrom(kind, regions),
    )
  }
  if (source === 'broken') return false
  const contours = sha256(readFileSync(source.path))
  return manifest.inputs === inputsDigest(source.kind, contours, regions, records)
}

/** The contours of this machine: those a build would use without network. */
function presentSource(
  from: string | null,
  places: Places,
  server: OfficialServer,
): FileSource | 'none' | 'broken' {
  const local = localSource(from, places)
  if (!local.ok) return 'broken'
  const cached = officialSources(server, places.cache).find(({ path }) => existsSync(path))
  return local.value ?? cached ?? 'none'
}
