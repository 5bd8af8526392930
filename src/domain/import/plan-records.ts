import { byId } from '../edits/dataset-diff.ts'
import type { Cpts } from '../cpts/cpts.ts'
import type { RecordChange } from '../edits/record-change.ts'
import { isRecordId, newRecordId } from '../cpts/record-id.ts'
import type { ImportChoices } from './import-choices.ts'
import type { ImportNote } from './import-note.ts'
import type { Incoming } from './incoming.ts'
import { type RecordMatch, recordMatcher } from './match-record.ts'
import { reconcile, type ReconcileContext } from './reconcile.ts'

/** One CPTS of a file, and what becomes of it. */
export interface PlannedCpts {
  readonly incoming: Incoming
  readonly match: RecordMatch
  /** The id of its record, new or not; null where none is made or changed. */
  readonly id: string | null
  readonly changes: readonly RecordChange[]
}

export interface RecordsPlan {
  readonly cpts: readonly PlannedCpts[]
  /** What concerns a whole CPTS, told on the first row that speaks of it. */
  readonly notes: ReadonlyMap<number, readonly ImportNote[]>
}

/** Works out what the CPTS of a file change, one after the other, each seeing what those before it did. */
export function planRecords(
  incoming: readonly Incoming[],
  context: Omit<ReconcileContext, 'confirm'> & { readonly records: readonly Cpts[] },
  choices: ImportChoices,
): RecordsPlan {
  const match = recordMatcher(context.records, choices.cpts)
  const records = new Map(byId({ cpts: context.records }))
  const notes = new Map<number, ImportNote[]>()
  const note = ({ lines }: Incoming, more: readonly ImportNote[]): void => {
    const [line = 0] = lines
    if (more.length > 0) notes.set(line, [...(notes.get(line) ?? []), ...more])
  }

  const planned = incoming.map((each): PlannedCpts => {
    const found = match(each)
    const nothing = { incoming: each, match: found, id: null, changes: [] }
    if (found.kind === 'archived' || found.kind === 'left-out') {
      const reason = found.kind === 'archived' ? 'archived' : 'cpts-left-out'
      note(each, [{ reason, text: each.nom }])
      return nothing
    }
    if (found.kind === 'new' && each.isElsewhere && choices.cpts.get(each.key) !== 'create') {
      note(each, [{ reason: 'cpts-elsewhere', text: each.nom }])
      return nothing
    }
    const id = found.kind === 'known' ? found.cpts.id : newId(each, records)
    return { ...nothing, ...make(each, id, isNoArchive, false), id }
  })
  // One may be merged into another that comes later in the file.
  const cpts = planned.map((each): PlannedCpts => {
    const { incoming: one, id, changes } = each
    if (id === null || !records.has(id)) return { ...each, id: null }
    if (one.statements.every(isNoArchive)) return each
    const { changes: more } = make(one, id, isArchive, each.match.kind === 'new')
    return { ...each, changes: [...changes, ...more] }
  })
  return { cpts, notes }

  function make(
    each: Incoming,
    id: string,
    which: (statement: Incoming['statements'][number]) => boolean,
    // Nothing was known of a record that this very file creates.
    isOwn: boolean,
  ): { readonly changes: readonly RecordChange[] } {
    const policy = isOwn ? 'remplacer' : (choices.policies.get(each.key) ?? choices.policy)
    const some = { ...each, statements: each.statements.filter(which) }
    const done = reconcile(
      some,
      id,
      records.get(id) ?? null,
      policy,
      { ...context, confirm: choices.confirm },
      records,
    )
    note(each, isOwn ? [] : done.notes)
    return { changes: done.changes }
  }
}

const isArchive = ({ edit }: Incoming['statements'][number]): boolean => edit.kind === 'archive'
const isNoArchive = (statement: Incoming['statements'][number]): boolean => !isArchive(statement)

function newId({ id, nom }: Incoming, records: ReadonlyMap<string, Cpts>): string {
  if (id !== null && isRecordId(id) && !records.has(id)) return id
  return newRecordId(nom, records)
}
