import type { Cpts } from '../../../domain/cpts/cpts.ts'
import type { DecisionEntry, LogEntry } from '../../../domain/edits/edit-log.ts'
import type { JournalLot } from '../../../domain/edits/journal.ts'
import type { Undoing } from '../../../domain/edits/undo.ts'
import { changeTitle } from './change-words.ts'
import { outcomeWords } from './decision-words.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frJournal } from '../../../fr/follow-up/journal.ts'

const { lots, undo } = frJournal
/** How many facts that an undo takes back, or leaves, are worth naming. */
const NAMED = 5

type Records = ReadonlyMap<string, Pick<Cpts, 'nom'>>
type Lots = ReadonlyMap<string, JournalLot>

/** What a lot did, in one line: "Import de liste.csv (12 fiches)". */
export function lotTitle(one: JournalLot, records: Records, all: Lots): string {
  const { gesture, records: ids } = one
  const nom = (id = ''): string => records.get(id)?.nom ?? createdName(one.entries, id) ?? id
  switch (gesture.kind) {
    case 'publication':
      return lots[gesture.what](gesture.edition, gesture.records)
    case 'undo': {
      const { first, isAgain } = takenBack(gesture.lot, all)
      const what = first ? lotTitle(first, records, all) : null
      return (isAgain ? lots.redo : lots.undo)(what)
    }
    case 'import-file':
      return lots.import(gesture.file, ids.length)
    case 'lot':
      return lots.lot(gesture.from, ids.length)
    case 'recoding':
      return lots.recoding(ids.length)
    case 'merge': {
      const archive = archiveIn(one.entries)
      return lots.merge(nom(archive?.cpts), nom(archive?.fusionneeDans ?? undefined))
    }
    case 'archive':
      return lots.archive(nom(ids[0]))
    case 'proposal': {
      const decision = decisionIn(one.entries)
      return decision
        ? lots.proposal(decision.proposal.nom, outcomeWords(decision))
        : lots.edits(ids.length)
    }
    case 'edit':
      if (ids.length > 1) return lots.edits(ids.length)
      return (createdName(one.entries, ids[0] ?? '') ? lots.create : lots.edit)(nom(ids[0]))
  }
}

/** What an undo was of in the first place; `isAgain` where it took another undo back, and so made that again. */
function takenBack(
  lot: string,
  all: Lots,
): { readonly first: JournalLot | undefined; readonly isAgain: boolean } {
  const before = all.get(lot)
  if (before?.gesture.kind !== 'undo') return { first: before, isAgain: false }
  const { first, isAgain } = takenBack(before.gesture.lot, all)
  return { first, isAgain: !isAgain }
}

/** What the button says that takes a lot back: all that still counts of it, by name; null for what has no reverse. */
export function undoTitle(one: JournalLot, all: Lots): string | null {
  const { gesture, records } = one
  switch (gesture.kind) {
    case 'publication':
      return null
    case 'edit': {
      const facts = factsOf(one)
      return facts === null ? undo.edit : frEdit.undoOf(facts)
    }
    case 'import-file':
      return undo.import(gesture.file, records.length)
    case 'lot':
      return undo.lot(records.length)
    case 'recoding':
      return undo.recoding(records.length)
    case 'undo':
      return takenBack(gesture.lot, all).isAgain ? frEdit.undo : frEdit.redo
    default:
      return undo[gesture.kind]
  }
}

/** What to say once a lot was taken back, in the words of the button. */
export function undoneTitle(one: JournalLot, all: Lots): string {
  const { gesture } = one
  if (gesture.kind === 'undo' && !takenBack(gesture.lot, all).isAgain) return frEdit.redone
  const facts = gesture.kind === 'edit' ? factsOf(one) : null
  return facts === null ? frEdit.undone : frEdit.undoneOf(facts)
}

/** The facts that taking an edit back takes back; null where they are too many, or of too many records, to be named. */
function factsOf({ counting, records }: JournalLot): string | null {
  const titles = counting.flatMap((entry) =>
    entry.kind === 'change' ? [changeTitle(entry.change)] : [],
  )
  const facts = [...new Set(titles)]
  const isNamed = records.length === 1 && facts.length > 0 && facts.length <= NAMED
  return isNamed ? facts.join(', ') : null
}

/** What to say once something was taken back: what was left, and why. */
export function undoneWords(done: string, { entries, left }: Undoing, records: Records): string {
  const facts = left.slice(0, NAMED).map(({ cpts, field }) => {
    const nom = records.get(cpts)?.nom ?? cpts
    return field === null
      ? frJournal.leftRecord(nom)
      : frJournal.leftFact(frEdit.fields[field], nom)
  })
  return [
    entries.length > 0 ? done : frJournal.nothingUndone,
    ...(left.length > 0 ? [frJournal.left(facts, left.length)] : []),
  ].join(' ')
}

function archiveIn(entries: readonly LogEntry[]) {
  return entries.flatMap((entry) =>
    entry.kind === 'change' && entry.change.kind === 'archive' ? [entry.change] : [],
  )[0]
}

/** What was decided of a proposal, where a lot is of one. */
export function decisionIn(entries: readonly LogEntry[]): DecisionEntry | null {
  return entries.find((entry): entry is DecisionEntry => entry.kind === 'decision') ?? null
}

function createdName(entries: readonly LogEntry[], id: string): string | null {
  const creation = entries.find(
    (entry) =>
      entry.kind === 'change' && entry.change.kind === 'create' && entry.change.cpts === id,
  )
  return creation?.kind === 'change' && creation.change.kind === 'create'
    ? creation.change.nom
    : null
}
