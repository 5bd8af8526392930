import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { ImportContent } from '../../../src/data/import/import-content.ts'
import { readImport } from '../../../src/data/import/read-import.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { ColumnRole } from '../../../src/domain/import/column-role.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { frImportFailures } from '../../../src/fr/import/import-failures.ts'
import type { Command, Surroundings } from '../options.ts'
import { builtRegions, type RegionData, regionData } from '../region-data.ts'
import { type Asking, PATIENT } from './ask.ts'
import { compare, type CompareContext, plannedWith } from './compare.ts'
import { publishedRecords } from './records.ts'
import { reportText } from './report.ts'
import { bring, type Brought } from './source.ts'
import { word } from './words.ts'

/** What is asked of `npm run data -- fetch`. */
export type FetchCommand = Extract<Command, { kind: 'fetch' }>

/** A région with what the file says there, before anything is compared. */
interface Read {
  readonly regionFile: RegionData
  readonly content: Exclude<ImportContent, { kind: 'sketch' | 'lot' }>
  readonly records: CptsDataset
  readonly columns: ReadonlyMap<number, ColumnRole>
  readonly plan: ImportPlan
}

type ReadResult = { readonly ok: true; readonly read: readonly Read[] } | Refused
interface Refused {
  readonly ok: false
  readonly message: string
}

/**
 * Brings what is officially published and sets it against the records: a report to read, and a file of proposals for each région.
 *
 * All of it is worked out before anything is written, and written under another name first: a failure leaves the former files as they are.
 */
export async function runFetch(
  command: FetchCommand,
  { root, today, write, error }: Surroundings,
  asking: Asking = PATIENT,
): Promise<number> {
  const refuse = (message: string): number => {
    error(message)
    return 1
  }
  const brought = await bring(command.address, command.layer, asking)
  if (!brought.ok) return refuse(word.failure(brought))
  const source = { source: command.source ?? brought.source, date: command.date }
  const given = {
    source,
    today,
    columns: new Map<number, ColumnRole>(),
    elsewhere: new Set<string>(),
  }
  const all = await readEverywhere(root, brought, command, given)
  if (!all.ok) return refuse(all.message)
  const homes = homesOf(all.read)
  const warning = word.warning(source.source, today)
  const compared = all.read.map(({ regionFile, content, records, columns }) => {
    const away = [...homes].filter(([, home]) => home !== regionFile.region)
    const elsewhere = new Set(away.map(([key]) => key))
    return compare(regionFile, content, { ...given, records, columns, elsewhere, warning })
  })
  const files = compared.flatMap(({ regionFile, proposals }) =>
    proposals ? [[`candidats-${regionFile.region}.json`, datasetJson(proposals)] as const] : [],
  )
  const report = reportText(compared, { ...source, today, repeated: brought.repeated })
  const none = compared
    .filter(({ proposals }) => !proposals)
    .map(({ regionFile }) => `candidats-${regionFile.region}.json`)
  try {
    mkdirSync(command.out, { recursive: true })
    writeAll(command.out, [...files, ['rapport.md', report]])
    // What an earlier run proposed there is settled, or no longer said.
    for (const name of none) rmSync(join(command.out, name), { force: true })
  } catch {
    return refuse(word.unwritable(command.out))
  }
  for (const each of compared) write(`${word.summary(each)}\n`)
  write(
    `${word.written(
      join(command.out, 'rapport.md'),
      files.map(([name]) => join(command.out, name)),
    )}\n`,
  )
  return 0
}

/** Reads what was brought against each région, once: the same reader as an import’s. */
async function readEverywhere(
  root: string,
  { file }: Brought,
  { region, fields }: FetchCommand,
  given: Omit<CompareContext, 'records' | 'warning'>,
): Promise<ReadResult> {
  const regions = region === null ? builtRegions(root) : [region]
  if (regions.length === 0) return refused(word.nothingBuilt)
  const read: Read[] = []
  let failure: string | null = null
  for (const code of regions) {
    const found = regionData(root, code)
    if (!found.ok) return refused(found.message)
    const { regionFile } = found
    const result = await readImport(file, { units: regionFile.layer })
    if (!result.ok) {
      failure = word.unread(frImportFailures.read[result.reason], result.detail)
      // Coordinates without a name are looked for near each région: there may be none here.
      if (result.reason !== 'unknown-crs') return refused(failure)
      continue
    }
    const { content } = result
    if (content.kind === 'sketch' || content.kind === 'lot') return refused(word[content.kind])
    if (content.kind === 'dataset' && content.dataset.region !== code) continue
    const published = publishedRecords(root, code, regionFile.nom)
    if (!published.ok) return refused(published.message)
    const { records } = published
    const columns = columnsSaid(content, fields)
    const plan = plannedWith(regionFile, content, { ...given, records, columns })
    if (plan.tropDeCpts) return refused(word.tooManyCpts)
    const isNamed = plan.columns.some(({ role }) => role === 'nom' || role === 'id')
    if (content.kind !== 'dataset' && !isNamed)
      return refused(word.noNameField(plan.columns.map(({ entete }) => entete)))
    read.push({ regionFile, content, records, columns, plan })
  }
  return read.length > 0 ? { ok: true, read } : refused(failure ?? word.nothingHere)
}

function refused(message: string): Refused {
  return { ok: false, message }
}

/** What the person said that columns hold, by their place in the table. */
function columnsSaid(
  content: ImportContent,
  fields: ReadonlyMap<string, ColumnRole>,
): ReadonlyMap<number, ColumnRole> {
  const table = content.kind === 'shapes' || content.kind === 'table' ? content.tables[0] : null
  const entete = table?.entete ?? []
  return new Map(
    [...fields].flatMap(([name, role]) => {
      const at = entete.indexOf(name)
      return at === -1 ? [] : [[at, role] as const]
    }),
  )
}

/** The région where each CPTS of the file is followed: the one that has its record, else the one that most of its communes are of. */
function homesOf(read: readonly Read[]): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly region: string; readonly weight: number }>()
  for (const { regionFile, plan } of read)
    for (const { incoming, match } of plan.cpts) {
      const weight = match.kind === 'known' ? Number.POSITIVE_INFINITY : incoming.codes.length
      if (weight > (best.get(incoming.key)?.weight ?? 0))
        best.set(incoming.key, { region: regionFile.region, weight })
    }
  return new Map([...best].map(([key, { region }]) => [key, region]))
}

function writeAll(folder: string, files: readonly (readonly [string, string])[]): void {
  const part = (name: string): string => join(folder, `${name}.part`)
  for (const [name, text] of files) writeFileSync(part(name), text)
  for (const [name] of files) renameSync(part(name), join(folder, name))
}
