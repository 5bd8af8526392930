import type { Perimetre } from '../cpts/cpts.ts'
import type { NameSources } from '../names/commune-list.ts'
import { tidyName } from '../names/tidy-name.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { StatedFact } from '../edits/record-change.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import type { NeighbourGraph } from '../units/contiguity.ts'
import type { UnitCode } from '../units/unit.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { GuessedColumn } from './column-guess.ts'
import type { ColumnRole } from './column-role.ts'
import { communeCellReader } from './commune-cells.ts'
import type { CommunesRead } from './commune-read.ts'
import { countOf, departementsOf, etatOf, saysNothing } from './plain-cell.ts'
import { readDate, readFact, readReached, readStage } from './fact-cells.ts'
import { cutKey, type ImportChoices } from './import-choices.ts'
import type { ImportNote } from './import-note.ts'
import type { TableMarks } from './incoming.ts'
import { listed, listedUnits, readMarks, type TableFact } from './own-table.ts'
import { type CutAt, type ShapeMatch, unitsAbove } from './shape-match.ts'
import type { SourceRow } from './source-table.ts'

/** What rows are read against. */
export interface ReadContext {
  readonly units: UnitIndex
  /** Names of the départements of the région, by code. */
  readonly departements: ReadonlyMap<string, string>
  /** "YYYY-MM-DD". */
  readonly today: string
  /** What communes are called beside their own names; nothing where it is not loaded. */
  readonly names?: NameSources
  /** Which units touch; namesakes are not told apart without. */
  readonly neighbours?: NeighbourGraph
}

export interface StageReached {
  readonly stade: Stage
  readonly date: PartialDate | null
}

/** One row, read; nothing is decided yet of what it means together with others. */
export interface ReadRow {
  readonly line: number
  readonly id: string | null
  readonly nom: string
  readonly alias: readonly string[]
  readonly departements: readonly string[]
  readonly codes: readonly UnitCode[]
  /** Those of the codes of which it means a part only. */
  readonly enPartie: readonly UnitCode[]
  readonly cut: readonly CutAt[]
  /** Codes of communes of another région, which count where others are of this one. */
  readonly beyond: readonly UnitCode[]
  /** Whether it names communes that are not among the codes. */
  readonly missing: boolean
  readonly etat: Perimetre['etat'] | null
  readonly stade: StageReached | null
  /** Stages of before it that columns of their own say were reached. */
  readonly passed: readonly StageReached[]
  readonly facts: readonly StatedFact[]
  /** Null where the row does not say what it said when it was written. */
  readonly marks: TableMarks | null
  readonly notes: readonly ImportNote[]
}

type Communes = CommunesRead & Pick<ReadRow, 'cut'>

const FACTS = ['aci', 'site', 'email', 'telephone', 'population', 'finess'] as const
/** Above this share of a shape in no unit of the région, it goes on elsewhere. [our convention] */
const OUTSIDE = 0.1

const OF_COMMUNES: ReadonlySet<ColumnRole> = new Set(['code', 'commune', 'liste'])
/** Titles of columns that do not name all communes. */
const OPEN_TITLE = /principa|extrait|exemple|notamment/i
const COUNT = /^(?:nombre|nb)\.?\s+(?:de\s+)?communes$/i

