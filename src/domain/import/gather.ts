import type { GuessedColumn } from './column-guess.ts'
import { nowhereWhole } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import type { ImportChoices } from './import-choices.ts'
import { type ImportNote, isWhole } from './import-note.ts'
import {
  type Incoming,
  type IncomingEdit,
  type ImportSource,
  type RowAt,
  rowKey,
  type RowNotes,
  type Statement,
} from './incoming.ts'
import { listedUnits, ownRoles } from './own-table.ts'
import type { ReadNote } from './read-note.ts'
import {
  apart,
  asElsewhere,
  codesOf,
  factsOf,
  grouped,
  isFar,
  isFinerThanCommunes,
  ownStatements,
  passedBefore,
  sharedFiner,
} from './row-groups.ts'
import { rowAside } from './row-aside.ts'
import { keyOf, type Named, rowOwners } from './row-owners.ts'
import { seatColumns, seatNotes } from './seat.ts'
import { type ReadContext, type ReadRow, rowReader } from './row-reader.ts'
import type { ShapeMatch } from './shape-match.ts'
import { nameOfSheet, type Sheet } from './sheets.ts'

/** What sheets say, CPTS by CPTS, and row by row what becomes of it. */
export interface Gathered {
  readonly incoming: readonly Incoming[]
  readonly rows: readonly RowNotes[]
}

/** Sheets to gather, with what was noted while they were read. */
export interface GatherInput {
  readonly sheets: readonly Sheet[]
  /** Line by line, where the sheets are the tables of a map. */
  readonly matches: readonly (ShapeMatch | null)[]
  readonly readNotes: readonly ReadNote[]
  /** The name of a CPTS that no column names: that of the file. */
  readonly nom: string
}

/**
 * Gathers the rows of the sheets that are read into CPTS: one row a CPTS or one a commune, in any order.
 *
 * Shape: rows belong together by id, else by folded name; one without either goes with the row above, as merged cells leave it. Where no
 * column names a CPTS, the whole sheet is one.
 */
export function gather(
  { sheets, matches, readNotes, nom }: GatherInput,
  context: ReadContext & { readonly source: ImportSource },
  choices: ImportChoices,
): Gathered {
  const groups = new Map<string, SheetRow[]>()
  const contradicted = new Map<string, ImportNote[]>()
  // A CPTS whose communes are not known is written without a contour: nothing of it is missing.
  const isOurs = sheets.some(({ table }) => ownRoles(table.entete) !== null)
  const noted = notesByRow(readNotes.filter(({ kind }) => !isOurs || kind !== 'no-geometry'))
  // Tables side by side are of one sheet.
  const isOnly = sheets.every(({ table }) => table.nom === sheets[0]?.table.nom)
  const rows = sheets
    .filter(({ isRead }) => isRead)
    .flatMap((sheet) => {
      const whole = nameOfSheet(sheet.table, isOnly, nom)
      return gatherSheet(sheet, whole, { matches, noted, context, choices, groups })
    })
  const moved = apart(groups, context.neighbours)
  const shared = sharedFiner(groups)
  const incoming = [...groups].map(([key, group]) =>
    incomingOf(key, group, choices, context.source, contradicted, shared),
  )
  const far = new Set(incoming.flatMap(({ key, isElsewhere }) => (isElsewhere ? [key] : [])))
  return {
    incoming,
    rows: rows.map((row) => {
      const now = moved.get(rowKey(row))
      const notes: readonly ImportNote[] = [
        ...(far.has(row.key ?? '') ? asElsewhere(row.notes) : row.notes),
        ...(now ? [{ reason: 'namesakes' as const, text: now.nom }] : []),
        ...(contradicted.get(rowKey(row)) ?? []),
      ]
      return { ...row, notes, ...(now && { key: now.key, cpts: now.nom }) }
    }),
  }
}

/** A row that was read, and where. */
interface SheetRow extends ReadRow, RowAt {
  /** Whether its sheet is a table of our own. */
  readonly isOurs: boolean
  /** Whether its sheet has rows of parts of communes. */
  readonly isFiner: boolean
  /** Whether its commune may be where the office is, and is no perimeter. */
  readonly isSeat: boolean
}

interface Gathering extends Pick<GatherInput, 'matches'> {
  readonly noted: ReadonlyMap<string, readonly ImportNote[]>
  readonly context: ReadContext
  readonly choices: ImportChoices
  /** What the rows of each CPTS say, added to. */
  readonly groups: Map<string, SheetRow[]>
}

