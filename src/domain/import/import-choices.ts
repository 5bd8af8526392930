import type { UnitCode } from '../units/unit.ts'
import type { ColumnRole } from './column-role.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { CommuneAnswer } from './commune-read.ts'
import type { NamedGroup } from './contradictions.ts'
import { type DateAnswer, type EmailAnswer, type StageAnswer, stageKey } from './fact-cells.ts'
import { DEFAULT_THRESHOLD } from './shape-match.ts'
import type { KnownFact } from './import-note.ts'
import { type RowAt, rowKey, type RowNotes } from './incoming.ts'

/**
 * What becomes of what the file says otherwise than what is known: `completer` leaves what is known, and notes the other beside it where
 * it can be; `remplacer` takes the file's; `demander` asks of each fact that the record does not say alike, and of each CPTS without one.
 */
export type Policy = 'completer' | 'remplacer' | 'demander'

/** Which record a CPTS of the file is: one that is known, by its id; a new one; or none that is to be imported. */
export type CptsAnswer = { readonly id: string } | 'create' | 'ignore'

/** What a person decided of one sheet; what is null is left to be found. */
export interface SheetChoices {
  readonly isRead: boolean | null
  /** Whether the titles stand beneath one another, each before what it is of. */
  readonly turned: boolean | null
  /** The line that holds the titles of its columns, as a spreadsheet numbers it; `none` where all of it is rows. */
  readonly header: number | 'none' | null
  readonly columns: ReadonlyMap<number, ColumnRole>
  /** Lines that are read, or left, whatever they were taken for. */
  readonly lines: ReadonlyMap<number, 'read' | 'left'>
  /** Whether the one commune that a sheet gives each CPTS is all of its territory, and not where its office is. */
  readonly territory: boolean | null
}

export const NO_SHEET_CHOICES: SheetChoices = {
  isRead: null,
  turned: null,
  header: null,
  columns: new Map(),
  lines: new Map(),
  territory: null,
}

/** All that a person decided of an import so far; with nothing decided, nothing that is asked is imported. */
export interface ImportChoices {
  /** By the rank of the sheet. */
  readonly sheets: ReadonlyMap<number, SheetChoices>
  readonly communes: ReadonlyMap<string, CommuneAnswer>
  readonly stades: ReadonlyMap<string, StageAnswer>
  readonly emails: ReadonlyMap<string, EmailAnswer>
  /** By the words that were asked about. */
  readonly dates: ReadonlyMap<string, DateAnswer>
  readonly cpts: ReadonlyMap<string, CptsAnswer>
  /** From which share of its area on a unit is taken. */
  readonly threshold: number
  /** Cut units that are taken or not whatever the threshold, by `cutKey`. */
  readonly cuts: ReadonlyMap<string, boolean>
  /** Whether the list of communes is whole, where the person says so, by CPTS. */
  readonly etats: ReadonlyMap<string, 'complet' | 'partiel'>
  readonly policy: Policy
  /** Whether the file is added to the sources of what it says and records say already. */
  readonly confirm: boolean
  /** Whose word counts of a fact that is asked about, by `factKey`. */
  readonly facts: ReadonlyMap<string, 'file' | 'record'>
  /** Where the person decided otherwise for one CPTS. */
  readonly policies: ReadonlyMap<string, Policy>
}

export const NO_CHOICES: ImportChoices = {
  sheets: new Map(),
  communes: new Map(),
  stades: new Map(),
  emails: new Map(),
  dates: new Map(),
  cpts: new Map(),
  threshold: DEFAULT_THRESHOLD,
  cuts: new Map(),
  etats: new Map(),
  policy: 'completer',
  confirm: false,
  facts: new Map(),
  policies: new Map(),
}

/** What an answer about a unit that a shape cuts is kept by: the row of the shape, and the unit. */
export function cutKey(line: number, code: UnitCode): string {
  return `${line} ${code}`
}

/** What an answer about a fact is kept by: the record, and the fact. */
export function factKey(cpts: string, fait: KnownFact): string {
  return `${cpts} ${fait}`
}

/**
 * Something that only a person can tell, once however many rows ask it; until then it is not imported, unless something is `taken`, which
 * is to be looked at. What is asked of a fact is an `Offer`.
 *
 * `commune`: which units a name or a code means, among `candidates` or others, `par` being what contradicts what is taken, or that it is a name of other régions; answered by key in `ImportChoices.communes`, as is
 * `groupe`: which of two groups a row means. `date`: which day some words mean; by key in `dates`. `stade`: which
 * stage some words mean; by key in `stades`. `email`: whether an address that looks like a person's is the structure's own; by the
 * address in `emails`. `cpts`: whether a CPTS without a record gets one, or is one of `similaires`; by key in `cpts`. `shape`: no unit reaches the threshold; another threshold, or `cuts`, answers it.
 */
