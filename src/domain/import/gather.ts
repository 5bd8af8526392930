import { foldedWords } from '../names/fold.ts'
import type { StatedFact } from '../edits/record-change.ts'
import { sameValue } from '../cpts/same-value.ts'
import type { GuessedColumn } from './column-guess.ts'
import { nowhereWhole } from '../units/territory.ts'
import { factText, saysNothing } from './plain-cell.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportNote } from './import-note.ts'
import type { Incoming, IncomingEdit, RowNotes, Statement, ImportSource } from './incoming.ts'
import { listedUnits, ownRoles } from './own-table.ts'
import type { ReadNote } from './read-note.ts'
import { type ReadContext, type ReadRow, rowReader } from './row-reader.ts'
import type { ShapeMatch } from './shape-match.ts'
import type { SourceTable } from './source-table.ts'

/** What a table says, CPTS by CPTS, and row by row what becomes of it. */
export interface Gathered {
  readonly incoming: readonly Incoming[]
  readonly rows: readonly RowNotes[]
}

/** A table to gather, with what was noted while it was read. */
export interface GatherInput {
  readonly table: SourceTable
  readonly columns: readonly GuessedColumn[]
  /** Row by row, where the table is that of a map. */
  readonly matches: readonly (ShapeMatch | null)[]
  readonly readNotes: readonly ReadNote[]
  /** The name of a CPTS that no column names: that of the file. */
  readonly nom: string
}

/**
 * Gathers the rows of a table into CPTS: one row a CPTS or one a commune, in any order.
 *
 * Shape: rows belong together by id, else by folded name; one without either goes with the row above, as merged cells leave it. Where no
 * column names a CPTS, the whole table is one.
 */
export function gather(
  { table, columns, matches, readNotes, nom }: GatherInput,
  context: ReadContext,
  choices: ImportChoices,
  source: ImportSource,
): Gathered {
  const read = rowReader(columns, context, choices)
  const ignored = columns.filter(({ role }) => role === 'ignore')
  const named = columns.some(({ role }) => role === 'nom' || role === 'id')
  const isOurs = ownRoles(table.entete) !== null
  // A CPTS whose communes are not known is written without a contour: nothing of it is missing.
  const noted = notesByLine(readNotes.filter(({ kind }) => !isOurs || kind !== 'no-geometry'))
  const groups = new Map<string, ReadRow[]>()
  const rows: RowNotes[] = []
  let above: Named | null = null
  for (const [rank, row] of table.rows.entries()) {
    const one = read(row, matches[rank] ?? null)
    const { line } = row
    const left = ignored.filter(({ at }) => !saysNothing(row.cells[at] ?? '')).map(titleOf)
    const notes = [...(noted.get(line) ?? []), ...one.notes]
    const carried: boolean = matches.length === 0 && one.codes.length > 0
    const own = named ? ownName(one) : { key: '', nom }
    const whose: Named | null = own ?? (carried ? above : null)
    if (!whose) {
      notes.push({ reason: 'no-name', text: '' })
      rows.push({ line, cpts: null, key: null, notes, isTaken: false, left })
      continue
    }
    if (!own) notes.push({ reason: 'name-carried', text: whose.nom })
    above = whose
    // A map of the whole country is cut down to the région.
    const elsewhere = notes.some(({ reason }) => reason === 'elsewhere-shape')
    if (!elsewhere) grouped(groups, whose.key).push({ ...one, nom: whose.nom })
    const isTaken = !elsewhere && saysSomething(one)
    rows.push({ line, cpts: whose.nom, key: elsewhere ? null : whose.key, notes, isTaken, left })
  }
  const contradicted = new Map<number, ImportNote[]>()
  const incoming = [...groups].map(([key, group]) =>
    incomingOf(key, group, isOurs, choices, source, contradicted),
  )
  return {
    incoming,
    rows: rows.map((row) => {
      const more = contradicted.get(row.line)
      return more ? { ...row, notes: [...row.notes, ...more] } : row
    }),
  }
}

const isFar = ({ notes }: ReadRow): boolean => notes.some(({ reason }) => reason === 'elsewhere')
const isAsked = ({ notes }: ReadRow): boolean =>
  notes.some(({ reason }) => reason === 'unknown-commune' || reason === 'ambiguous-commune')

const titleOf = ({ entete, at }: GuessedColumn): string => entete || `${at + 1}`

function saysSomething({ codes, stade, facts, departements }: ReadRow): boolean {
  return codes.length + facts.length + departements.length > 0 || stade !== null
}