/** Reads rows by what their columns are taken for, and their shapes where they have one. */
export function rowReader(
  columns: readonly GuessedColumn[],
  { units, departements, today, names }: ReadContext,
  choices: ImportChoices,
): (row: SourceRow, match: ShapeMatch | null) => ReadRow {
  const readCommunes = communeCellReader(units, choices.communes, names)
  const at = (role: ColumnRole): number | undefined =>
    columns.find((each) => each.role === role)?.at
  const all = (wanted: ColumnRole): readonly number[] =>
    columns.filter(({ role }) => role === wanted).map(({ at }) => at)
  const [lists, parts, postals] = [all('liste'), all('liste-en-partie'), all('postal')]
  const named =
    lists.length + parts.length + postals.length > 0 ||
    at('code') !== undefined ||
    at('commune') !== undefined

  const openTitle =
    columns.find(({ role, entete }) => OF_COMMUNES.has(role) && OPEN_TITLE.test(entete))?.entete ??
    null
  const counted = columns.find(({ role, entete }) => role === 'calculee' && COUNT.test(entete))?.at
  /** How many communes a row says that its CPTS has, where its list has fewer. */
  const announcedIn = (
    cells: readonly string[],
    { codes, beyond }: CommunesRead,
  ): string | null => {
    const text = cells[counted ?? -1] ?? ''
    const n = lists.length > 0 && at('empreinte') === undefined ? countOf(text) : null
    return n !== null && n > codes.length + beyond.length ? text : null
  }

  const hasStages = STAGES.some((each) => each !== 'aci-signe' && at(each) !== undefined)

  /** The answers of the person, with what the other cells of a column of days tell. */
  const answersIn = (role: ColumnRole) => {
    const isDayFirst = columns.some((each) => each.role === role && each.dayFirst !== undefined)
    return { ...choices, isDayFirst }
  }

  return ({ line, cells }, match) => {
    const cell = (role: ColumnRole): string => cells[at(role) ?? -1] ?? ''
    const notes: ImportNote[] = []
    const noted = <T>(read: { value: T; notes: readonly ImportNote[] }): T => {
      notes.push(...read.notes)
      return read.value
    }
    const given = cell('nom')
    const nom = tidyName(given)
    if (nom.length < given.trim().replaceAll(/\s+/g, ' ').length)
      notes.push({ reason: 'name-cut', text: given })
    const inside = saysNothing(cell('departement'))
      ? []
      : departementsOf(cell('departement'), departements)
    if (inside === null) notes.push({ reason: 'not-a-departement', text: cell('departement') })
    const communes: Communes = named
      ? {
          ...readCommunes({
            code: wholeCode(cell('code'), inside ?? []),
            commune: cell('commune'),
            listes: lists.map((at) => cells[at] ?? ''),
            parties: parts.map((at) => cells[at] ?? ''),
            postaux: postals.map((at) => cells[at] ?? ''),
            departements: inside ?? [],
          }),
          cut: [],
        }
      : drawn(line, match, choices)
    notes.push(...communes.notes)
    const shortOf = communes.codes.length > 0 ? (openTitle ?? announcedIn(cells, communes)) : null
    if (shortOf !== null) notes.push({ reason: 'open-list', text: shortOf })
    const stated = noted(readStage(cell('stade'), choices))
    const reached = STAGES.flatMap((each) => {
      const role = each === 'aci-signe' ? 'aci' : each
      return noted(readReached(each, cell(role), today, hasStages, answersIn(role))) ?? []
    })
    const stade = stated ?? reached.at(-1)?.stade ?? null
    const dated = noted(readDate(cell('stade-date'), today, answersIn('stade-date')))
    const date =
      dated ??
      reached.find((each) => each.stade === stade && each.stade !== 'aci-signe')?.date ??
      null
    if (date !== null && stade === null && saysNothing(cell('stade')))
      notes.push({ reason: 'date-without-stage', text: cell('stade-date') })
    const facts = [...FACTS, 'perinatalite' as const].flatMap(
      (role) => noted(readFact(role, cell(role), nom, today, answersIn(role))) ?? [],
    )
    const alias = cell('alias')
      .split(/\s*[;\n]\s*/)
      .filter((each) => each !== '')
    const etat = etatOf(cell('perimetre'))
    const written = readMarks(cell('empreinte'))
    const said = new Map<TableFact, string>()
    /** What a column says, where it is there, and was understood. */
    const tell = (fact: TableFact, role: ColumnRole, text: string): void => {
      if (at(role) !== undefined && (text !== '' || saysNothing(cell(role)))) said.set(fact, text)
    }
    tell('nom', 'nom', nom)
    tell('alias', 'alias', listed(alias))
    tell('departements', 'departement', listed(inside ?? []))
    tell('perimetre', 'perimetre', etat ?? '')
    if (named) said.set('codes', listedUnits(communes.codes, communes.enPartie))
    tell('stade', 'stade', stade ?? '')
    tell('stadeDate', 'stade-date', date ?? '')
    for (const role of FACTS) {
      const fact = facts.find(({ fait }) => fait === factNamed(role))
      tell(factNamed(role), role, `${(fact?.valeur as string | number | undefined) ?? ''}`)
    }
    return {
      line,
      id: cell('id') || null,
      nom,
      alias,
      marks: written.size > 0 ? { written, said } : null,
      departements: inside ?? [],
      codes: communes.codes,
      enPartie: communes.enPartie,
      cut: communes.cut,
      beyond: communes.beyond,
      missing: communes.missing || shortOf !== null,
      etat,
      stade: stade && { stade, date },
      passed: reached.filter(
        (each) => stade !== null && STAGES.indexOf(each.stade) < STAGES.indexOf(stade),
      ),
      facts,
      notes,
    }
  }
}

/** The code of a commune that a table writes in two columns, its département and its rank there. */
function wholeCode(cell: string, inside: readonly string[]): string {
  const [departement, ...others] = inside
  if (!departement || others.length > 0 || !/^\d{1,3}$/.test(cell)) return cell
  return `${departement}${cell.padStart(5 - departement.length, '0')}`
}

/** The fact that a column of facts tells. */
function factNamed(role: (typeof FACTS)[number]): TableFact {
  return role === 'population' ? 'populationAnnoncee' : role
}

const NOTHING = { codes: [], enPartie: [], beyond: [], missing: false } as const

/** The units that a shape takes in, at the threshold or as the person said of those that it cuts. */
function drawn(
  line: number,
  match: ShapeMatch | null,
  { threshold, cuts }: ImportChoices,
): Communes {
  if (!match) return { ...NOTHING, cut: [], notes: [] }
  const above = unitsAbove(match, threshold)
  const cut = above.cut.map((each): CutAt => ({
    ...each,
    line,
    taken: cuts.get(cutKey(line, each.code)) ?? each.taken,
  }))
  const said = new Map(cut.map(({ code, taken }) => [code, taken]))
  const whole = above.codes.filter((code) => !said.has(code))
  const codes = [...whole, ...cut.filter(({ taken }) => taken).map(({ code }) => code)].toSorted()
  const notes: ImportNote[] = cut.map(({ code, share, taken }) => {
    return { reason: 'cut-unit', code, share, taken }
  })
  const outside = match.outside ?? 0
  if (match.shares.length === 0) notes.push({ reason: 'elsewhere-shape', text: '' })
  else if (codes.length === 0) notes.push({ reason: 'nothing-above', text: '' })
  else if (outside > OUTSIDE) notes.push({ reason: 'outside', share: outside })
  return { ...NOTHING, codes, cut, notes, missing: outside > OUTSIDE }
}
