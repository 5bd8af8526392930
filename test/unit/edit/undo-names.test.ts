import { describe, expect, it } from 'vitest'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import type { RecordChange } from '../../../src/domain/edits/record-change.ts'
import { undoEntry, undoLot } from '../../../src/domain/edits/undo.ts'
import { undoneTitle, undoTitle } from '../../../src/features/edit/journal/lot-words.ts'
import { codes, cpts } from '../domain/samples.ts'

const records = new Map([['a', cpts('a', codes('75113'))]])
const made = { cpts: 'a', source: 'Document d’exemple', quand: '2026-11-26T09:00:00Z' }
const SIGNED: readonly RecordChange[] = [
  { ...made, kind: 'stage', stade: 'aci-signe', date: '2024-03-12' },
  { ...made, kind: 'fact', fait: 'aci', valeur: '2024-03-12', date: null },
]

let n = 0
const newId = (): string => `${n++}`
const edit = (changes: readonly RecordChange[]): readonly LogEntry[] =>
  asLot(changes, newId, { gesture: { kind: 'edit' }, author: '', records })
const context = (log: readonly LogEntry[]) => ({
  log,
  closed: [],
  records,
  quand: '2026-11-26T10:00:00Z',
  newId,
  author: '',
})
const last = (log: readonly LogEntry[], lot: string | undefined) => {
  const one = journal([], log).find((each) => each.lot === lot)
  if (!one) throw new Error('no such lot')
  return one
}

describe('the button that takes an edit back', () => {
  it('names every fact of one saving, and taking it back takes back as many', () => {
    const log = edit(SIGNED)
    const one = last(log, log[0]?.lot)
    expect(undoTitle(one)).toBe('Annuler\u00a0: Avancement, Signature de l’ACI')
    expect(undoneTitle(one)).toBe('Annulé\u00a0: Avancement, Signature de l’ACI.')
    expect(undoLot(one.lot, context(log)).entries).toHaveLength(2)
  })

  it('names of two savings only the one that it takes back', () => {
    const first = edit(SIGNED.slice(0, 1))
    const log = [...first, ...edit(SIGNED.slice(1))]
    expect(undoTitle(last(log, log[1]?.lot))).toBe('Annuler\u00a0: Signature de l’ACI')
    expect(undoTitle(last(log, log[0]?.lot))).toBe('Annuler\u00a0: Avancement')
  })

  it('names what is left of a saving of which one fact was taken back already', () => {
    const log = edit(SIGNED)
    const after = [...log, ...undoEntry(log[1]?.id ?? '', context(log)).entries]
    expect(undoTitle(last(after, log[0]?.lot))).toBe('Annuler\u00a0: Avancement')
  })
})
