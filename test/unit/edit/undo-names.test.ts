import { describe, expect, it } from 'vitest'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import type { RecordChange } from '../../../src/domain/edits/record-change.ts'
import { isRestedOn, undoEntry, undoLot } from '../../../src/domain/edits/undo.ts'
import { lotTitle, undoneTitle, undoTitle } from '../../../src/features/edit/journal/lot-words.ts'
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
/** A lot of the log as the journal shows it. */
const shown = (log: readonly LogEntry[], lot: string | undefined) => {
  const lots = new Map(journal([], log).map((each) => [each.lot, each]))
  const one = lots.get(lot ?? '')
  if (!one) throw new Error('no such lot')
  return {
    lot: one.lot,
    title: lotTitle(one, records, lots),
    button: undoTitle(one, lots),
    told: undoneTitle(one, lots),
  }
}

describe('the button that takes an edit back', () => {
  it('names every fact of one saving, and taking it back takes back as many', () => {
    const log = edit(SIGNED)
    const one = shown(log, log[0]?.lot)
    expect(one.button).toBe('Annuler\u00a0: Avancement, Signature de l’ACI')
    expect(one.told).toBe('Annulé\u00a0: Avancement, Signature de l’ACI.')
    expect(undoLot(one.lot, context(log)).entries).toHaveLength(2)
  })

  it('names of two savings only the one that it takes back', () => {
    const first = edit(SIGNED.slice(0, 1))
    const log = [...first, ...edit(SIGNED.slice(1))]
    expect(shown(log, log[1]?.lot).button).toBe('Annuler\u00a0: Signature de l’ACI')
    expect(shown(log, log[0]?.lot).button).toBe('Annuler\u00a0: Avancement')
  })

  it('names what is left of a saving of which one fact was taken back already', () => {
    const log = edit(SIGNED)
    const after = [...log, ...undoEntry(log[1]?.id ?? '', context(log)).entries]
    expect(shown(after, log[0]?.lot).button).toBe('Annuler\u00a0: Avancement')
  })
})

describe('a line of the log', () => {
  const phone = (valeur: string): readonly LogEntry[] =>
    edit([{ ...made, kind: 'fact', fait: 'telephone', valeur, date: null }])

  it('is not offered to be taken back while a later one of the same fact stands, and is once that is taken back', () => {
    const [first] = phone('01 23 45 67 89')
    const [later] = phone('01 98 76 54 32')
    const log = [first!, ...edit(SIGNED), later!]
    expect(log.map(({ id }) => isRestedOn(id, log))).toEqual([true, false, false, false])
    expect(undoEntry(first!.id, context(log)).entries).toEqual([])
    const after = [...log, ...undoEntry(later!.id, context(log)).entries]
    expect(isRestedOn(first!.id, after)).toBe(false)
    expect(undoEntry(first!.id, context(after)).entries).toHaveLength(1)
  })
})

describe('what was taken back, made again, and taken back once more', () => {
  const NOM = records.get('a')?.nom ?? ''
  /** The lot that the log ends with, after so many presses of the button of the newest line. */
  const after = (presses: number, first = edit(SIGNED)): ReturnType<typeof shown> => {
    const log = [...first]
    for (let press = 0; press < presses; press++)
      log.push(...undoLot(log.at(-1)?.lot ?? '', context(log)).entries)
    return shown(log, log.at(-1)?.lot)
  }

  it.each([1, 3, 5])('is taken back after %i presses, and may be made again', (presses) => {
    const { title, button, told } = after(presses)
    expect(title).toBe(`Annulation\u00a0: Modification\u00a0: ${NOM}`)
    expect(button).toBe('Rétablir')
    expect(told).toBe('Modification rétablie.')
  })

  it.each([2, 4])('is there again after %i presses, and may be taken back', (presses) => {
    const { title, button, told } = after(presses)
    expect(title).toBe(`Rétablissement\u00a0: Modification\u00a0: ${NOM}`)
    expect(button).toBe('Annuler')
    expect(told).toBe('Modification annulée.')
  })

  it('is named without what it was of where the device knows that no more', () => {
    const log = edit(SIGNED)
    const undone = [...log, ...undoLot(log[0]?.lot ?? '', context(log)).entries]
    const again = [...undone, ...undoLot(undone.at(-1)?.lot ?? '', context(undone)).entries]
    const left = again.slice(log.length)
    expect(shown(left, left[0]?.lot).title).toBe('Annulation')
    expect(shown(left, left.at(-1)?.lot).title).toBe('Rétablissement')
  })
})
