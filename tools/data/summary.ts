import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { outcomeOf, type Outcome } from '../../src/domain/import/import-note.ts'
import { nominativeForm } from '../../src/domain/cpts/contact-form.ts'
import { datasetReport, type ReportEntry } from '../../src/data/dataset-report.ts'
import { noteText, readNoteText } from '../../src/fr/import/import.ts'
import { kindOfSheets } from '../../src/domain/import/kind-of-sheets.ts'
import type { Opened } from './open-file.ts'
import { word } from './words.ts'

/**
 * What `check` prints.
 *
 * Shape: `units` and `population` are those that at least one CPTS covers, each counted once; `coverage` is the share of the region's
 * population, 0 to 1, without the communes covered in part, and `coverageAtMost` with them. `errors` are what is to be put right or answered, `warnings` what was put right or left out.
 */
export interface Summary {
  readonly region: string
  readonly cpts: number
  readonly units: number
  readonly population: number
  readonly coverage: number | null
  readonly coverageAtMost: number | null
  readonly overlaps: readonly {
    readonly cpts: readonly string[]
    readonly codes: readonly string[]
  }[]
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

const rounded = (part: number | null): number | null =>
  part === null ? null : Math.round(part * 1e4) / 1e4

/** Sums a file up, in figures and in words. */
export function summaryOf(opened: Opened): Summary {
  const { regionFile, dataset, beyond, problems } = opened
  const { coverage, overlaps } = buildAtlas(dataset, regionFile.units, beyond)
  const errors = [
    ...problems.map(({ path, message }) => `${path} ${message}`.trim()),
    ...reportWords(opened, true),
    ...rowWords(opened, ['asked']),
    ...(isUnclear(opened) ? [word.unclearTable] : []),
    ...(opened.plan?.tropDeCpts ? [word.tooManyCpts] : []),
    ...(dataset.cpts.length === 0 ? [word.noCpts] : []),
  ]
  return {
    region: dataset.region,
    cpts: dataset.cpts.length,
    units: coverage.unites.couvertes,
    population: coverage.population.habitants,
    coverage: rounded(coverage.part),
    coverageAtMost: rounded(coverage.auPlus),
    overlaps: overlaps.map(({ a, b, codes }) => ({ cpts: [a, b], codes })),
    errors,
    warnings: warningsOf(opened),
  }
}

/** Whether only a person can tell if a table is of CPTS or of figures. */
export function isUnclear({ content, plan }: Opened): boolean {
  return content.kind === 'table' && plan !== null && kindOfSheets(plan) === 'unclear'
}

/** What was put right, or left out, in words. */
export function warningsOf(opened: Opened): string[] {
  const people = opened.plan?.columns.filter(({ role }) => role === 'personne') ?? []
  return [
    ...(opened.isFound ? [word.foundRegion(opened.regionFile)] : []),
    ...(opened.plan?.fileNotes.map(readNoteText) ?? []),
    ...people.map(({ entete }) => word.personColumn(entete)),
    ...reportWords(opened, false),
    ...rowWords(opened, ['corrected', 'ignored']),
  ]
}

/** What waits for an answer, in words. */
export function askedOf(opened: Opened): string[] {
  return rowWords(opened, ['asked'])
}

function rowWords({ plan, regionFile }: Opened, outcomes: readonly Outcome[]): string[] {
  const nameOf = (code: string): string => {
    const unit = regionFile.units.get(code as never)
    return unit ? `${unit.nom} (${code})` : code
  }
  return (plan?.rows ?? []).flatMap(({ line, cpts, notes }) =>
    notes
      .filter((note) => outcomes.includes(outcomeOf(note)))
      .map((note) => word.row(line, cpts, noteText(note, nameOf))),
  )
}

function reportWords({ dataset, regionFile, plan }: Opened, wanted: boolean): string[] {
  // Of a plan, the rows say it all, with their lines.
  if (plan) return []
  const isNominative = (email: string, { nom, alias }: { nom: string; alias: readonly string[] }) =>
    nominativeForm(email, [nom, ...alias]) !== null
  return (
    datasetReport(dataset, { units: regionFile.units, isNominative })
      .filter(({ blocking }) => blocking === wanted)
      // A file of proposals says what changes and nothing else.
      .filter(({ kind }) => kind !== 'absent-key' || !dataset.proposition)
      .flatMap(entryWords)
  )
}

function entryWords(entry: ReportEntry): string[] {
  switch (entry.kind) {
    case 'refused':
      return [`${entry.path} ${entry.message}`]
    case 'missing-source':
      return [word.missingSource(entry.id, entry.fait)]
    case 'unknown-code':
      return [word.unknownCode(entry.id, entry.code)]
    case 'former-code':
      return [word.formerCode(entry.id, entry.code, entry.to)]
    case 'duplicate-id':
      return [word.duplicateId(entry.id)]
    case 'duplicate-name':
      return [word.duplicateName(entry.ids)]
    case 'nominative-email':
      return [word.nominativeEmail(entry.id, entry.email)]
    case 'personal-text':
      return [
        word.personalText(
          entry.id,
          entry.hints.map(({ text }) => text),
        ),
      ]
    case 'other-departements':
      return [word.otherDepartements(entry.id, entry.departements)]
    case 'absent-key':
      return [word.absentKey(entry.id, entry.key)]
    case 'merged-into-nothing':
      return [word.mergedIntoNothing(entry.id, entry.fusionneeDans)]
    // Facts that are merely missing are no fault of the file.
    case 'undated-stage':
    case 'aci-without-date':
      return []
  }
}
