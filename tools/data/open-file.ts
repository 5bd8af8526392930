import { DOMParser } from '@xmldom/xmldom'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { DatasetProblem } from '../../src/data/cpts-dataset.ts'
import type { ImportContent } from '../../src/data/import/import-content.ts'
import { LIMITS } from '../../src/data/formats/limits.ts'
import { parseJsonWithin, valueOf } from '../../src/data/formats/json.ts'
import { readImport } from '../../src/data/import/read-import.ts'
import { readSketchFile } from '../../src/data/sketch/read-sketch.ts'
import { translateDraft } from '../../src/data/sketch/translate.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { asLot } from '../../src/domain/edits/edit-log.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { type ImportPlan, planImport, type PlanInput } from '../../src/domain/import/plan-import.ts'
import { sketchTerritory } from '../../src/domain/sketch/sketch.ts'
import { regionOf } from '../../src/domain/units/regions.ts'
import { frImportFailures } from '../../src/fr/import/import-failures.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'
import {
  builtRegions,
  nameSources,
  type RegionData,
  regionData,
  unitsBeyond,
} from './region-data.ts'
import { word } from './words.ts'

/** What a file comes to, set against its région: a dataset of its own. */
export interface Opened {
  readonly regionFile: RegionData
  readonly content: ImportContent
  readonly dataset: CptsDataset
  /** The units of other régions that its CPTS reach into. */
  readonly beyond: UnitIndex
  /** Null for a dataset, which is taken as it stands, and for a sketch. */
  readonly plan: ImportPlan | null
  /** What a dataset's schema refuses. */
  readonly problems: readonly DatasetProblem[]
  /** Whether the région was found by the communes of the file, since nobody said it. */
  readonly isFound: boolean
}

interface Refused {
  readonly ok: false
  readonly message: string
}

export type OpenResult = { readonly ok: true; readonly opened: Opened } | Refused

/** Reads a file as the application would, into an empty list of its région. Errors: in words. */
export async function openFile(
  root: string,
  file: string,
  asked: string | null,
  today: string,
): Promise<OpenResult> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) return failed(word.unreadable(file))
  if (stat.size > LIMITS.fileBytes) return failed(word.tooBig)
  const bytes = new Uint8Array(readFileSync(file))
  // A file from a clock that runs ahead is of today: nothing may be said from a day to come.
  const written = stat.mtime.toISOString().slice(0, 10)
  const given = { bytes, nom: basename(file), date: written < today ? written : today }
  const open = (region: string): Promise<OpenResult> => openInto(root, region, given, today)
  const region = asked ?? regionIn(bytes)
  return region === null ? openWhereItLies(builtRegions(root), open) : open(region)
}

interface GivenFile {
  readonly bytes: Uint8Array
  readonly nom: string
  readonly date: string
}

async function openInto(
  root: string,
  region: string,
  { bytes, nom, date }: GivenFile,
  today: string,
): Promise<OpenResult> {
  const found = regionData(root, region)
  if (!found.ok) return found
  const { regionFile } = found
  const read = await readImport({ name: nom, bytes }, { units: regionFile.layer })
  if (!read.ok) return failed(word.readFailure(frImportFailures.read[read.reason], read.detail))
  const { content } = read
  const empty: CptsDataset = {
    format: 1,
    region,
    nom: regionFile.nom,
    avertissement: word.warning(nom),
    chiffresOfficiels: null,
    cpts: [],
  }
  const opened = {
    regionFile,
    content,
    dataset: empty,
    beyond: new Map(),
    plan: null,
    problems: [],
    isFound: false,
  }
  switch (content.kind) {
    case 'dataset': {
      const { dataset, problems } = content
      return {
        ok: true,
        opened: { ...opened, dataset, beyond: unitsBeyond(root, dataset), problems },
      }
    }
    case 'lot':
      return failed(word.lot)
    case 'sketch':
      return openSketch(bytes, nom, opened)
    default: {
      const context = {
        units: regionFile.units,
        departements: regionFile.departements,
        today,
        quand: `${today}T00:00:00.000Z`,
        source: { source: word.source(nom), date },
        made: [],
        records: [],
        names: nameSources(root, regionFile),
        neighbours: regionFile.neighbours,
      }
      const plan = planImport(inputOf(content, nom), context, NO_CHOICES)
      let last = 0
      const { dataset } = replay(
        empty,
        asLot(plan.changes, () => `${(last += 1)}`),
      )
      return { ok: true, opened: { ...opened, dataset, beyond: unitsBeyond(root, dataset), plan } }
    }
  }
}

