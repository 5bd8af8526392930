import { nominativeForm } from '../cpts/contact-form.ts'
import { isContact, isFiness, tidyContact } from '../cpts/contact-value.ts'
import { mayPrecede, type PartialDate } from '../cpts/partial-date.ts'
import { recogniseStage, type Stage, stageWritten } from '../cpts/stage.ts'
import type { StatedFact } from '../edits/record-change.ts'
import { foldedWords } from '../names/fold.ts'
import type { ColumnRole } from './column-role.ts'
import { datesIn, findDate } from './date-cell.ts'
import { countOf, CUT_PHONE, perinataliteOf, saysNothing, yesNo } from './plain-cell.ts'
import type { ImportNote } from './import-note.ts'

/** What is read of one cell: a value where it has one, and what is to be said of it. */
export interface CellRead<T> {
  readonly value: T | null
  readonly notes: readonly ImportNote[]
}

export type EmailAnswer = 'keep' | 'drop'
export type StageAnswer = Stage | 'ignore'
/** Which day some words mean; null for none that is to be imported. */
export interface DateAnswer {
  readonly date: PartialDate | null
}

/** What the person answered, by the words or the address that was asked about. */
export interface FactAnswers {
  readonly stades: ReadonlyMap<string, StageAnswer>
  readonly emails: ReadonlyMap<string, EmailAnswer>
  readonly dates: ReadonlyMap<string, DateAnswer>
  /** Whether the other days of the column show that the day comes first. */
  readonly isDayFirst?: boolean
}
type DateAnswers = Pick<FactAnswers, 'dates' | 'isDayFirst'>

const NONE = { value: null, notes: [] } as const
const refused = (
  reason:
    | 'date-left-out'
    | 'in-future'
    | 'not-a-count'
    | 'not-a-finess'
    | 'not-a-perinatalite'
    | 'not-a-contact'
    | 'dangerous-address'
    | 'unknown-stage'
    | 'stage-left-out'
    | 'nominative-email'
    | 'email-left-out',
  text: string,
) => ({ value: null, notes: [{ reason, text }] }) as const

/** The words of a stage as answers are kept by. */
export function stageKey(cell: string): string {
  return foldedWords(cell).join(' ')
}

/** The stage that a cell names: an answer, the name of a stage, or words that leave no doubt. */
export function readStage(cell: string, { stades }: FactAnswers): CellRead<Stage> {
  if (saysNothing(cell)) return NONE
  const answer = stades.get(stageKey(cell))
  if (answer === 'ignore') return refused('stage-left-out', cell)
  const stage = answer ?? stageWritten(cell) ?? recogniseStage(cell)
  return stage ? { value: stage, notes: [] } : refused('unknown-stage', cell)
}

/** The words of a date as answers are kept by. */
export function dateKey(cell: string): string {
  return cell.trim().toLowerCase()
}

/** The date in a cell, today at the latest: an answer, or what is read of it, which is to be looked at where it may be another. */
export function readDate(
  cell: string,
  today: string,
  { dates, isDayFirst = false }: DateAnswers,
): CellRead<PartialDate> {
  if (saysNothing(cell)) return NONE
  const key = dateKey(cell)
  const answer = dates.get(key)
  if (answer?.date === null) return refused('date-left-out', cell)
  const hasCome = (date: PartialDate): boolean => mayPrecede(date, today)
  if (answer && hasCome(answer.date))
    return {
      value: answer.date,
      notes: [{ reason: 'date-chosen', text: cell, date: answer.date }],
    }
  const found = findDate(cell)
  if (found === null) {
    const candidates = datesIn(cell).filter(hasCome)
    return { value: null, notes: [{ reason: 'not-a-date', text: cell, key, candidates }] }
  }
  const { date, isPlain, isDoubtful, isShort, others } = found
  if (!hasCome(date)) return refused('in-future', cell)
  const candidates = [date, ...others.filter(hasCome)]
  if (isDoubtful && !(isDayFirst && isShort))
    return { value: date, notes: [{ reason: 'date-doubtful', text: cell, date, key, candidates }] }
  return { value: date, notes: isPlain ? [] : [{ reason: 'date-read', text: cell, date }] }
}