function grouped<K, T>(groups: Map<K, T[]>, key: K): T[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}

interface Named {
  readonly key: string
  readonly nom: string
}

/** What a row is known by; null where it says neither an id nor a name. */
function ownName({ id, nom }: ReadRow): Named | null {
  if (id !== null) return { key: `#${id}`, nom: nom || id }
  // A name of letters that fold to nothing is still a name.
  return nom === '' ? null : { key: foldedWords(nom).join(' ') || nom, nom }
}

function notesByLine(notes: readonly ReadNote[]): Map<number, ImportNote[]> {
  const byLine = new Map<number, ImportNote[]>()
  for (const { kind, line, detail } of notes)
    if (line !== null) grouped(byLine, line).push({ reason: 'shape', kind, detail })
  return byLine
}

function incomingOf(
  key: string,
  group: readonly ReadRow[],
  own: boolean,
  choices: ImportChoices,
  { date }: ImportSource,
  contradicted: Map<number, ImportNote[]>,
): Incoming {
  const [first] = group
  const codes = [...new Set(group.flatMap((row) => row.codes))].toSorted()
  const parts = [...nowhereWhole(group)]
  // What a table of ours does not say to be in part is whole; others may just not tell.
  const enPartie = own || parts.length > 0 ? { enPartie: parts } : {}
  const missing = group.some((row) => row.missing)
  const stated = group.find((row) => row.etat !== null)?.etat ?? null
  const chosen = choices.etats.get(key)
  const etat = chosen ?? (missing ? 'partiel' : (stated ?? 'complet'))
  const said = (edit: IncomingEdit): Statement => ({ edit, sources: [] })
  const marks = first?.marks ?? null
  const perimetre = { etat, codes, deduit: false, communesAnnoncees: null, ...enPartie, date }
  const [stage, ...others] = group.flatMap(({ stade, line }) => (stade ? [{ ...stade, line }] : []))
  for (const { stade, line } of others)
    if (stade !== stage?.stade)
      grouped(contradicted, line).push({ reason: 'contradicts', text: stade })
  return {
    key,
    id: first?.id ?? null,
    nom: first?.nom ?? '',
    departements: [...new Set(group.flatMap((row) => row.departements))].toSorted(),
    codes,
    cut: group.flatMap((row) => row.cut),
    statements: [
      ...(own ? ownStatements(first, said) : []),
      ...(codes.length > 0
        ? [
            {
              ...said({ kind: 'perimetre', ...perimetre }),
              bareList: chosen === undefined && !missing && stated === null,
            },
          ]
        : []),
      ...(stage ? [said({ kind: 'stage', stade: stage.stade, date: stage.date })] : []),
      ...factsOf(group, contradicted).map((fact) => said({ kind: 'fact', ...fact, date })),
    ],
    isElsewhere: codes.length === 0 && group.some(isFar) && !group.some(isAsked),
    exact: false,
    // Of a record on several rows, each has one of its communes.
    marks: marks && {
      ...marks,
      said: marks.said.has('codes')
        ? new Map([...marks.said, ['codes', listedUnits(codes, parts)]])
        : marks.said,
    },
    lines: group.map(({ line }) => line),
  }
}

/** What only a table of our own may change: elsewhere a name tells which record is meant, and départements where to look for communes. */
function ownStatements(
  row: ReadRow | undefined,
  said: (edit: IncomingEdit) => Statement,
): readonly Statement[] {
  if (!row?.id) return []
  const { nom, alias, departements } = row
  return [
    ...(nom === '' || nom === row.id ? [] : [said({ kind: 'nom', nom })]),
    ...(departements.length > 0 ? [said({ kind: 'departements', departements })] : []),
    ...(alias.length > 0 ? [said({ kind: 'alias', alias })] : []),
  ]
}

/** Each fact as the first row that states it has it. */
function factsOf(
  group: readonly ReadRow[],
  contradicted: Map<number, ImportNote[]>,
): readonly StatedFact[] {
  const facts = new Map<string, StatedFact>()
  for (const { line, facts: stated } of group)
    for (const fact of stated) {
      const before = facts.get(fact.fait)
      if (!before) facts.set(fact.fait, fact)
      else if (!sameValue(before.valeur, fact.valeur))
        grouped(contradicted, line).push({
          reason: 'contradicts',
          text: factText(fact),
          stated: fact,
        })
    }
  return [...facts.values()]
}
