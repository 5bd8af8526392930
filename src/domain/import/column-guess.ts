import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import {
  type ColumnRole,
  isFirstName,
  isOfDates,
  namesCpts,
  namesGroup,
  REPEATABLE,
  roleOfHeader,
  stageOfHeader,
} from './column-role.ts'
import { communeLookup } from './commune-lookup.ts'
import { type NameSources, NO_SOURCES } from '../names/commune-list.ts'
import { type Kinds, kindsOfCells } from './cell-kinds.ts'
import { memberColumns } from './member-columns.ts'
import { looksLikePeople, saysNothing } from './plain-cell.ts'
import { dayFirstIn, findDate } from './date-cell.ts'
import { ownRoles } from './own-table.ts'
import { columnOf, type SourceTable } from './source-table.ts'

/** What a column is taken for, to be confirmed. */
export interface GuessedColumn {
  readonly at: number
  readonly entete: string
  readonly role: ColumnRole
  /** What tells so: its header, what it holds, the person; null where nothing does. */
  readonly indice: 'entete' | 'contenu' | 'personne' | null
  /** The first different texts that it holds. */
  readonly exemples: readonly string[]
  /** Of a column of dates, the text that shows that in all of them the day comes before the month. */
  readonly dayFirst?: string
}

const SAMPLE = 300
const EXAMPLES = 3
/** The share of the cells that have to be of a kind for the column to be. */
const MOSTLY = 0.6

/** Tells what the columns of a table hold, by their names and by what they hold; what the person said of one stands. */
export function guessColumns(
  table: SourceTable,
  units: UnitIndex,
  chosen: ReadonlyMap<number, ColumnRole>,
  sources: NameSources = NO_SOURCES,
): readonly GuessedColumn[] {
  const kinds = kindsOfCells(units, sources)
  const people = table.entete.some(isFirstName)
  const own = ownRoles(table.entete)
  const guesses = table.entete.map((entete, at): GuessedColumn => {
    const cells = sample(columnOf(table, at))
    const exemples = [...new Set(cells)].slice(0, EXAMPLES)
    const role = chosen.get(at)
    if (role !== undefined) return { at, entete, role, indice: 'personne', exemples }
    const known = own?.[at]
    if (known) return { at, entete, role: known, indice: 'entete', exemples }
    return { at, entete, exemples, ...guessOf(entete, cells, kinds, people) }
  })
  return together(onePerRole(memberColumns(beside(guesses, table, units))), table).map((guess) => {
    const dayFirst = isOfDates(guess.role) ? dayFirstIn(columnOf(table, guess.at)) : null
    return dayFirst === null ? guess : { ...guess, dayFirst }
  })
}

/** Beside a code, "Libellé" is the commune's own name where it is most often that of the code; far ones cannot be told. */
function beside(
  guesses: readonly GuessedColumn[],
  table: SourceTable,
  units: UnitIndex,
): readonly GuessedColumn[] {
  const code = guesses.find(({ role }) => role === 'code')?.at
  if (code === undefined) return guesses
  const { names } = communeLookup(units)
  const near = table.rows
    .flatMap(({ cells }) => {
      const unit = units.get(codeFromText(cells[code] ?? '') ?? ('' as UnitCode))
      return unit ? [{ cells, unit: unit.code }] : []
    })
    .slice(0, SAMPLE)
  return guesses.map((guess) => {
    if (guess.role !== 'nom' || guess.indice === 'personne' || namesCpts(guess.entete)) return guess
    const same = near.filter(({ cells, unit }) =>
      names.find(cells[guess.at] ?? '').some((place) => place.includes(unit)),
    )
    return same.length > 0 && same.length >= near.length * MOSTLY
      ? { ...guess, role: 'commune' }
      : guess
  })
}