/** Whether a cell of a column that is about one stage says that it was reached, and when; of the ACI, the day is a fact of its own, which tells the stage where others are told so. */
export function readReached(
  stade: Stage,
  cell: string,
  today: string,
  hasStages: boolean,
  answers: DateAnswers,
): CellRead<{ readonly stade: Stage; readonly date: PartialDate | null }> {
  const said = yesNo(cell) ?? { '1': true, '0': false }[cell.trim()] ?? null
  if (said !== null) return said ? { value: { stade, date: null }, notes: [] } : NONE
  const { value, notes } = readDate(cell, today, answers)
  if (stade === 'aci-signe')
    return { value: hasStages && value !== null ? { stade, date: null } : null, notes: [] }
  return { value: value === null ? null : { stade, date: value }, notes }
}

/** The fact in a cell of a column of that role; roles that are no fact have none. */
export function readFact(
  role: ColumnRole,
  cell: string,
  nom: string,
  today: string,
  answers: FactAnswers,
): CellRead<StatedFact> {
  if (saysNothing(cell)) return NONE
  switch (role) {
    case 'aci': {
      if (yesNo(cell) !== null || /^[01]$/.test(cell.trim())) return NONE
      const { value, notes } = readDate(cell, today, answers)
      return { value: value === null ? null : { fait: 'aci', valeur: value }, notes }
    }
    case 'population': {
      const count = countOf(cell)
      if (count === null || count === 0) return refused('not-a-count', cell)
      return { value: { fait: 'populationAnnoncee', valeur: count }, notes: [] }
    }
    case 'finess': {
      const bare = cell.replaceAll(/\s/g, '').toUpperCase().padStart(9, '0')
      if (!isFiness(bare)) return refused('not-a-finess', cell)
      return { value: { fait: 'finess', valeur: bare }, notes: [] }
    }
    case 'perinatalite': {
      const etat = perinataliteOf(cell)
      if (etat === null) return refused('not-a-perinatalite', cell)
      return { value: { fait: 'perinatalite', valeur: { etat, themes: [] } }, notes: [] }
    }
    case 'site':
      return readSite(cell)
    case 'telephone': {
      const [first = '', ...others] = cell.split(/\s*(?:[;,]|\s\/\s|\sou\s|\n)\s*/)
      const bare = first.replaceAll(/[\s.]/g, '')
      const isCut = CUT_PHONE.test(bare)
      const isFar = /^33[1-9]\d{8}$/.test(bare)
      const valeur = tidyContact('telephone', isCut ? `0${bare}` : isFar ? `+${bare}` : first)
      if (!isContact('telephone', valeur)) return refused('not-a-contact', cell)
      const restored: ImportNote[] = isCut ? [{ reason: 'phone-restored', text: first }] : []
      return { value: { fait: 'telephone', valeur }, notes: [...restored, ...left(others)] }
    }
    case 'email':
      return readEmail(cell, nom, answers)
    default:
      return NONE
  }
}

/** Only addresses that a browser may be sent to; one written without its scheme gets it. */
function readSite(cell: string): CellRead<StatedFact> {
  const [first = '', ...others] = cell.split(/\s*[\s;]\s*/)
  if (
    /^(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:/i.test(first) &&
    !/^[\w.-]+\.[a-z]+:\d/i.test(first)
  )
    return refused('dangerous-address', cell)
  const bare = /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(first)
  const valeur = bare ? `https://${first}` : first
  if (!isContact('site', valeur)) return refused('not-a-contact', cell)
  const added: ImportNote[] = bare ? [{ reason: 'scheme-added', text: cell }] : []
  return { value: { fait: 'site', valeur }, notes: [...added, ...left(others)] }
}

/** The first address that may be the structure's own; one that looks like a person's waits for a decision. */
function readEmail(cell: string, nom: string, { emails }: FactAnswers): CellRead<StatedFact> {
  const given = cell
    .split(/[\s;,/<>()]+/)
    .map((each) => tidyContact('email', each))
    .filter((each) => isContact('email', each))
  if (given.length === 0) return refused('not-a-contact', cell)
  const isPersonal = (email: string): boolean =>
    nominativeForm(email, [nom]) !== null && emails.get(email) !== 'keep'
  const valeur = given.find((email) => !isPersonal(email) && emails.get(email) !== 'drop')
  const notes = given
    .filter((email) => email !== valeur)
    .map((email): ImportNote => {
      const dropped = emails.get(email) === 'drop'
      if (dropped) return { reason: 'email-left-out', text: email }
      return { reason: isPersonal(email) ? 'nominative-email' : 'others-left', text: email }
    })
  return { value: valeur === undefined ? null : { fait: 'email', valeur }, notes }
}

function left(others: readonly string[]): ImportNote[] {
  return others
    .filter((text) => text.trim() !== '')
    .map((text) => ({ reason: 'others-left', text }))
}
