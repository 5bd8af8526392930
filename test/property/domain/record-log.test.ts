import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/domain/cpts/stage-history.ts'
import { disagreements } from '../../../src/domain/edits/disagreement.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { asLot, lastLot, liveChanges, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import { undoEntry, undoLot } from '../../../src/domain/edits/undo.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { replay, timeline } from '../../../src/domain/edits/replay.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { cpts } from '../../unit/domain/samples.ts'
import { changes, datasets, edits, IDS, logs } from './change-arbitraries.ts'

const quand = '2025-02-01T00:00:00.000Z'

const contextOf = (start: CptsDataset, log: readonly LogEntry[]) => {
  let next = 0
  const newId = () => `u${log.length}-${next++}`
  const records = byId(replay(start, log).dataset)
  return { log, closed: [], records, quand, newId, author: '' }
}

/** Takes a lot back, by entries added to the log itself. */
function takeBack(start: CptsDataset, log: LogEntry[], lot: string): void {
  log.push(...undoLot(lot, contextOf(start, log)).entries)
}

/** A log with some of its lots undone, and some of those undos. */
function undone(
  start: CptsDataset,
  log: readonly LogEntry[],
  picks: readonly number[],
): readonly LogEntry[] {
  const all = [...log]
  for (const pick of picks) {
    const lots = [...new Set(all.map(({ lot }) => lot))]
    takeBack(start, all, lots[pick % lots.length] ?? '')
  }
  return all
}

describe('a log', () => {
  it('gives back the start when all of it is undone, last first', () => {
    fc.assert(
      fc.property(datasets, logs, (start, log) => {
        const all: LogEntry[] = [...log]
        for (let lot = lastLot(all); lot !== null; lot = lastLot(all)) {
          const before = liveChanges(all).length
          takeBack(start, all, lot)
          expect(liveChanges(all).length).toBeLessThan(before)
        }
        expect(replay(start, all)).toEqual({ dataset: start, sansEffet: [] })
      }),
    )
  })

  it('gives back the start when all of it is undone, in any order', () => {
    fc.assert(
      fc.property(datasets, logs, fc.infiniteStream(fc.nat()), (start, log, order) => {
        const all: LogEntry[] = [...log]
        for (const pick of order) {
          const left = liveChanges(all)
          if (left.length === 0) break
          takeBack(start, all, left[pick % left.length]?.lot ?? '')
          expect(liveChanges(all).length).toBeLessThanOrEqual(left.length)
        }
        expect(replay(start, all)).toEqual({ dataset: start, sansEffet: [] })
      }),
    )
  })

  it('with undos is the log of the changes that count, in their order', () => {
    fc.assert(
      fc.property(datasets, logs, fc.array(fc.nat(), { maxLength: 8 }), (start, log, picks) => {
        const all = undone(start, log, picks)
        expect(replay(start, all)).toEqual(replay(start, liveChanges(all)))
      }),
    )
  })

  it('is as it was when an undo is undone', () => {
    fc.assert(
      fc.property(datasets, logs, fc.nat(), (start, log, pick) => {
        fc.pre(log.length > 0)
        const all = [...undone(start, log, [pick])]
        fc.pre(all.length > log.length)
        takeBack(start, all, all.at(-1)?.lot ?? '')
        expect(replay(start, all)).toEqual(replay(start, log))
      }),
    )
  })

  it('is as it was before a lot when that is undone and nothing came after', () => {
    fc.assert(
      fc.property(datasets, logs, fc.array(changes, { minLength: 1 }), (start, log, more) => {
        const before = replay(start, log).dataset
        const lot = more.map((change, rank): LogEntry => {
          return { kind: 'change', id: `m${rank}`, lot: 'm', change }
        })
        const all = [...log, ...lot]
        takeBack(start, all, 'm')
        expect(replay(start, all).dataset).toEqual(before)
      }),
    )
  })

  it('loses one line only when one line is undone, or none where something rests on it', () => {
    fc.assert(
      fc.property(datasets, logs, fc.nat(), (start, log, pick) => {
        fc.pre(log.length > 0)
        const id = log[pick % log.length]!.id
        const { entries, left } = undoEntry(id, contextOf(start, log))
        expect(entries.length + left.length).toBe(1)
        expect(liveChanges([...log, ...entries])).toEqual(
          log.filter((entry) => entries.length === 0 || entry.id !== id),
        )
      }),
    )
  })

  it('is set back from a newer publication that holds a lot already, to the very records before it', () => {
    fc.assert(
      fc.property(datasets, fc.array(changes, { minLength: 1, maxLength: 6 }), (start, list) => {
        // What is made is checked first: it finds its record, and creates none that is there.
        const known = byId(start)
        const made = list.filter(
          ({ cpts: id, kind }) => known.has(id) && kind !== 'create' && kind !== 'claim',
        )
        let next = 0
        const newId = () => `n${next++}`
        const gesture = { kind: 'edit' } as const
        const closed = asLot(made, newId, { gesture, author: '', records: known })
        fc.pre(closed.length > 0)
        const now = replay(start, closed).dataset
        fc.pre(now.cpts.every(({ archive }) => archive === null))
        const context = { ...contextOf(now, []), closed }
        const { entries, left } = undoLot(closed[0]!.lot, context)
        expect(left).toEqual([])
        expect(replay(now, entries).dataset.cpts).toEqual(start.cpts)
      }),
    )
  })

  it('is listed lot by lot in the journal, each once, with all of its lines', () => {
    fc.assert(
      fc.property(
        datasets,
        logs,
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.nat(20),
        (start, log, picks, cut) => {
          const all = undone(start, log, picks)
          const list = journal(all.slice(0, cut), all.slice(cut))
          expect(new Set(list.map(({ lot }) => lot)).size).toBe(list.length)
          expect(list.flatMap(({ entries }) => entries).length).toBe(all.length)
        },
      ),
    )
  })

  it('made in two goes is made in one', () => {
    fc.assert(
      fc.property(datasets, logs, fc.nat(20), (start, log, cut) => {
        const half = replay(start, log.slice(0, cut)).dataset
        expect(replay(half, log.slice(cut)).dataset).toEqual(replay(start, log).dataset)
      }),
    )
  })

  it('changes nothing that it was given', () => {
    fc.assert(
      fc.property(datasets, logs, (start, log) => {
        const before = JSON.stringify(start)
        replay(start, log)
        for (const id of IDS) timeline(start, log, id)
        expect(JSON.stringify(start)).toBe(before)
      }),
    )
  })

  it('is read line by line from what was to what is', () => {
    fc.assert(
      fc.property(datasets, logs, fc.array(fc.nat(), { maxLength: 4 }), (start, log, picks) => {
        const all = undone(start, log, picks)
        const lines = IDS.flatMap((id) => timeline(start, all, id))
        expect(lines).toHaveLength(log.length)
        const counting = new Set(liveChanges(all).map(({ id }) => id))
        for (const { entry, fields, undone } of lines) {
          expect(undone).toBe(!counting.has(entry.id))
          if (undone) expect(fields).toEqual([])
        }
      }),
    )
  })
})

