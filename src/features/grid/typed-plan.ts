import { plainValue } from '../../data/export/register-table.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { applyChange } from '../../domain/edits/record-edit.ts'
import {
  type ImportChoices,
  NO_CHOICES,
  NO_SHEET_CHOICES,
} from '../../domain/import/import-choices.ts'
import type { ImportNote } from '../../domain/import/import-note.ts'
import { type TableFact, tableFacts } from '../../domain/import/own-table.ts'
import {
  type ImportPlan,
  type PlanContext,
  planImport,
  type PlannedCpts,
} from '../../domain/import/plan-import.ts'
import { cleanText, type SourceTable } from '../../domain/import/source-table.ts'
import { KNOWN_AS } from '../../domain/import/verdict.ts'
import { dateText } from '../edit/form/typed-text.ts'
import { registerRow, type RegisterContext } from '../list/register-rows.ts'
import { GRID_KEYS, type GridKey, type GridRow, type TypedCells } from './typed-cells.ts'

/** What tells whose row it is, beside what is typed: the identifier, the name, and the marks of what the record said. */
const OWN = ['id', 'nom', 'empreinte'] as const
type TableKey = GridKey | (typeof OWN)[number]
const TABLE_KEYS: readonly TableKey[] = [...OWN, ...GRID_KEYS]

/** The fact that a column tells. */
const FACTS: Readonly<Record<GridKey, TableFact>> = {
  avancement: 'stade',
  avancementDate: 'stadeDate',
  aci: 'aci',
  departements: 'departements',
  populationAnnoncee: 'populationAnnoncee',
  email: 'email',
  telephone: 'telephone',
  site: 'site',
  finess: 'finess',
  alias: 'alias',
}

/** The cells of the register of a record that the grid is made of, with their titles. */
function registerCells(facts: CptsFacts, context: RegisterContext) {
  const cells = new Map(registerRow(facts, context).map((cell) => [cell.key, cell]))
  return TABLE_KEYS.flatMap((key) => {
    const cell = cells.get(key)
    return cell ? [{ ...cell, key }] : []
  })
}

/** A record as the grid shows it: each cell as the register has it, dates as one types them. */
export function gridRow(facts: CptsFacts, context: RegisterContext): GridRow {
  const texts = registerCells(facts, context).map(({ key, value }) => {
    const isDate = value !== null && typeof value === 'object'
    return [key, isDate ? dateText(value.date) : plainValue(value)]
  })
  const { id, nom } = facts.cpts
  return { id, nom, texts: Object.fromEntries(texts) as Record<GridKey, string> }
}

/** The application's own table of the records in which something is typed, with that in its cells; null where nothing is. */
function typedTable(
  all: readonly CptsFacts[],
  typed: TypedCells,
  context: RegisterContext,
): SourceTable | null {
  const rows = all.flatMap((facts) => {
    const cells = typed[facts.cpts.id]
    return cells ? [{ cells, register: registerCells(facts, context) }] : []
  })
  const [first] = rows
  if (!first) return null
  return {
    nom: null,
    titre: [],
    above: [],
    entete: first.register.map(({ label }) => label),
    rows: rows.map(({ cells, register }, rank) => ({
      line: rank + 1,
      cells: register.map(({ key, value }) => {
        const own = (cells as Partial<Record<TableKey, string>>)[key]
        return own === undefined ? plainValue(value) : cleanText(own)
      }),
    })),
  }
}

/** A cell of which nothing is taken, and why. */
export interface LeftCell {
  readonly key: GridKey
  readonly text: string
  readonly notes: readonly ImportNote[]
}

/** What is typed in one record: what it changes, what is left of it, and what else is to be said. */
export interface TypedRecord {
  readonly planned: PlannedCpts
  readonly left: readonly LeftCell[]
  readonly remarks: readonly ImportNote[]
}

/** What all that is typed would change, as an import of the same table would. */
export interface TypedPlan {
  readonly changes: ImportPlan['changes']
  readonly records: readonly TypedRecord[]
}

/**
 * Plans what is typed: the cells are read, checked and set against the records by the import, as those of the application's own table.
 *
 * Shape: `changes` are one lot; a cell that was not understood, or changes nothing, is in none of them and among the `left`.
 */
export function planTyped(
  all: readonly CptsFacts[],
  typed: TypedCells,
  register: RegisterContext,
  context: PlanContext,
): TypedPlan {
  const table = typedTable(all, typed, register)
  if (!table) return { changes: [], records: [] }
  const input = { kind: 'rows', tables: [table], matches: [], notes: [], nom: '' } as const
  const plan = planImport(input, context, asItStands(table))
  const notesOf = new Map(plan.rows.map(({ key, notes }) => [key, notes]))
  const live = new Map(context.records.map((cpts) => [cpts.id, cpts]))
  const records = plan.cpts.flatMap((planned): readonly TypedRecord[] => {
    const before = planned.id === null ? undefined : live.get(planned.id)
    if (!before) return []
    const notes = notesOf.get(planned.incoming.key) ?? []
    const left = leftCells(before, typed[before.id] ?? {}, planned, notes)
    const told = new Set(left.flatMap((cell) => cell.notes))
    return [{ planned, left, remarks: notes.filter((note) => !told.has(note)) }]
  })
  return { changes: plan.changes, records }
}

/** A table of known titles is read as it stands: none of its rows is a header, a total or a remark. */
function asItStands({ rows }: SourceTable): ImportChoices {
  const lines = new Map(rows.map(({ line }) => [line, 'read' as const]))
  const sheet = { ...NO_SHEET_CHOICES, isRead: true, turned: false, lines }
  return { ...NO_CHOICES, sheets: new Map([[0, sheet]]) }
}

function leftCells(
  before: Cpts,
  typed: Readonly<Partial<Record<GridKey, string>>>,
  { changes }: PlannedCpts,
  notes: readonly ImportNote[],
): readonly LeftCell[] {
  const was = tableFacts(before)
  const is = tableFacts(changes.reduce(applyChange, before))
  return GRID_KEYS.flatMap((key): readonly LeftCell[] => {
    const text = typed[key]
    const fact = FACTS[key]
    if (text === undefined || was[fact] !== is[fact]) return []
    return [{ key, text, notes: notes.filter((note) => isAbout(note, text, fact)) }]
  })
}

/** Whether a note speaks of a cell: by its text, or of an empty one by its fact. */
function isAbout(note: ImportNote, text: string, fact: TableFact): boolean {
  if (note.reason === 'emptied') return text === '' && KNOWN_AS[fact] === note.fait
  return text !== '' && 'text' in note && note.text.trim() === text
}
