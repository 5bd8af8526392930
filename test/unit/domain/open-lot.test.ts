import { describe, expect, it } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { type DeviceRecords, versionsToTell } from '../../../src/domain/edits/fact-version.ts'
import { planLot } from '../../../src/domain/edits/open-lot.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import type { RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { takeLot } from '../../../src/domain/edits/take-lot.ts'
import { undoLot } from '../../../src/domain/edits/undo.ts'
import { change, fact, QUAND, region } from './change-samples.ts'

let next = 0
const newId = (): string => `id${next++}`

/** A device with some edits of the CPTS "a" on top of what is published. */
function device(published: CptsDataset, ...edits: readonly RecordEdit[]): DeviceRecords {
  const note = { gesture: { kind: 'edit' }, author: 'A. B.', records: byId(published) } as const
  return withLines({ published, records: published, closed: [], log: [] }, [
    ...asLot(
      edits.map((edit) => change(edit)),
      newId,
      note,
    ),
  ])
}

function withLines(one: DeviceRecords, lines: readonly LogEntry[]): DeviceRecords {
  const log = [...one.log, ...lines]
  return { ...one, log, records: replay(one.published, log).dataset }
}

/** Takes all that is free of what another device has to tell. */
function taken(from: DeviceRecords, to: DeviceRecords): DeviceRecords {
  const plan = planLot(versionsToTell(from), to)
  const note = {
    gesture: { kind: 'lot', from: '' },
    author: 'C. D.',
    records: byId(to.records),
  } as const
  const answers = { isTaken: () => true, choose: () => null }
  return withLines(to, takeLot(plan, answers, QUAND, newId, note))
}

const kinds = (from: DeviceRecords, to: DeviceRecords) =>
  planLot(versionsToTell(from), to).facts.map(({ kind, version }) => [version.field, kind])

const phone = (valeur: string): RecordEdit => ({
  kind: 'fact',
  fait: 'telephone',
  valeur,
  date: '2025',
})
const ONE = '01 23 45 67 89'
const TWO = '01 98 76 54 32'

describe('a fact of a lot', () => {
  it('is free where nothing was changed here, and bears the name and the source of whoever made it', () => {
    const [from, to] = [device(region(), phone(ONE)), device(region())]
    expect(kinds(from, to)).toEqual([['telephone', 'free']])
    const after = taken(from, to)
    expect(byId(after.records).get('a')?.contacts.telephone).toEqual({
      valeur: ONE,
      sources: ['Appel inventé'],
      date: '2025',
    })
    expect(versionsToTell(after)).toEqual(versionsToTell(from))
  })

  it('is asked where both changed it, and where what is published changed meanwhile', () => {
    const from = device(region(), phone(ONE))
    expect(kinds(from, device(region(), phone(TWO)))).toEqual([['telephone', 'conflict']])
    const [a, ...others] = region().cpts
    const contacts = { ...a!.contacts, telephone: fact(TWO) }
    const later = { ...region(), cpts: [{ ...a!, contacts }, ...others] }
    expect(kinds(from, device(later))).toEqual([['telephone', 'conflict']])
  })

  it('is free where it was made from what is here, and known where that was made from it', () => {
    const from = device(region(), phone(ONE))
    const to = taken(from, device(region()))
    const later = withLines(from, device(region(), phone(TWO)).log)
    expect(kinds(later, to)).toEqual([['telephone', 'free']])
    expect(kinds(from, taken(later, device(region())))).toEqual([['telephone', 'known']])
  })

  it('that was taken back by who sent it is taken back here too, unless it was changed since', () => {
    const from = device(region(), phone(ONE))
    const sent = {
      kind: 'publication',
      id: newId(),
      lot: newId(),
      quand: QUAND,
      what: 'sent',
      edition: null,
      records: 1,
    } as const
    const context = { newId, closed: [], quand: QUAND, author: '', records: byId(from.records) }
    const told = withLines(from, [sent])
    const undo = undoLot(from.log[0]!.lot, { ...context, log: told.log })
    const back = withLines(told, undo.entries)
    const to = taken(from, device(region()))
    expect(kinds(back, to)).toEqual([['telephone', 'free']])
    expect(byId(taken(back, to).records).get('a')?.contacts.telephone).toBeNull()
    const changed = withLines(to, device(region(), phone(TWO)).log)
    expect(kinds(back, changed)).toEqual([['telephone', 'kept']])
  })

  it('of a record that is not here writes it, or says why it cannot', () => {
    const from = device(region(), phone(ONE))
    const to = device({ ...region(), cpts: [] })
    expect(kinds(from, to)).toEqual([['telephone', 'no-record']])
    const made = device(
      { ...region(), cpts: [] },
      {
        kind: 'create',
        nom: 'CPTS inventée',
        departements: ['75'],
      },
    )
    const written = taken(made, to)
    expect(written.records.cpts.map(({ nom }) => nom)).toEqual(['CPTS inventée'])
    expect(kinds(made, written)).toEqual([
      ['nom', 'known'],
      ['departements', 'known'],
      // Not known, after a source that says so.
      ['perimetre', 'known'],
    ])
  })
})
