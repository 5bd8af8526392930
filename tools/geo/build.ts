import { gzipSync } from 'node:zlib'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { announcement } from './announcements.ts'
import { assignContours, unitsOfRegion, type Assignment } from './assign-contours.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { coversFrance } from './build-france.ts'
import { buildFranceFile, buildRegionFile, type BuiltRegion } from './build-files.ts'
import type { Layer } from './layer.ts'
import type { BuiltFile } from './manifest.ts'
import type { Provenance } from './provenance.ts'
import { refusal } from './refusals.ts'
import { step, type Reporter } from './reporter.ts'
import { failed, success, type Result } from './result.ts'
import type { OutputFile } from './write-output.ts'

export interface BuildOrder {
  readonly layer: Layer
  readonly regions: readonly string[]
  /** True when the person named the régions: one without any contour is then a failure, not a mere line. */
  readonly isExplicit: boolean
  /** False for schematic contours: they never make a national background. */
  readonly withFrance: boolean
  readonly provenance: Provenance
  /** By région, of all that have a file of them, built or not: a CPTS may lie in several. */
  readonly records: ReadonlyMap<string, CptsDataset | 'unread'>
}

/** The files of a build, and every unit of its régions. */
export interface Built {
  readonly files: readonly BuiltFile[]
  /** What is written beside the contours of each région: facts of its units, outlines of what it published, near and from afar. */
  readonly beside: readonly OutputFile[]
  readonly units: readonly UnitRecord[]
}

/**
 * Builds the files of the régions asked for, and the national background if the contours cover the country, telling what is
 * missing or merged.
 *
 * Errors: a contour that crosses itself; a région asked for that has no contour at all.
 */
export async function buildAll(
  order: BuildOrder,
  attributes: Attributes,
  reporter: Reporter,
): Promise<Result<Built>> {
  const { layer, regions, provenance } = order
  const assignment = assignContours(layer, attributes)
  const records = [...order.records.values()].filter((dataset) => dataset !== 'unread')
  const say = (line: string): void => reporter.write(`${line}\n`)
  if (assignment.outsideRegions > 0) say(announcement.outsideRegions(assignment.outsideRegions))
  const files: BuiltFile[] = []
  const beside: OutputFile[] = []
  const units: UnitRecord[] = []
  const bare: string[] = []
  for (const region of regions) {
    const nom = attributes.regions.get(region) ?? region
    if (order.records.get(region) === 'unread') say(announcement.unreadRecords(region))
    const built = await step(reporter, announcement.building(nom), () =>
      buildRegionFile(region, assignment, attributes, layer.fichier, provenance, records),
    )
    if (!built.ok) return built
    if (built.value === null) bare.push(region)
    else {
      files.push(built.value)
      beside.push(built.value.facts, built.value.outlines, built.value.afar)
      units.push(...built.value.units)
      for (const line of regionLines(built.value, attributes)) say(line)
    }
  }
  if (bare.length > 0 && (order.isExplicit || files.length === 0)) {
    return failed({ fichier: layer.fichier, feature: null, ...refusal.noRegionCovered(bare) })
  }
  for (const region of bare)
    say(announcement.regionSkipped(attributes.regions.get(region) ?? region))
  if (order.withFrance) await addFrance(files, assignment, attributes, provenance, reporter)
  return success({ files, beside, units })
}

async function addFrance(
  files: BuiltFile[],
  assignment: Assignment,
  attributes: Attributes,
  provenance: Provenance,
  reporter: Reporter,
): Promise<void> {
  const units = [...attributes.regions.keys()].flatMap(
    (region) => unitsOfRegion(region, assignment, attributes).units,
  )
  if (!coversFrance(units, assignment.contours)) {
    reporter.write(`${announcement.noFrance}\n`)
    return
  }
  const file = await step(reporter, announcement.building('France'), () =>
    buildFranceFile(units, assignment, attributes, provenance),
  )
  reporter.write(`${fileLine(file)}\n`)
  files.push(file)
}

function regionLines(built: BuiltRegion, attributes: Attributes): string[] {
  const { unitsWithoutContour, contoursWithoutUnit } = built.entry
  const { facts, outlines, afar, territories } = built
  const sizes = (text: string): [number, number] => [Buffer.byteLength(text), gzipSync(text).length]
  const lines = [
    fileLine(built),
    `  ${announcement.file(facts.path, built.units.length, ...sizes(facts.text))}`,
    `  ${announcement.outlines(outlines.path, territories, ...sizes(outlines.text))}`,
    `  ${announcement.outlines(afar.path, territories, ...sizes(afar.text))}`,
  ]
  if (unitsWithoutContour.length > 0) {
    lines.push(
      announcement.unitsWithoutContour(unitsWithoutContour.map((u) => `${u.code} ${u.nom}`)),
    )
  }
  if (contoursWithoutUnit.length > 0) {
    lines.push(
      announcement.contoursWithoutUnit(
        contoursWithoutUnit.map((c) => `${c.code} ${c.nom ?? ''}`.trim()),
      ),
    )
  }
  if (built.merged.length > 0) {
    lines.push(
      announcement.merged(
        built.merged.map(
          ({ code, from }) =>
            `${code} ${attributes.units.get(code)?.nom ?? ''} (${from.join(', ')})`,
        ),
      ),
    )
  }
  if (built.negligibleLoops.length > 0) {
    lines.push(announcement.negligibleLoops(built.negligibleLoops))
  }
  return lines
}

function fileLine({ text, entry }: BuiltFile): string {
  return `  ${announcement.file(entry.path, entry.counts.units, entry.bytes, gzipSync(text).length)}`
}
