import type { CptsDataset, UnknownFacts } from '../cpts/cpts.ts'
import { stageWritten } from '../cpts/stage.ts'
import { factText } from './plain-cell.ts'
import {
  type CellFate,
  type ColumnAccount,
  type SheetAccount,
  summed,
  TAKEN,
  tallied,
} from './account.ts'
import { type ImportNote, type KnownFact, outcomeOf } from './import-note.ts'
import { FACT_NAMES, type IncomingEdit, rowKey } from './incoming.ts'
import type { ImportPlan, ReportRow } from './plan-import.ts'

/** The facts that a record of a dataset may state, in the order in which they are told. */
const FACTS: readonly KnownFact[] = [
  'nom',
  'alias',
  'departements',
  'perimetre',
  'stade',
  ...FACT_NAMES,
  'echeances',
  'doutes',
  'note',
  'archive',
]

/** What a column of this account is called that is of no fact: keys and values that a later version of the application wrote. */
export const NOT_UNDERSTOOD = 'not-understood'

/**
 * Accounts for all that a dataset states, as `accountOf` does for tables: a column is a fact.
 *
 * Units: facts that are stated, each stage of a history counting for one; records that could not be read, whole; keys and values that
 * this version does not know.
 */
export function datasetAccount(
  { cpts, rows }: Pick<ImportPlan, 'cpts' | 'rows'>,
  { unreadable = [], ...dataset }: CptsDataset,
): SheetAccount {
  const unread = unreadable.length
  const reports = new Map(rows.map((row) => [rowKey(row), row]))
  const stated = cpts.flatMap(({ incoming: { statements, first } }) =>
    statements.map(({ edit }) => ({
      fait: factOf(edit),
      fate: fateOf(edit, reports.get(rowKey(first))),
    })),
  )
  const columns = FACTS.map((fait, at): ColumnAccount => ({
    at,
    entete: fait,
    ...tallied(stated.filter((each) => each.fait === fait).map(({ fate }) => [fate, 1])),
  })).filter(({ cells }) => cells.taken + cells.partly + cells.asked + cells.left > 0)
  const lost: readonly ColumnAccount[] =
    unread === 0
      ? []
      : [{ at: null, entete: '', ...tallied([[{ fate: 'left', why: 'unread' }, unread]]) }]
  const unknown = notUnderstood(dataset)
  const later: readonly ColumnAccount[] =
    unknown === 0
      ? []
      : [
          {
            at: FACTS.length,
            entete: NOT_UNDERSTOOD,
            ...tallied([[{ fate: 'left', why: 'not-understood' }, unknown]]),
          },
        ]
  const counted = [...lost, ...columns, ...later]
  return {
    rank: 0,
    nom: null,
    isRead: true,
    left: null,
    lines: cpts.length + unread,
    cells: summed(counted.map(({ cells }) => cells)),
    columns: counted,
  }
}

/** How many keys and values a part of a dataset carries along without knowing what they say. */
function notUnderstood(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0
  return Object.entries(part).reduce((sum, [key, held]: [string, unknown]) => {
    if (key === 'extra') return sum + (Array.isArray(held) ? held.length : 0)
    if (key === 'written') return sum + 1
    if (key === 'unknown') return sum + unknownFacts(held as UnknownFacts)
    return sum + notUnderstood(held)
  }, 0)
}

function unknownFacts({ avancement, ...facts }: UnknownFacts): number {
  const stages = avancement ? Number(avancement.stade !== null) + avancement.historique.length : 0
  return Object.keys(facts).length + stages
}

function factOf(edit: IncomingEdit): KnownFact {
  if (edit.kind === 'fact') return edit.fait
  return edit.kind === 'stage' ? 'stade' : edit.kind
}

/** What becomes of a fact: what is noted of it, or of its record whole. */
function fateOf(edit: IncomingEdit, report: ReportRow | undefined): CellFate {
  if (!report) return TAKEN
  const { whole } = report
  if (whole) return { fate: outcomeOf(whole) === 'asked' ? 'asked' : 'left', why: whole.reason }
  const note = report.notes.find((each) => outcomeOf(each) !== 'corrected' && isOf(each, edit))
  if (!note) return TAKEN
  return { fate: outcomeOf(note) === 'asked' ? 'asked' : 'left', why: note.reason }
}

function isOf(note: ImportNote, edit: IncomingEdit): boolean {
  if ('fait' in note) {
    if (note.fait !== factOf(edit)) return false
    // A record and its history have several.
    if (edit.kind === 'echeances') return !('text' in note) || note.text === edit.echeance
    return edit.kind !== 'stage' || !('text' in note) || stageWritten(note.text) === edit.stade
  }
  if (note.reason === 'aci-without-stage') return edit.kind === 'fact' && edit.fait === 'aci'
  return note.reason === 'refused' && textsOf(edit).includes(note.text)
}

/** What a refusal quotes of an edit. */
function textsOf(edit: IncomingEdit): readonly string[] {
  switch (edit.kind) {
    case 'nom':
      return [edit.nom]
    case 'departements':
      return [edit.departements.join(', ')]
    case 'perimetre':
      return [edit.codes.join(' ')]
    case 'stage':
      return [edit.stade]
    case 'fact':
      return [factText(edit)]
    case 'echeances':
      return [edit.echeance]
    case 'archive':
      return [edit.fusionneeDans ?? '']
    default:
      return []
  }
}