/** @param nom what the CPTS is called where no column names one. */
function gatherSheet(given: Sheet, nom: string, gathering: Gathering): readonly RowNotes[] {
  const { rank: sheet, table, columns, lines, territory } = given
  const { matches, noted, context, choices, groups } = gathering
  const read = rowReader(columns, context, choices)
  const named = columns.some(({ role }) => role === 'nom' || role === 'id')
  const isOurs = ownRoles(table.entete) !== null
  const ownersOf = rowOwners(columns, context, choices)
  const isFiner = isFinerThanCommunes(table)
  // What our own tables hold beside is worked out from the records: nothing of it is lost.
  const lost = columns.filter(
    ({ role }) => role === 'ignore' || role === 'personne' || (role === 'calculee' && !isOurs),
  )
  const reads = table.rows.map((row) => {
    const said = lines.get(row.line)
    const aside = said === undefined ? rowAside(row, columns) : null
    const why = said === 'left' ? ({ reason: 'line-left', text: '' } as const) : aside
    return why ? { row, why } : { row, one: read(row, matches[row.line - 1] ?? null) }
  })
  // Where communes of no CPTS are listed too, lines are of communes.
  const isOfCommunes = reads.some(({ why }) => why?.reason === 'no-cpts')
  const isAsked = named && !isOfCommunes && ownersOf === null && territory !== true
  const ones = reads.flatMap(({ one }) => one ?? [])
  const seats = isAsked ? seatColumns(given, ones) : []
  // Where contours are drawn, they are the perimeters.
  if (seats.length > 0 && matches.some((match) => match !== null))
    return gatherSheet({ ...given, columns: without(columns, seats) }, nom, gathering)
  const isSeat = seats.length > 0
  const rows: RowNotes[] = []
  let above: Named | null = null
  for (const { row, why, one: told } of reads) {
    const at = { sheet, line: row.line }
    const nothing = { ...at, cpts: null, key: null, isTaken: false, left: [] }
    if (!told) {
      rows.push({ ...nothing, notes: [why] })
      continue
    }
    const one = { ...told, isFiner, isSeat }
    const left = lost.filter(({ at }) => (row.cells[at] ?? '') !== '').map(titleOf)
    const own = isSeat ? seatNotes(one.notes, row, seats, `${sheet}`, territory) : one.notes
    const notes = [...(table.turned ? [] : (noted.get(rowKey(at)) ?? [])), ...own]
    if (isFiner && one.codes.length > 0) notes.push({ reason: 'finer-than-commune', text: '' })
    if (ownersOf) {
      const owners = ownersOf(row, one)
      for (const { key, nom: own, row: said } of owners)
        grouped(groups, key).push({ ...said, ...at, isFiner, isSeat, isOurs, nom: own })
      const [first] = owners
      const said = [...new Set([...notes, ...owners.flatMap((each) => each.row.notes)])]
      const cpts = owners.map((owner) => owner.nom).join(', ')
      const isTaken = owners.some((each) => saysSomething(each.row))
      if (first) rows.push({ ...at, cpts, key: first.key, notes: said, isTaken, left })
      else rows.push({ ...nothing, notes: [...said, { reason: 'no-cpts', text: '' }], left })
      continue
    }
    // What is not understood of a list is of the CPTS above too, whose perimeter is not whole then.
    const carried: boolean = matches.length === 0 && (one.codes.length > 0 || one.missing)
    const byItself = named ? ownName(one) : { key: keyOf(nom), nom }
    const whose: Named | null = byItself ?? (carried ? above : null)
    if (!whose) {
      notes.push({ reason: 'no-name', text: '' })
      rows.push({ ...nothing, notes, left })
      continue
    }
    if (!byItself) notes.push({ reason: 'name-carried', text: whose.nom })
    above = whose
    // A map of the whole country is cut down to the région.
    const elsewhere = notes.some(({ reason }) => reason === 'elsewhere-shape')
    // A point of a map, or a shape that cannot be used, is no CPTS by its name alone.
    const isLost = matches.length > 0 && !saysSomething(one) && notes.some(isWhole)
    const isOut = elsewhere || isLost
    if (!isOut) grouped(groups, whose.key).push({ ...one, ...at, isOurs, nom: whose.nom })
    const isTaken = !isOut && saysSomething(one)
    const key = isOut ? null : whose.key
    rows.push({ ...at, cpts: whose.nom, key, notes, isTaken, left })
  }
  return rows
}