/** Opens a file into the région that most of its communes are of. Errors: in words, where none is or several are as much as one another. */
async function openWhereItLies(
  regions: readonly string[],
  open: (region: string) => Promise<OpenResult>,
): Promise<OpenResult> {
  const results: OpenResult[] = []
  for (const region of regions) results.push(await open(region))
  const found = results
    .flatMap((result) => (result.ok ? [result.opened] : []))
    .map((opened) => ({
      opened,
      units: new Set(placesOf(opened)).size,
    }))
    .toSorted((a, b) => b.units - a.units)
  const [best, next] = found
  if (!best) return results.find(({ ok }) => !ok) ?? failed(word.noRegion)
  const { plan } = best.opened
  const elsewhere = plan?.otherRegion ?? null
  if (elsewhere !== null && !regions.includes(elsewhere))
    return failed(word.notBuiltOf(regionOf(elsewhere)?.nom ?? elsewhere, elsewhere))
  if (best.units === 0) return failed(word.noRegion)
  if (best.units === next?.units)
    return failed(word.severalRegions(best.opened.regionFile, next.opened.regionFile))
  return { ok: true, opened: { ...best.opened, isFound: true } }
}

/** The communes that a file names, be they of a perimeter or of an office. */
function placesOf({ plan, dataset }: Opened): readonly UnitCode[] {
  return plan
    ? plan.cpts.flatMap(({ incoming }) => incoming.codes)
    : dataset.cpts.flatMap(({ perimetre }) => perimetre.codes)
}

function failed(message: string): OpenResult {
  return { ok: false, message }
}

/** What is planned of a file that was read. */
export function inputOf(
  content: Exclude<ImportContent, { kind: 'sketch' | 'lot' }>,
  file: string,
): PlanInput {
  if (content.kind === 'dataset') return { kind: 'dataset', dataset: content.dataset }
  const nom = file.replace(/\.[^.]*$/, '')
  const { notes } = content
  return content.kind === 'table'
    ? { kind: 'rows', tables: content.tables, matches: [], notes, nom }
    : {
        kind: 'rows',
        tables: content.tables,
        matches: content.shapes.map((shape) => shape && shape.match),
        notes,
        nom,
      }
}

/** The région that a dataset or a sketch names; null for other files. */
function regionIn(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  if (!/^\s*\{/.test(text)) return /^[^\n]*;region;[^\n]*\n[^\n]*?;(\d{2});/.exec(text)?.[1] ?? null
  const parsed = parseJsonWithin(text)
  if (!parsed.ok) return null
  const features = valueOf(parsed.json, 'features')
  const [first] = Array.isArray(features) ? (features as unknown[]) : []
  const stated = valueOf(parsed.json, 'region') ?? valueOf(valueOf(first, 'properties'), 'region')
  return typeof stated === 'string' && /^\d{2}$/.test(stated) ? stated : null
}

/** A sketch as a list of one CPTS, whose cut communes make its perimeter partial. */
async function openSketch(bytes: Uint8Array, nom: string, opened: Opened): Promise<OpenResult> {
  // Browsers have their own.
  globalThis.DOMParser ??= DOMParser as unknown as typeof globalThis.DOMParser
  const text = new TextDecoder().decode(bytes)
  const read = await readSketchFile({
    name: nom,
    size: bytes.length,
    text: () => Promise.resolve(text),
  })
  if (!read.ok) return failed(word.sketchRefused)
  const { draft } = translateDraft(read.draft, opened.regionFile.units)
  const codes = [...sketchTerritory(draft.sketch)].filter((code) =>
    opened.regionFile.units.has(code),
  )
  const etat = draft.sketch.parts.size > 0 ? 'partiel' : 'complet'
  const perimetre = { etat, codes, deduit: false, communesAnnoncees: null, date: null } as const
  const stamp = { cpts: 'esquisse', quand: '', source: word.source(nom) }
  const { dataset } = replay(
    opened.dataset,
    asLot(
      [
        { ...stamp, kind: 'create', nom: draft.nom || nom, departements: [] },
        { ...stamp, kind: 'perimetre', ...perimetre },
      ],
      () => crypto.randomUUID(),
    ),
  )
  return { ok: true, opened: { ...opened, dataset } }
}
