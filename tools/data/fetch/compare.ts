import type { ImportContent } from '../../../src/data/import/import-content.ts'
import { type Cpts, type CptsDataset, isArchived } from '../../../src/domain/cpts/cpts.ts'
import { asLot } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import type { ColumnRole } from '../../../src/domain/import/column-role.ts'
import {
  type CptsAnswer,
  NO_CHOICES,
  NO_SHEET_CHOICES,
} from '../../../src/domain/import/import-choices.ts'
import { type AskedFact, outcomeOf } from '../../../src/domain/import/import-note.ts'
import type { ImportSource } from '../../../src/domain/import/incoming.ts'
import {
  type ImportPlan,
  type PlannedCpts,
  planImport,
  type ReportRow,
} from '../../../src/domain/import/plan-import.ts'
import { inputOf } from '../open-file.ts'
import type { RegionData } from '../region-data.ts'
import { lookAlikes, sameShapes } from './look-alikes.ts'
import { isWorthAsking, proposalsOf } from './propose.ts'

/** What a source says of a région, set against its records. */
export interface Compared {
  readonly regionFile: RegionData
  readonly plan: ImportPlan
  /** How many records the source says nothing else of. */
  readonly same: number
  readonly added: readonly PlannedCpts[]
  readonly changed: readonly Differing[]
  /** What is said otherwise and is not asked: the record’s word is newer, or better. */
  readonly kept: readonly Differing[]
  /** Records in use that the source does not name. */
  readonly gone: readonly Cpts[]
  readonly doubtful: readonly ReportRow[]
  /** Ids of the records that a CPTS without a record may be, by its key. */
  readonly alike: ReadonlyMap<string, readonly string[]>
  /** Names of CPTS that are drawn alike, to a point. */
  readonly twins: readonly (readonly string[])[]
  /** What there is to accept; null where there is nothing. */
  readonly proposals: CptsDataset | null
}

/** A record and the facts that a source says otherwise. */
export interface Differing {
  readonly record: Cpts
  /** How many communes its contour cuts. */
  readonly cut: number
  readonly facts: readonly AskedFact[]
}

/** What a comparison is made with. */
export interface CompareContext {
  readonly records: CptsDataset
  readonly source: ImportSource
  readonly today: string
  /** What columns hold, where the person said so. */
  readonly columns: ReadonlyMap<number, ColumnRole>
  /** Keys of CPTS that are followed in another région. */
  readonly elsewhere: ReadonlySet<string>
  readonly warning: string
}

/** Plans what a file would change, every fact being asked: those in `facts` are answered. */
export function plannedWith(
  regionFile: RegionData,
  content: Exclude<ImportContent, { kind: 'sketch' | 'lot' }>,
  { records, source, today, columns, elsewhere }: Omit<CompareContext, 'warning'>,
  answers: {
    readonly facts: ReadonlyMap<string, 'file' | 'record'>
    readonly cpts: ReadonlyMap<string, CptsAnswer>
  } = { facts: new Map(), cpts: new Map() },
): ImportPlan {
  const { units, departements } = regionFile
  const quand = `${today}T00:00:00.000Z`
  const cpts = new Map<string, CptsAnswer>([
    ...answers.cpts,
    ...[...elsewhere].map((key) => [key, 'ignore'] as const),
  ])
  const { facts } = answers
  const context = { units, departements, today, quand, source, made: [], records: records.cpts }
  const sheets = new Map([[0, { ...NO_SHEET_CHOICES, columns }]])
  const choices = { ...NO_CHOICES, policy: 'demander' as const, sheets, facts, cpts }
  return planImport(inputOf(content, 'CPTS'), context, choices)
}

/** Compares what a source says with the records of a région. */
export function compare(
  regionFile: RegionData,
  content: Exclude<ImportContent, { kind: 'sketch' | 'lot' }>,
  context: CompareContext,
): Compared {
  const { records, source, warning } = context
  const facts = new Map<string, 'file' | 'record'>()
  const asked = new Map<string, AskedFact[]>()
  const first = plannedWith(regionFile, content, context)
  const fresh = first.cpts.filter(({ match, id }) => match.kind === 'new' && id === null)
  // A name alone, whose contour could not be used, is only doubtful.
  const added = fresh.filter(({ incoming }) => incoming.statements.length > 0)
  const cpts = new Map(added.map(({ incoming }) => [incoming.key, 'create'] as const))
  // One fact may only be asked once another is taken: the date of an ACI after its stage.
  let plan = first
  for (let left = first; ; left = plan) {
    const answered = facts.size
    for (const planned of left.cpts) if (planned.match.kind === 'known') answer(left, planned)
    if (facts.size === answered && left !== first) break
    plan = plannedWith(regionFile, content, context, { facts, cpts })
  }
  const matched = plan.cpts.flatMap(({ match, incoming }) =>
    match.kind === 'known' ? [{ record: match.cpts, cut: incoming.cut.length }] : [],
  )
  const differing = (whose: 'file' | 'record'): readonly Differing[] =>
    matched.flatMap(({ record, cut }) => {
      const some = (asked.get(record.id) ?? []).filter(({ key }) => facts.get(key) === whose)
      return some.length > 0 ? [{ record, cut, facts: some }] : []
    })
  const named = new Set(matched.map(({ record }) => record.id))
  const unnamed = records.cpts.filter((each) => !isArchived(each) && !named.has(each.id))
  const isThere = matched.length + added.length > 0
  let last = 0
  const after = replay(
    records,
    asLot(
      plan.changes.filter(({ kind }) => kind !== 'claim'),
      () => `${(last += 1)}`,
    ),
  ).dataset
  return {
    regionFile,
    plan,
    same: [...named].filter((id) => !asked.has(id)).length,
    added,
    changed: differing('file'),
    kept: differing('record'),
    gone: isThere ? unnamed : [],
    doubtful: plan.rows.filter(isDoubtful),
    alike: lookAlikes(added, unnamed),
    twins: content.kind === 'shapes' ? sameShapes(content, plan.rows) : [],
    proposals: proposalsOf(records, after, warning),
  }

  function answer({ rows }: ImportPlan, { incoming, match }: PlannedCpts): void {
    if (match.kind !== 'known') return
    const notes = rows.filter(({ key }) => key === incoming.key).flatMap((row) => row.notes)
    const leaves = notes.some(({ reason }) => reason === 'outside')
    for (const note of notes) {
      if (note.reason !== 'offered' || facts.has(note.key)) continue
      const { id } = match.cpts
      asked.set(id, [...(asked.get(id) ?? []), note])
      const isAsked = isWorthAsking(note, match.cpts, source.source, leaves)
      facts.set(note.key, isAsked ? 'file' : 'record')
    }
  }
}

/** What is said of a row that a person has to look at, beside what its CPTS differs in. */
export function doubtsOf({ notes }: ReportRow): ReportRow['notes'] {
  return notes.filter(
    (note) =>
      note.reason === 'outside' ||
      (outcomeOf(note) !== 'corrected' &&
        !['kept', 'offered', 'new-cpts', 'elsewhere', 'cpts-left-out'].includes(note.reason)),
  )
}

/** Rows of elsewhere are another région's. */
function isDoubtful(row: ReportRow): boolean {
  const isHere = !row.notes.some(({ reason }) =>
    ['elsewhere-shape', 'cpts-elsewhere', 'cpts-left-out'].includes(reason),
  )
  return isHere && doubtsOf(row).length > 0
}