export type Question = { readonly text: string; readonly places: readonly RowAt[] } & (
  | {
      readonly kind: 'commune'
      readonly key: string
      readonly par: 'name' | 'postal' | 'far' | null
      readonly taken: readonly UnitCode[]
      readonly candidates: readonly UnitCode[]
      /** EPCI that it may mean, all of whose communes are then. */
      readonly groupes?: readonly NamedGroup[]
    }
  | { readonly kind: 'groupe'; readonly key: string; readonly groups: readonly NamedGroup[] }
  | {
      readonly kind: 'date'
      readonly key: string
      readonly taken: PartialDate | null
      readonly candidates: readonly PartialDate[]
    }
  | { readonly kind: 'stade'; readonly key: string }
  | { readonly kind: 'email'; readonly key: string }
  | { readonly kind: 'shape'; readonly key: string }
  /** Of a whole sheet, by its rank. */
  | { readonly kind: 'siege'; readonly key: string }
  | { readonly kind: 'cpts'; readonly key: string; readonly similaires: readonly string[] }
)

/** Whether what a question is about counts as it was read, until someone says otherwise. */
export function isTaken(question: Question): boolean {
  if (question.kind === 'date') return question.taken !== null
  return question.kind === 'commune' && question.taken.length > 0
}

/** The answers that leave as they were read all that some questions are about. */
export function asRead(
  questions: readonly Question[],
  { communes, dates }: Pick<ImportChoices, 'communes' | 'dates'>,
): Pick<ImportChoices, 'communes' | 'dates'> {
  const [places, days] = [new Map(communes), new Map(dates)]
  for (const each of questions.filter(isTaken))
    if (each.kind === 'commune') places.set(each.key, each.taken)
    else if (each.kind === 'date' && each.taken !== null) days.set(each.key, { date: each.taken })
  return { communes: places, dates: days }
}

/** The questions that rows ask, each once, in the order in which they are met. */
export function questionsOf(rows: readonly RowNotes[]): readonly Question[] {
  const asked = new Map<string, { question: Question; places: Map<string, RowAt> }>()
  for (const { sheet, line, cpts, notes } of rows)
    for (const note of notes) {
      const question = questionOf(note, line, cpts)
      if (!question) continue
      const key = `${question.kind} ${question.key}`
      const before = asked.get(key)
      const { places } = before ?? { places: new Map<string, RowAt>() }
      places.set(rowKey({ sheet, line }), { sheet, line })
      if (!before) asked.set(key, { question, places })
    }
  return Array.from(asked.values(), ({ question, places }) => ({
    ...question,
    places: [...places.values()],
  }))
}

function questionOf(
  note: RowNotes['notes'][number],
  line: number,
  cpts: string | null,
): Question | null {
  const places: readonly RowAt[] = []
  switch (note.reason) {
    case 'unknown-commune':
    case 'ambiguous-commune': {
      const { key, text, candidates, groupes = [] } = note
      return { kind: 'commune', key, text, par: null, taken: [], candidates, groupes, places }
    }
    case 'far-name': {
      const { key, text, candidates } = note
      return { kind: 'commune', key, text, par: 'far', taken: [], candidates, places }
    }
    case 'name-differs':
    case 'postal-differs': {
      const { key, text, codes: taken, candidates } = note
      const par = note.reason === 'name-differs' ? 'name' : 'postal'
      return { kind: 'commune', key, text, par, taken, candidates, places }
    }
    case 'groups-differ':
      return { kind: 'groupe', key: note.key, text: note.text, groups: note.groups, places }
    case 'not-a-date':
    case 'date-doubtful': {
      const { key, text, candidates } = note
      const taken = note.reason === 'date-doubtful' ? note.date : null
      return { kind: 'date', key, text, taken, candidates, places }
    }
    case 'unknown-stage':
      return { kind: 'stade', key: stageKey(note.text), text: note.text, places }
    case 'nominative-email':
      return { kind: 'email', key: note.text, text: note.text, places }
    case 'new-cpts':
      return { kind: 'cpts', key: note.key, text: note.text, similaires: note.similaires, places }
    case 'seat-or-territory':
      return { kind: 'siege', key: note.key, text: note.titre, places }
    case 'nothing-above':
      return { kind: 'shape', key: `${line}`, text: cpts ?? '', places }
    default:
      return null
  }
}