/** The columns, of which some are not read. */
const without = (
  columns: readonly GuessedColumn[],
  left: readonly GuessedColumn[],
): readonly GuessedColumn[] =>
  columns.map((each) => (left.includes(each) ? { ...each, role: 'ignore' } : each))

const titleOf = ({ entete, at }: GuessedColumn): string => entete || `${at + 1}`

function saysSomething({ codes, stade, facts, departements }: ReadRow): boolean {
  return codes.length + facts.length + departements.length > 0 || stade !== null
}

/** What a row is known by; null where it says neither an id nor a name. */
function ownName({ id, nom }: ReadRow): Named | null {
  if (id !== null) return { key: `#${id}`, nom: nom || id }
  return nom === '' ? null : { key: keyOf(nom), nom }
}

function notesByRow(notes: readonly ReadNote[]): ReadonlyMap<string, readonly ImportNote[]> {
  const byRow = new Map<string, ImportNote[]>()
  for (const { kind, line, sheet = 0, detail } of notes)
    if (line !== null)
      grouped(byRow, rowKey({ sheet, line })).push({ reason: 'shape', kind, detail })
  return byRow
}

function incomingOf(
  key: string,
  group: readonly SheetRow[],
  choices: ImportChoices,
  { date }: ImportSource,
  contradicted: Map<string, ImportNote[]>,
  shared: ReadonlySet<UnitCode>,
): Incoming {
  const [first] = group
  const own = first?.isOurs ?? false
  const chosen = choices.etats.get(key)
  // What was said of one CPTS counts before what its whole sheet is taken for.
  const listing = chosen === undefined ? group.filter(({ isSeat }) => !isSeat) : group
  const codes = codesOf(listing)
  const parts = [
    ...new Set([...nowhereWhole(listing), ...codes.filter((code) => shared.has(code))]),
  ]
  // What a table of ours does not say to be in part is whole; others may just not tell.
  const enPartie = own || parts.length > 0 ? { enPartie: parts } : {}
  const missing = listing.some((row) => row.missing || row.isFiner)
  const stated = group.find((row) => row.etat !== null)?.etat ?? null
  const etat =
    chosen ?? (missing ? 'partiel' : (stated ?? (parts.length > 0 ? 'partiel' : 'complet')))
  const said = (edit: IncomingEdit): Statement => ({ edit, sources: [] })
  const marks = first?.marks ?? null
  const alias = [...new Set(group.flatMap((row) => row.alias))]
  const perimetre = { etat, codes, deduit: false, communesAnnoncees: null, ...enPartie, date }
  const [stage, ...others] = group.flatMap(({ stade, ...at }) =>
    stade ? [{ ...stade, at: rowKey(at) }] : [],
  )
  for (const { stade, at } of others)
    if (stade !== stage?.stade)
      grouped(contradicted, at).push({ reason: 'contradicts', text: stade })
  const facts = factsOf(group, contradicted)
  const signature = facts.find(({ fait }) => fait === 'aci')?.valeur
  // Our own tables say of each stage when it was reached.
  const isSigned = !own && stage?.stade === 'aci-signe' && stage.date === null
  const signed = isSigned && typeof signature === 'string' ? { signedOn: signature } : {}
  return {
    key,
    id: first?.id ?? null,
    nom: first?.nom ?? '',
    departements: [...new Set(group.flatMap((row) => row.departements))].toSorted(),
    codes: codes.length > 0 ? codes : codesOf(group),
    cut: group.flatMap((row) => row.cut),
    statements: [
      ...(own ? ownStatements(first, said) : []),
      ...(alias.length > 0 ? [said({ kind: 'alias', alias })] : []),
      ...(codes.length > 0
        ? [
            {
              ...said({ kind: 'perimetre', ...perimetre }),
              bareList: chosen === undefined && !missing && stated === null,
            },
          ]
        : []),
      ...passedBefore(group, stage?.stade).map((passed) => ({
        ...said({ kind: 'stage', ...passed }),
        isPassed: true,
      })),
      ...(stage
        ? [{ ...said({ kind: 'stage', stade: stage.stade, date: stage.date }), ...signed }]
        : []),
      ...facts.map((fact) => said({ kind: 'fact', ...fact, date })),
    ],
    isElsewhere: codes.length === 0 && isFar(group),
    exact: false,
    // Of a record on several rows, each has one of its communes.
    marks: marks && {
      ...marks,
      said: marks.said.has('codes')
        ? new Map([...marks.said, ['codes', listedUnits(codes, parts)]])
        : marks.said,
    },
    first: { sheet: first?.sheet ?? 0, line: first?.line ?? 0 },
  }
}
