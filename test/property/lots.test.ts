import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLot, writeLot } from '../../src/data/lot/lot.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { byId, diffDatasets, isSame } from '../../src/domain/edits/dataset-diff.ts'
import type { Choice } from '../../src/domain/edits/dataset-merge.ts'
import { asLot, type LogEntry, publicationEntry } from '../../src/domain/edits/edit-log.ts'
import { type FactVersion, versionsToTell } from '../../src/domain/edits/fact-version.ts'
import { type LotFact, planLot } from '../../src/domain/edits/open-lot.ts'
import type { RecordChange } from '../../src/domain/edits/record-change.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { takeLot } from '../../src/domain/edits/take-lot.ts'
import { undoLot } from '../../src/domain/edits/undo.ts'
import { changes, datasets, isValid } from './domain/change-arbitraries.ts'

const QUAND = '2026-01-01T00:00:00.000Z'

/** A device that starts from what is published, and all that a person may do on it. */
function newDevice(name: string, published: CptsDataset) {
  let ids = 0
  let log: readonly LogEntry[] = []
  const newId = (): string => `${name}-${ids++}`
  const records = (): CptsDataset => replay(published, log).dataset
  const device = () => ({ published, records: records(), closed: [], log })
  const note = (gesture: 'edit' | 'lot') => ({
    gesture: gesture === 'lot' ? ({ kind: 'lot', from: '' } as const) : ({ kind: 'edit' } as const),
    author: name,
    records: byId(records()),
  })
  return {
    records,
    device,
    log: () => log,
    edit: (all: readonly RecordChange[]): void => {
      log = [...log, ...asLot(all, newId, note('edit'))]
    },
    undo: (rank: number): void => {
      const lot = log[rank % Math.max(log.length, 1)]?.lot
      if (lot === undefined) return
      const context = {
        newId,
        log,
        closed: [],
        quand: QUAND,
        author: name,
        records: byId(records()),
      }
      log = [...log, ...undoLot(lot, context).entries]
    },
    send: (): readonly FactVersion[] => {
      const versions = versionsToTell(device())
      const sent = { what: 'sent', quand: QUAND, edition: null, records: 0 } as const
      log = [...log, publicationEntry(newId, sent)]
      return versions
    },
    /** Opens a lot; tells how many lines it took. */
    open: (
      versions: readonly FactVersion[],
      choose: (fact: LotFact, rank: number) => Choice | null,
    ): number => {
      let asked = 0
      const lines = takeLot(
        planLot(versions, device()),
        {
          isTaken: (fact) => choose(fact, asked++) !== null,
          choose: (fact) => choose(fact, asked++),
        },
        QUAND,
        newId,
        note('lot'),
      )
      log = [...log, ...lines]
      return lines.length
    },
  }
}

const answers = fc.array(
  fc.constantFrom<(Choice | null)[]>('mine', 'theirs', 'both', 'base', null),
  {
    minLength: 1,
    maxLength: 6,
  },
)
const turns = fc.array(
  fc.record({
    who: fc.nat(9),
    does: fc.oneof(
      fc
        .array(changes, { minLength: 1, maxLength: 4 })
        .map((all) => ({ kind: 'edit', all }) as const),
      fc.constant({ kind: 'send' } as const),
      fc.record({ kind: fc.constant('open' as const), which: fc.nat(20), answers }),
      fc.nat(30).map((rank) => ({ kind: 'undo', rank }) as const),
    ),
  }),
  { maxLength: 16 },
)

describe('lots between devices', () => {
  it('leave all devices with the same records, in whatever order and however often they are opened', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: 2, max: 4 }), turns, (start, n, all) => {
        const devices = Array.from({ length: n }, (_, rank) => newDevice(`device${rank}`, start))
        const lots: (readonly FactVersion[])[] = []
        for (const { who, does } of all) {
          const one = devices[who % n]
          if (!one) continue
          if (does.kind === 'edit') one.edit(does.all)
          else if (does.kind === 'undo') one.undo(does.rank)
          else if (does.kind === 'send') lots.push(one.send())
          else
            one.open(lots[does.which % Math.max(lots.length, 1)] ?? [], (_, rank) => {
              return does.answers[rank % does.answers.length] ?? null
            })
        }
        // Everyone tells everyone, until nobody has anything to tell: a choice is settled by whoever is asked first.
        let rounds = 0
        for (let taken = 1; taken > 0; rounds++) {
          expect(rounds).toBeLessThan(8)
          taken = 0
          for (const from of devices)
            for (const to of devices) if (from !== to) taken += to.open(from.send(), () => 'theirs')
        }
        const [first, ...others] = devices
        for (const other of others) {
          const diff = diffDatasets(first?.records() ?? start, other.records())
          expect([diff, isSame(diff)]).toEqual([diff, true])
        }
        // Older lots, opened by anyone again, are known or said otherwise since.
        for (const lot of lots)
          for (const one of devices) {
            const before = one.records()
            one.open(lot, (fact) => (fact.kind === 'free' ? null : 'mine'))
            expect(isSame(diffDatasets(before, one.records()))).toBe(true)
          }
      }),
      { numRuns: 150 },
    )
  })

  it('change nothing when they are opened once more, and are taken back whole', () => {
    fc.assert(
      fc.property(
        datasets,
        fc.array(changes, { maxLength: 12 }),
        fc.array(changes, { maxLength: 6 }),
        (start, theirs, mine) => {
          const [from, to] = [newDevice('from', start), newDevice('to', start)]
          from.edit(theirs)
          to.edit(mine)
          const before = to.records()
          const lot = from.send()
          const lines = to.open(lot, () => 'theirs')
          const after = to.records()
          expect(to.open(lot, () => 'theirs')).toBe(0)
          expect(to.records()).toEqual(after)
          if (lines > 0) to.undo(to.log().length - 1)
          expect(isSame(diffDatasets(before, to.records()))).toBe(true)
        },
      ),
    )
  })
})

describe('a lot on its way', () => {
  it('arrives as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(datasets, fc.array(changes, { maxLength: 12 }), async (start, all) => {
        const one = newDevice('one', start)
        one.edit(all)
        fc.pre(isValid(start) && isValid(one.records()))
        const versions = one.send()
        const written = await writeLot({ region: '94', from: 'Test', quand: QUAND, versions })
        const read = await readLot(written)
        const byFact = (list: readonly FactVersion[]) =>
          list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(read.ok && read.lot.damaged).toBe(0)
        expect(read.ok && byFact(read.lot.versions)).toEqual(byFact(versions))
      }),
      { numRuns: 60 },
    )
  })
})
