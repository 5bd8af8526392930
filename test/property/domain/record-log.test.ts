import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/domain/cpts/stage-history.ts'
import { disagreements } from '../../../src/domain/edits/disagreement.ts'
import { lastLot, liveChanges, type LogEntry, undoLot } from '../../../src/domain/edits/edit-log.ts'
import { applyChange } from '../../../src/domain/edits/record-edit.ts'
import { replay, timeline } from '../../../src/domain/edits/replay.ts'
import { cpts } from '../../unit/domain/samples.ts'
import { changes, datasets, edits, IDS, logs } from './change-arbitraries.ts'

const quand = '2025-02-01T00:00:00.000Z'

/** Takes a lot back, by entries added to the log itself. */
function takeBack(log: LogEntry[], lot: string): void {
  const from = log.length
  let next = 0
  const result = undoLot(log, lot, { quand, newId: () => `u${from}-${next++}` })
  if (result.ok) log.push(...result.entries)
}

/** A log with some of its lots undone, and some of those undos. */
function undone(log: readonly LogEntry[], picks: readonly number[]): readonly LogEntry[] {
  const all = [...log]
  for (const pick of picks) {
    const lots = [...new Set(all.map(({ lot }) => lot))]
    takeBack(all, lots[pick % lots.length] ?? '')
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
          takeBack(all, lot)
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
          takeBack(all, left[pick % left.length]?.lot ?? '')
          expect(liveChanges(all).length).toBeLessThan(left.length)
        }
        expect(replay(start, all)).toEqual({ dataset: start, sansEffet: [] })
      }),
    )
  })

  it('with undos is the log of the changes that count, in their order', () => {
    fc.assert(
      fc.property(datasets, logs, fc.array(fc.nat(), { maxLength: 8 }), (start, log, picks) => {
        const all = undone(log, picks)
        expect(replay(start, all)).toEqual(replay(start, liveChanges(all)))
      }),
    )
  })

  it('is as it was when an undo is undone', () => {
    fc.assert(
      fc.property(datasets, logs, fc.nat(), (start, log, pick) => {
        fc.pre(log.length > 0)
        const all = [...undone(log, [pick])]
        expect(all.length).toBeGreaterThan(log.length)
        takeBack(all, all.at(-1)?.lot ?? '')
        expect(replay(start, all)).toEqual(replay(start, log))
      }),
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
        const all = undone(log, picks)
        const lines = IDS.flatMap((id) => timeline(start, all, id))
        expect(lines).toHaveLength(log.length)
        const counting = new Set(liveChanges(all).map(({ id }) => id))
        for (const { entry, fields, annulee } of lines) {
          expect(annulee).toBe(!counting.has(entry.id))
          if (annulee) expect(fields).toEqual([])
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