function guessOf(
  entete: string,
  cells: readonly string[],
  kinds: Kinds,
  people: boolean,
): Pick<GuessedColumn, 'role' | 'indice'> {
  const share = (kind: string): number =>
    cells.length === 0
      ? 0
      : cells.filter((cell) => kinds[kind]?.(cell) ?? false).length / cells.length
  const named = roleOfHeader(entete)
  // Numbers are nobody's name.
  if (named === 'personne' && share('number') < MOSTLY)
    return { role: 'personne', indice: 'entete' }
  if (namesGroup(entete))
    return share('group') >= MOSTLY
      ? { role: 'liste', indice: 'contenu' }
      : { role: 'ignore', indice: null }
  // « Périnatalité dans le projet de santé » is no stage.
  const stage = named === 'perinatalite' ? null : stageOfHeader(entete)
  if (stage !== null && share('dateOrYes') >= 0.5) return { role: stage, indice: 'entete' }
  const own = namesCpts(entete)
  if (people && named === 'nom' && !own) return { role: 'personne', indice: 'entete' }
  if (named !== null && named !== 'personne') {
    const role = agreeing(named, own, share)
    if (role !== null) return { role, indice: 'entete' }
  }
  if (looksLikePeople(cells) && share('commune') < MOSTLY && !own)
    return { role: 'personne', indice: 'contenu' }
  const isOfPlaces =
    share('liste') > 0 && share('liste') + share('commune') + share('code') >= MOSTLY
  const found = BY_CONTENT.find(([, kind, least]) => share(kind) >= least)?.[0]
  const role = found ?? (isOfPlaces ? 'liste' : null)
  return role === null ? { role: 'ignore', indice: null } : { role, indice: 'contenu' }
}

const BY_CONTENT: readonly (readonly [ColumnRole, string, number])[] = [
  ['email', 'email', MOSTLY],
  ['telephone', 'telephone', MOSTLY],
  ['site', 'site', MOSTLY],
  ['stade', 'stade', MOSTLY],
  ['postal', 'postalOnly', MOSTLY],
  ['code', 'code', MOSTLY],
  ['nom', 'cpts', MOSTLY],
  ['liste', 'liste', MOSTLY],
  ['commune', 'commune', MOSTLY],
]

/** The role that a header names, where what the column holds does not speak against it; null where it does. */
function agreeing(
  named: ColumnRole,
  own: boolean,
  share: (kind: string) => number,
): ColumnRole | null {
  switch (named) {
    case 'nom':
      if (own || share('cpts') > 0) return 'nom'
      if (share('code') >= MOSTLY) return 'code'
      return share('commune') >= MOSTLY ? 'commune' : 'nom'
    case 'postal':
      return share('postal') > 0 ? 'postal' : null
    case 'commune':
      if (share('postal') > share('code')) return 'postal'
      return share('code') >= MOSTLY ? 'code' : 'commune'
    case 'liste':
      if (own && share('cpts') >= MOSTLY) return 'nom'
      if (share('liste') > 0.2) return 'liste'
      if (share('postal') > share('code')) return 'postal'
      if (share('code') >= MOSTLY) return 'code'
      // "Nombre de communes" and "Communes déduites" are no lists; what is not understood of one is asked.
      return share('number') + share('yesNo') < MOSTLY ? 'liste' : null
    case 'code':
      if (share('postal') > share('code')) return 'postal'
      return share('codeForm') >= MOSTLY || share('partOfCode') >= MOSTLY ? 'code' : null
    case 'email':
    case 'telephone':
    case 'site':
      if (named === 'telephone' && share('cutPhone') > 0) return named
      return share(named === 'site' ? 'address' : named) > 0 ? named : null
    // The key of a layer tells its rows apart, and is no id of a record.
    case 'id':
      return share('recordId') >= MOSTLY ? 'id' : null
    case 'stade-date':
      return 'stade-date'
    case 'aci':
      if (share('number') >= MOSTLY && share('date') < 0.3) return null
      // Words that are no date are told cell by cell.
      return share('date') < 0.3 && share('stade') > 0.5 ? 'stade' : 'aci'
    case 'perimetre':
      return share('etat') >= MOSTLY ? 'perimetre' : share('liste') > 0.2 ? 'liste' : null
    case 'perinatalite':
      return share('number') < MOSTLY ? 'perinatalite' : null
    case 'population':
      return share('figure') >= MOSTLY ? 'population' : null
    default:
      return named
  }
}

