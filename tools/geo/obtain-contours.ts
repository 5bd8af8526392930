import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { announcement } from './announcements.ts'
import type { Attributes } from './attributes.ts'
import { checkLayer } from './check-layer.ts'
import type { Layer } from './layer.ts'
import { sha256 } from './manifest.ts'
import { officialContours, type OfficialServer } from './official-contours.ts'
import type { Options } from './options.ts'
import { readLayer } from './read-layer.ts'
import { refusal } from './refusals.ts'
import { step, type Reporter } from './reporter.ts'
import { failed, success, type Result } from './result.ts'
import { placeCommunes, readPlacePackages } from './schematic/boxes.ts'
import { schematicLayer } from './schematic/schematic-layer.ts'
import { localSource, type ContourSource, type FileSource, type Places } from './sources.ts'

/** Contours read and checked, and the file they come from: null when they are schematic. */
export interface Contours {
  readonly source: ContourSource
  readonly layer: Layer
  readonly file: {
    readonly fichier: string
    readonly bytes: number
    readonly sha256: string
  } | null
}

/**
 * Gets contours from the first place that has some: the file named, the shared folder, Etalab’s server, else a computation.
 *
 * Errors: those of a file on this machine. A failed download is told and gives way to the next.
 */
export async function obtainContours(
  options: Options,
  regions: readonly string[],
  attributes: Attributes,
  { places, server, reporter }: { places: Places; server: OfficialServer; reporter: Reporter },
): Promise<Result<Contours>> {
  const local = localSource(options.from, places)
  if (!local.ok) return local
  if (local.value) return localContours(local.value, attributes, reporter)
  const official = await officialContours(
    server,
    places.cache,
    options.offline,
    (bytes, fichier) => readChecked(bytes, fichier, attributes),
    reporter,
  )
  if (official) {
    const { source, bytes, layer } = official
    return success({ source, layer, file: fileOf(source.path, bytes) })
  }
  const layer = await schematicContours(regions, attributes, reporter)
  reporter.write(`${announcement.schematic}\n${announcement.schematicRemedy}\n`)
  return success({ source: { kind: 'schematic' }, layer, file: null })
}

async function localContours(
  source: FileSource,
  attributes: Attributes,
  reporter: Reporter,
): Promise<Result<Contours>> {
  const fichier = basename(source.path)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(source.path)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return failed({ fichier, feature: null, ...refusal.unreadable(error.message) })
  }
  const layer = await step(reporter, announcement.readingContours(fichier), () =>
    readChecked(bytes, fichier, attributes),
  )
  return layer.ok
    ? success({ source, layer: layer.value, file: fileOf(source.path, bytes) })
    : layer
}

function readChecked(bytes: Uint8Array, fichier: string, attributes: Attributes): Result<Layer> {
  const layer = readLayer(bytes, fichier)
  if (!layer.ok) return layer
  const failure = checkLayer(layer.value, attributes)
  return failure ? failed(failure) : layer
}

async function schematicContours(
  regions: readonly string[],
  attributes: Attributes,
  reporter: Reporter,
): Promise<Layer> {
  const communes = placeCommunes(readPlacePackages(), attributes)
  const features: Layer['features'][number][] = []
  for (const region of regions) {
    const label = announcement.drawingSchematic(attributes.regions.get(region) ?? region)
    const layer = await step(reporter, label, () => schematicLayer(region, communes, attributes))
    features.push(...layer.features)
  }
  return { fichier: announcement.schematicName, features }
}

function fileOf(path: string, bytes: Uint8Array): Contours['file'] {
  return { fichier: basename(path), bytes: bytes.length, sha256: sha256(bytes) }
}
