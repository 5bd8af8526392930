import { sameValue } from '../cpts/same-value.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import type { StatedFact } from '../edits/record-change.ts'
import { foldedWords } from '../names/fold.ts'
import type { NeighbourGraph } from '../units/contiguity.ts'
import type { UnitCode } from '../units/unit.ts'
import type { ImportNote } from './import-note.ts'
import { type IncomingEdit, type RowAt, rowKey, type Statement } from './incoming.ts'
import { namesakes } from './namesakes.ts'
import { factText } from './plain-cell.ts'
import type { ReadRow } from './row-reader.ts'
import { columnOf, type SourceTable } from './source-table.ts'

interface GroupRow extends ReadRow, RowAt {
  readonly isFiner: boolean
}

/** Communes of islands that no région has: they count without any other. */
const OWN_ISLANDS = /^97[78]/

/** The communes of the rows of a CPTS; those of another région where some are of this one. */
export function codesOf(group: readonly ReadRow[]): readonly UnitCode[] {
  const here = group.flatMap(({ codes }) => codes)
  const beyond = group.flatMap((row) => row.beyond)
  const counted = here.length > 0 ? beyond : beyond.filter((code) => OWN_ISLANDS.test(code))
  return [...new Set([...here, ...counted])].toSorted()
}

/** Whether all that rows name is of elsewhere, what is not understood of it being less than what is. */
export function isFar(rows: readonly ReadRow[]): boolean {
  const reasons = rows.flatMap(({ notes }) => notes.map(({ reason }) => reason))
  const counted = (some: readonly ImportNote['reason'][]): number =>
    reasons.filter((reason) => some.includes(reason)).length
  const far = counted(['elsewhere', 'beyond', 'far-name'])
  return far > counted(['unknown-commune', 'ambiguous-commune'])
}

/** What is noted of communes of elsewhere that are not kept, as no commune of their CPTS is of here. */
export function asElsewhere(notes: readonly ImportNote[]): readonly ImportNote[] {
  return notes.flatMap((note): ImportNote | readonly ImportNote[] => {
    if (note.reason === 'seat-or-territory') return []
    if (note.reason !== 'beyond' && note.reason !== 'far-name') return note
    return { reason: 'elsewhere', text: note.text, codes: note.codes }
  })
}

/** Parts the rows of namesakes, and tells of each row that moved what it is known by now. */
export function apart<Row extends GroupRow>(
  groups: Map<string, Row[]>,
  neighbours: NeighbourGraph | undefined,
): ReadonlyMap<string, { readonly key: string; readonly nom: string }> {
  const moved = new Map<string, { key: string; nom: string }>()
  for (const [key, group] of Array.from(groups)) {
    const parts = namesakes(group, neighbours)
    if (!parts) continue
    groups.delete(key)
    for (const [departement, rows] of parts) {
      const nom = `${rows[0]?.nom ?? ''} (${departement})`
      const own = `${key} ${departement}`
      for (const row of rows) moved.set(rowKey(row), { key: own, nom })
      groups.set(
        own,
        rows.map((row) => ({ ...row, nom })),
      )
    }
  }
  return moved
}

/** The communes of which several CPTS have parts, in tables that are finer than communes. */
export function sharedFiner(
  groups: ReadonlyMap<string, readonly GroupRow[]>,
): ReadonlySet<UnitCode> {
  const owners = new Map<UnitCode, Set<string>>()
  for (const [key, group] of groups)
    for (const { isFiner, codes } of group)
      if (isFiner)
        for (const code of codes) owners.set(code, (owners.get(code) ?? new Set()).add(key))
  return new Set([...owners].flatMap(([code, keys]) => (keys.size > 1 ? [code] : [])))
}

const FINER = / (?:iris|irs|quartiers?|qpv|hexagones?|carreaux?|sections?|adresses?) /
/** The code of an IRIS: that of its commune, and four figures. */
const IRIS = /^(?:\d{2}|2[AB])\d{3}\d{4}$/

/** Whether the rows of a table are parts of communes: a column names them, or has their codes. */
export function isFinerThanCommunes(table: SourceTable): boolean {
  const isNamed = table.entete.some((title) => FINER.test(` ${foldedWords(title).join(' ')} `))
  if (!isNamed) return false
  return table.entete.some((_, at) => {
    const cells = columnOf(table, at).filter((cell) => cell !== '')
    return cells.length > 0 && cells.every((cell) => IRIS.test(cell))
  })
}

/** The stages that rows say were reached before the one that they are at, each once, in their order. */
export function passedBefore(
  group: readonly ReadRow[],
  stade: Stage | undefined,
): readonly ReadRow['passed'][number][] {
  const all = group.flatMap(({ passed }) => passed)
  return STAGES.filter((each) => each !== stade).flatMap((each) => {
    const said = all.filter((passed) => passed.stade === each)
    return said.find(({ date }) => date !== null) ?? said[0] ?? []
  })
}

/** What only a table of our own may change: elsewhere a name tells which record is meant, and départements where to look for communes. */
export function ownStatements(
  row: ReadRow | undefined,
  said: (edit: IncomingEdit) => Statement,
): readonly Statement[] {
  if (!row?.id) return []
  const { nom, departements } = row
  return [
    ...(nom === '' || nom === row.id ? [] : [said({ kind: 'nom', nom })]),
    ...(departements.length > 0 ? [said({ kind: 'departements', departements })] : []),
  ]
}

/** What is kept by a key, made where nothing is yet. */
export function grouped<K, T>(groups: Map<K, T[]>, key: K): T[] {
  const group = groups.get(key) ?? []
  groups.set(key, group)
  return group
}

/** Each fact as the first row that states it has it. */
export function factsOf(
  group: readonly GroupRow[],
  contradicted: Map<string, ImportNote[]>,
): readonly StatedFact[] {
  const facts = new Map<string, StatedFact>()
  for (const { facts: stated, ...at } of group)
    for (const fact of stated) {
      const before = facts.get(fact.fait)
      if (!before) facts.set(fact.fait, fact)
      else if (!sameValue(before.valeur, fact.valeur))
        grouped(contradicted, rowKey(at)).push({
          reason: 'contradicts',
          text: factText(fact),
          stated: fact,
        })
    }
  return [...facts.values()]
}
