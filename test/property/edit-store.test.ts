import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { replay } from '../../src/domain/edits/replay.ts'
import { fromEntryRecord, toEntryRecord } from '../../src/storage/entry-record.ts'
import { begunTab, held } from '../unit/storage/edit-support.ts'
import { newDevice } from '../unit/storage/support.ts'
import { datasets, logs } from './domain/change-arbitraries.ts'

describe('a line of the log', () => {
  it('comes back as it was written, after JSON too', () => {
    fc.assert(
      fc.property(logs, (log) => {
        for (const entry of log) {
          const stored = { region: '11', rank: 1, entry }
          const record = toEntryRecord(stored)
          expect(fromEntryRecord(record)).toEqual(stored)
          expect(fromEntryRecord(JSON.parse(JSON.stringify(record)))).toEqual(stored)
        }
      }),
    )
  })
})

describe('a log that two tabs add to', () => {
  it('holds all of both, each in its order, and is the same in both', async () => {
    const lots = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }), fc.boolean()), {
      maxLength: 10,
    })
    await fc.assert(
      fc.asyncProperty(logs, lots, async (log, turns) => {
        newDevice()
        const tabs = [await begunTab(), await begunTab()] as const
        const sent: Record<'0' | '1', string[]> = { 0: [], 1: [] }
        const running: Promise<unknown>[] = []
        let from = 0
        for (const [second, count, wait] of turns) {
          const lot = log.slice(from, (from += count))
          sent[second ? 1 : 0].push(...lot.map(({ id }) => id))
          running.push(tabs[second ? 1 : 0].store.add('11', lot))
          if (wait) await Promise.all(running)
        }
        await Promise.all(running)
        const [a, b] = [await held(tabs[0].store), await held(tabs[1].store)]
        expect(a).toEqual(b)
        const ids = a.log.map(({ id }) => id)
        expect(ids.toSorted()).toEqual([...sent[0], ...sent[1]].toSorted())
        for (const own of [sent[0], sent[1]])
          expect(ids.filter((id) => own.includes(id))).toEqual(own)
      }),
    )
  })
})

describe('the file of a dataset', () => {
  it('gives the dataset back, whatever was changed in it, save the records that are not valid yet', () => {
    fc.assert(
      fc.property(datasets, logs, (start, log) => {
        const { dataset } = replay(start, log)
        const parsed = parseCptsDataset(JSON.parse(datasetJson(dataset)))
        const direct = parseCptsDataset(dataset)
        expect(parsed.problems).toEqual(direct.problems)
        if (parsed.ok && direct.ok) expect(parsed.dataset.cpts).toEqual(direct.dataset.cpts)
        if (direct.ok && direct.problems.length === 0) expect(direct.dataset).toEqual(dataset)
      }),
    )
  })
})
