import type { ManifestFile } from '../../src/data/manifest.ts'
import { parseRegionFacts } from '../../src/data/region-facts.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { regionOf } from '../../src/domain/units/regions.ts'
import { note } from './announcements.ts'
import { unitsOfRegion, type Assignment } from './assign-contours.ts'
import type { Attributes, UnitRecord } from './attributes.ts'
import { buildFrance } from './build-france.ts'
import { buildRegion } from './build-region.ts'
import { contourLosses } from './contour-losses.ts'
import { regionFacts } from './region-facts.ts'
import { outlinesFromAfar, regionOutlines, territoriesOf } from './region-outlines.ts'
import { fitCities } from './fit-arrondissements.ts'
import type { ContourFeature } from './layer.ts'
import { sha256, type BuiltFile } from './manifest.ts'
import type { Provenance } from './provenance.ts'
import { success, type Result } from './result.ts'
import type { OutputFile } from './write-output.ts'
import { unitShapes, type UnitShapes } from './unit-shapes.ts'

/** A région built, with what a person should be told of it. */
export interface BuiltRegion extends BuiltFile {
  readonly facts: OutputFile
  readonly outlines: OutputFile
  readonly afar: OutputFile
  /** How many territories are outlined. */
  readonly territories: number
  readonly units: readonly UnitRecord[]
  readonly merged: UnitShapes['merged']
  readonly negligibleLoops: UnitShapes['negligibleLoops']
}

/**
 * Builds the files of a région, its contours, what is known of its units and the outlines of what it published; null when none of its
 * units has a contour.
 *
 * Errors: a contour that crosses itself.
 */
export function buildRegionFile(
  region: string,
  assignment: Assignment,
  attributes: Attributes,
  fichier: string,
  provenance: Provenance,
  records: readonly CptsDataset[],
): Result<BuiltRegion | null> {
  const nomOf = (code: string): string => attributes.units.get(code)?.nom ?? code
  const { units, contoursWithoutUnit } = unitsOfRegion(region, assignment, attributes)
  const drawn = unitShapes(units, assignment.contours, fichier)
  if (!drawn.ok) return drawn
  const { shapes, merged, negligibleLoops } = drawn.value
  if (shapes.size === 0) return success(null)
  const fitted = fitCities(units, shapes, assignment.contours)
  const topology = buildRegion(units, fitted, attributes)
  const { changed, gaps } = contourLosses(fitted, topology)
  const text = JSON.stringify(topology)
  const known = regionFacts(region, units, topology, attributes)
  const facts = { path: `${region}.units.json`, text: JSON.stringify(known) }
  const { units: index } = parseRegionFacts(known, facts.path)
  const { departements = [] } = regionOf(region) ?? {}
  const byRecords = records.map((each) => ({
    of: each.region,
    // No unit of it may be known, and yet it says where it lies.
    isHere: each.cpts.some((one) => one.departements.some((code) => departements.includes(code))),
    territories: territoriesOf(each, index),
  }))
  const published = byRecords.flatMap(({ territories }) => territories)
  const visitors = byRecords.flatMap(({ of, isHere, territories }) =>
    of !== region && (isHere || territories.some((codes) => codes.length > 0)) ? [of] : [],
  )
  const outlined = regionOutlines(topology, published)
  const outlines = { path: `${region}.outlines.json`, text: JSON.stringify(outlined) }
  const afar = {
    path: `${region}.afar.json`,
    text: JSON.stringify(outlinesFromAfar(outlined)),
  }
  const territories = outlined.objects.territories.geometries.length
  const drawnDepartements = topology.objects.departements.geometries.length
  const entry: ManifestFile = {
    path: `${region}.topo.json`,
    kind: 'region',
    region,
    nom: attributes.regions.get(region) ?? region,
    ...provenance,
    counts: {
      units: units.length,
      withContour: shapes.size,
      departements: drawnDepartements,
    },
    ...sizeAndDigest(text),
    facts: { path: facts.path, ...sizeAndDigest(facts.text) },
    outlines: { path: outlines.path, ...sizeAndDigest(outlines.text) },
    afar: { path: afar.path, ...sizeAndDigest(afar.text) },
    visitors: visitors.toSorted(),
    unitsWithoutContour: units.filter(({ code }) => !shapes.has(code)).map(nameOf),
    contoursWithoutUnit: contoursWithoutUnit.map(orphanOf),
    notes: [
      ...merged.map(({ code, from }) => note.merged(code, nomOf(code), from)),
      ...negligibleLoops.map(note.negligibleLoop),
      ...changed.map(({ code, share }) => note.changed(code, nomOf(code), share)),
      ...(gaps > 0 ? [note.gaps(gaps)] : []),
    ],
  }
  return success({
    text,
    entry,
    facts,
    outlines,
    afar,
    territories,
    units,
    merged,
    negligibleLoops,
  })
}

/** Builds the background of the whole country. */
export function buildFranceFile(
  units: readonly UnitRecord[],
  assignment: Assignment,
  attributes: Attributes,
  provenance: Provenance,
): BuiltFile {
  const topology = buildFrance(units, assignment.contours, attributes.departements)
  const text = JSON.stringify(topology)
  const withContour = units.filter(({ code }) => assignment.contours.has(code)).length
  const departements = topology.objects.departements.geometries.length
  const entry: ManifestFile = {
    path: 'france.topo.json',
    kind: 'france',
    region: null,
    nom: 'France',
    ...provenance,
    counts: { units: units.length, withContour, departements },
    ...sizeAndDigest(text),
    facts: null,
    outlines: null,
    afar: null,
    visitors: [],
    unitsWithoutContour: units.filter(({ code }) => !assignment.contours.has(code)).map(nameOf),
    contoursWithoutUnit: assignment.unknown.map(orphanOf),
    notes: [],
  }
  return { text, entry }
}

function sizeAndDigest(text: string): Pick<ManifestFile, 'bytes' | 'sha256'> {
  return { bytes: Buffer.byteLength(text), sha256: sha256(text) }
}

function nameOf({ code, nom }: UnitRecord): { code: string; nom: string } {
  return { code, nom }
}

function orphanOf({ code, nom, rank }: ContourFeature): { code: string; nom: string | null } {
  return { code: code ?? `élément ${rank}`, nom }
}