/** What only the columns beside one another tell. */
function together(guesses: readonly GuessedColumn[], table: SourceTable): readonly GuessedColumn[] {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    guesses.some(({ role }) => roles.includes(role))
  const isTitled = guesses.some(({ entete }) => entete !== '')
  let isInList = false
  return guesses.map((guess): GuessedColumn => {
    const { role, indice, entete, at, exemples } = guess
    if (indice === 'personne') return guess
    // "Date" alone is that of the stage beside it.
    const isBeside = guesses.some((other) => other.role === 'stade' && other.at === at - 1)
    if (role === 'ignore' && isBeside && /^(?:date|depuis|le)$/i.test(entete.trim()))
      if (!has('stade-date') && exemples.some((text) => findDate(text) !== null))
        return { ...guess, role: 'stade-date', indice: 'entete' }
    // A column of EPCI says which one the commune of its row is in, where rows are of communes.
    if (role === 'liste' && namesGroup(entete) && has('code', 'commune'))
      return { ...guess, role: 'ignore', indice: null }
    // Inhabitants are those of the commune where a CPTS has several rows that say otherwise.
    if (
      role === 'population' &&
      !namesCpts(entete) &&
      has('code', 'commune') &&
      varies(guesses, table, at)
    )
      return { ...guess, role: 'calculee' }
    // A list whose mark is that of the file runs over into columns without a title.
    const isRest =
      isTitled && isInList && entete === '' && role === 'ignore' && guess.exemples.length > 0
    if (entete !== '' || !isTitled) isInList = role === 'liste' || role === 'commune'
    return isRest ? { ...guess, role: 'liste', indice: 'contenu' } : guess
  })
}

/** Whether rows of one CPTS hold different texts in a column. */
function varies(guesses: readonly GuessedColumn[], table: SourceTable, at: number): boolean {
  const name = guesses.find(({ role }) => role === 'nom')?.at
  const first = new Map<string, string>()
  return table.rows.some(({ cells }) => {
    const text = cells[at] ?? ''
    const whose = name === undefined ? '' : (cells[name] ?? '')
    if (text === '') return false
    const before = first.get(whose)
    if (before === undefined) first.set(whose, text)
    return before !== undefined && before !== text
  })
}

function sample(cells: readonly string[]): string[] {
  return cells.filter((cell) => !saysNothing(cell)).slice(0, SAMPLE)
}

/** A role that only one column may have goes to what the person said, then to a header, then to the first. */
function onePerRole(guesses: readonly GuessedColumn[]): readonly GuessedColumn[] {
  const order = ['personne', 'entete', 'contenu', null]
  // Of two columns of names, that whose names are of CPTS.
  const rankOf = ({ role, indice, exemples }: GuessedColumn): number =>
    role === 'nom' && indice !== 'personne' && !exemples.some((text) => namesCpts(text))
      ? order.length
      : order.indexOf(indice)
  const best = new Map<ColumnRole, GuessedColumn>()
  for (const guess of guesses) {
    const other = best.get(guess.role)
    if (!other || rankOf(guess) < rankOf(other)) best.set(guess.role, guess)
  }
  const isTitled = guesses.some(({ entete }) => entete !== '')
  return guesses.map((guess) => {
    if (REPEATABLE.has(guess.role) || best.get(guess.role) === guess) return guess
    const isPart = isTitled && PART_OF_LIST.test(guess.entete.trim())
    return isPart && (guess.role === 'commune' || guess.role === 'code')
      ? { ...guess, role: 'liste' }
      : { ...guess, role: 'ignore', indice: null }
  })
}

/** One list over several columns: "Commune 1", "Commune 2", or what a separator without quotes left without a title. */
const PART_OF_LIST = /^(?:(?:communes?|codes?) ?\d+)?$/i
