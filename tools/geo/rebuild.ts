import { gzipSync } from 'node:zlib'
import type { Manifest } from '../../src/data/manifest.ts'
import { announcement } from './announcements.ts'
import type { Attributes } from './attributes.ts'
import { type HistoryEntry, sinceWhen } from './commune-history.ts'
import { buildAll } from './build.ts'
import { buildPopulationsFile, type BuiltPopulations } from './former-populations.ts'
import { inputsDigest, manifestText, type BuiltFile } from './manifest.ts'
import { obtainContours, type Contours } from './obtain-contours.ts'
import type { OfficialServer } from './official-contours.ts'
import type { Options } from './options.ts'
import type { FormerCommune } from './package-data.ts'
import {
  attributesProvenance,
  contoursProvenance,
  FORMER_POPULATION,
  formerProvenance,
  POPULATION,
} from './provenance.ts'
import { readRecords } from './records.ts'
import { recordedRegions, recordsDigests } from './regions.ts'
import { step, type Reporter } from './reporter.ts'
import type { Result } from './result.ts'
import type { Places } from './sources.ts'
import { readOlderNames } from './schematic/boxes.ts'
import { buildNamesFile, type BuiltNames, formerNames } from './unit-names.ts'
import { writeOutput } from './write-output.ts'

/** What a build works with. */
export interface Workshop {
  readonly places: Places
  readonly server: OfficialServer
  readonly reporter: Reporter
  readonly loadAttributes: () => Attributes
  readonly loadFormer: () => readonly FormerCommune[]
  readonly loadHistory: () => readonly HistoryEntry[]
}

/**
 * Builds public/geo from the first contours found, and puts it in place of what was there.
 *
 * Errors: those of contours, of a région without any, and of writing; what was there before then stays.
 */
export async function rebuild(
  options: Options,
  regions: readonly string[],
  { places, server, reporter, loadAttributes, loadFormer, loadHistory }: Workshop,
): Promise<Result<null>> {
  const attributes = await step(reporter, announcement.readingAttributes, loadAttributes)
  const contours = await obtainContours(options, regions, attributes, { places, server, reporter })
  if (!contours.ok) return contours
  const { source, layer } = contours.value
  const order = {
    layer,
    regions,
    isExplicit: options.regions !== null,
    withFrance: source.kind !== 'schematic',
    provenance: contoursProvenance(source),
    records: readRecords(places),
  }
  const built = await buildAll(order, attributes, reporter)
  if (!built.ok) return built
  const { files, beside, units } = built.value
  const before = loadFormer()
  const older = formerNames(units, attributes, before, readOlderNames())
  const names = buildNamesFile(units, older, sinceWhen(loadHistory()), attributes)
  reporter.write(
    `  ${announcement.names(names.entry.path, units.length, names.entry.bytes, gzipSync(names.text).length)}\n`,
  )
  const former = await step(reporter, announcement.readingFormer(FORMER_POPULATION.annee), () => {
    return files.flatMap(({ entry: { region } }) =>
      region === null ? [] : [buildPopulationsFile(region, attributes, before)],
    )
  })
  for (const { text, entry } of former) {
    const { path, counts, bytes } = entry
    const line = announcement.populations(path, counts.communes, bytes, gzipSync(text).length)
    reporter.write(`  ${line}\n`)
  }
  const recorded = { regions, records: recordedRegions(places), digests: recordsDigests(places) }
  const parts = { files, names, former }
  const manifest = manifestOf(parts, contours.value, recorded, attributes)
  return writeOutput(places.output, [
    ...[...files, names, ...former].map(({ text, entry }) => ({ path: entry.path, text })),
    ...beside,
    { path: 'manifest.json', text: manifestText(manifest) },
  ])
}

/** Everything that is written beside the manifest. */
interface Parts {
  readonly files: readonly BuiltFile[]
  readonly names: BuiltNames
  readonly former: readonly BuiltPopulations[]
}

/** The régions built, those that have records, and what their records are. */
interface Recorded {
  readonly regions: readonly string[]
  readonly records: readonly string[]
  readonly digests: readonly string[]
}

function manifestOf(
  { files, names, former }: Parts,
  { source, layer, file }: Contours,
  { regions, records, digests }: Recorded,
  attributes: Attributes,
): Manifest {
  return {
    format: 1,
    inputs: inputsDigest(source.kind, file?.sha256 ?? null, regions, digests),
    schematic: source.kind === 'schematic',
    attributes: attributesProvenance(attributes.version),
    population: POPULATION,
    contours: {
      ...contoursProvenance(source),
      fichier: file?.fichier ?? null,
      bytes: file?.bytes ?? null,
      sha256: file?.sha256 ?? null,
      features: layer.features.length,
    },
    records: [...records],
    files: files.map(({ entry }) => entry),
    names: names.entry,
    formerPopulations: {
      ...formerProvenance(),
      population: FORMER_POPULATION,
      files: former.map(({ entry }) => entry),
    },
  }
}
