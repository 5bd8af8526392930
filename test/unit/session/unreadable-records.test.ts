import { beforeEach, describe, expect, it } from 'vitest'
import { asReadHere, datasetJson } from '../../../src/data/export/dataset-json.ts'
import { readPublished } from '../../../src/data/published-records.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { noted, published } from '../storage/edit-support.ts'
import { newDevice } from '../storage/support.ts'
import { at, copied, saved, tab } from './records-support.ts'

beforeEach(newDevice)

/** The published file, with something done to the record "a" as it is written. */
function fileWith(change: (a: Record<string, unknown>) => void, dataset = published()) {
  const file = JSON.parse(datasetJson(dataset)) as { cpts: Record<string, unknown>[] }
  const a = file.cpts.find(({ id }) => id === 'a')
  if (a) change(a)
  return file
}
/** A stage that is no fact: nothing of the record can be relied on. */
const damaged = (dataset = published({ edition: 2 })) =>
  fileWith((a) => {
    a['stade'] = 'aci-signe'
  }, dataset)

/** A tab of its own on the device, told of the file by what is in it. */
function device() {
  const { session } = tab()
  return {
    session,
    now: () => at(session),
    open: (file: unknown) => session.open('11', readPublished(file)),
    ids: () => at(session)?.dataset?.cpts.map(({ id }) => id),
  }
}
const stageWritten = (dataset: CptsDataset | undefined) =>
  dataset &&
  (JSON.parse(datasetJson(dataset)) as { cpts: { id: string; stade: unknown }[] }).cpts.map(
    ({ id, stade }) => [id, stade],
  )

describe('a published record that can no longer be read', () => {
  it('stays as it was last read, and is published back as it is written', async () => {
    const { now, open, ids } = device()
    await open(fileWith(() => {}))
    await open(damaged())
    expect(ids()).toEqual(['a', 'b'])
    expect(now()?.published?.problems).not.toEqual([])
    expect(stageWritten(now()?.published?.dataset)).toEqual([
      ['a', 'aci-signe'],
      ['b', null],
    ])
  })

  it('is not taken for one that someone removed: what was changed of it waits, without a conflict', async () => {
    const { session, now, open } = device()
    await open(fileWith(() => {}))
    session.add('11', [noted('x', 'ici', 'a')])
    await saved(session)
    await open(damaged())
    expect(now()).toMatchObject({ conflicts: [], behind: false })
    expect(now()?.dataset?.cpts.map(({ note }) => note)).toEqual(['ici', null])
    // A copy to keep holds the change; the file would not, and is not given.
    const dataset = now()?.dataset
    const copy = dataset && JSON.parse(datasetJson(asReadHere(dataset)))
    expect(copy).toMatchObject({ cpts: [{ id: 'a', note: 'ici' }, { id: 'b' }] })
  })

  it('is merged like any other once it is mended', async () => {
    const { session, now, open } = device()
    await open(fileWith(() => {}))
    session.add('11', [noted('x', 'ici', 'a')])
    await saved(session)
    await open(damaged())
    await open(
      fileWith(
        (a) => {
          a['finess'] = { valeur: '750000001', sources: ['Document d’exemple'], date: null }
        },
        published({ edition: 3 }),
      ),
    )
    expect(now()?.conflicts).toEqual([])
    expect(now()?.dataset?.unreadable).toBeUndefined()
    expect(now()?.dataset?.cpts[0]).toMatchObject({
      id: 'a',
      note: 'ici',
      finess: { valeur: '750000001' },
    })
  })

  it('is still there the next time, from the copy that the device keeps', async () => {
    const first = device()
    await first.open(fileWith(() => {}))
    await first.open(damaged())
    await copied(2)
    const next = device()
    await next.open(damaged())
    expect(next.ids()).toEqual(['a', 'b'])
    await next.session.open('11', { kind: 'unavailable', detail: 'HTTP 500' })
    expect(next.ids()).toEqual(['a', 'b'])
  })

  it('that was never read here is not shown, and is published back untouched', async () => {
    const { now, open, ids } = device()
    await open(damaged())
    expect(ids()).toEqual(['b'])
    expect(stageWritten(now()?.published?.dataset)).toEqual([
      ['a', 'aci-signe'],
      ['b', null],
    ])
  })
})