describe('a record', () => {
  it('keeps a history in order that ends with its stage, and never loses a stage but by withdrawal', () => {
    fc.assert(
      fc.property(fc.array(changes), (list) => {
        list.reduce(
          (before, change) => {
            const after = applyChange(before, change)
            expect(inOrder(after.historique)).toBe(true)
            expect(after.historique.at(-1) ?? null).toEqual(after.stade)
            if (change.kind !== 'stage-withdrawn')
              expect(after.historique.length).toBeGreaterThanOrEqual(before.historique.length)
            return after
          },
          cpts('a', []),
        )
      }),
    )
  })

  it('shows one claim of a disagreement at most, and keeps every source that was given', () => {
    const stamp = { cpts: 'a', quand, source: 'Liste de test' }
    fc.assert(
      fc.property(fc.array(edits), (list) => {
        const log = list.map((edit, rank): LogEntry => {
          const change = { ...stamp, source: `Source ${rank}`, ...edit }
          return { kind: 'change', id: `e${rank}`, lot: `e${rank}`, change }
        })
        const now = log.reduce(
          (so, entry) => (entry.kind === 'change' ? applyChange(so, entry.change) : so),
          cpts('a', []),
        )
        for (const { claims } of disagreements(cpts('a', []), now, log)) {
          expect(claims.filter(({ retenu }) => retenu).length).toBeLessThanOrEqual(1)
          expect(claims.length).toBeGreaterThan(1)
          for (const { entries, sources } of claims)
            expect(sources).toEqual(entries.map((id) => `Source ${id.slice(1)}`))
        }
      }),
    )
  })
})
