import { describe, expect, it } from 'vitest'
import { readInWorker, type ImportJob } from '../../../src/data/import/import-job.ts'
import { readImport } from '../../../src/data/import/read-import.ts'
import type { ImportProgress, ImportRead } from '../../../src/data/import/import-content.ts'
import { parseTopology } from '../../../src/geometry/region-topology.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { type FromJob, type JobPort, runJob } from '../../../src/worker/job.ts'
import { bytesOf, geojson, LAYER, letters, LETTERS } from '../../support/import-files.ts'

type Listener = (event: { data: FromJob<ImportRead, ImportProgress> }) => void
type Failed = (event: { message?: string }) => void

/** A worker in this thread: what it was told, and what it is made to say. */
function handWorker() {
  const listeners: Listener[] = []
  const failed: Failed[] = []
  const told: ImportJob[] = []
  let ended = 0
  const port: JobPort<ImportJob, ImportRead, ImportProgress> = {
    postMessage: (job) => void told.push(job),
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') listeners.push(listener)
      else failed.push(listener)
    },
    terminate: () => void (ended += 1),
  }
  const say = (data: FromJob<ImportRead, ImportProgress>) =>
    listeners.forEach((each) => each({ data }))
  return {
    port,
    told,
    say,
    fail: (message: string) => failed.forEach((each) => each({ message })),
    ended: () => ended,
  }
}

const map = geojson([
  { properties: { nom_cpts: 'A' }, geometry: LAYER.dissolve(letters('ab')) },
  { properties: { nom_cpts: 'B' }, geometry: LAYER.dissolve(letters('c')) },
])
const file = (text: string, name = 'a.geojson') => {
  const bytes = bytesOf(text)
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer),
  }
}

const CONTOURS = JSON.stringify(LETTERS.topology)

describe('an import in a worker', () => {
  it('tells how far it is, gives what it read, and ends with it', async () => {
    const worker = handWorker()
    const seen: ImportProgress[] = []
    const reading = readInWorker(file(map), CONTOURS, {
      start: () => worker.port,
      onProgress: (progress) => seen.push(progress),
    })
    await Promise.resolve()
    await Promise.resolve()
    const [job] = worker.told
    const output = await readImport(job!.file, {
      units: topologyLayer(parseTopology(job!.contours)!),
      onProgress: (progress) => worker.say({ kind: 'progress', progress }),
    })
    worker.say({ kind: 'done', output })
    expect(await reading).toBe(output)
    expect(seen.at(-1)).toEqual({ phase: 'matching', done: 2, total: 2 })
    expect(worker.ended()).toBe(1)
  })

  it('is stopped at once when it is called off, whatever it is at', async () => {
    const worker = handWorker()
    const abort = new AbortController()
    const reading = readInWorker(file(map), CONTOURS, {
      start: () => worker.port,
      signal: abort.signal,
    })
    await Promise.resolve()
    await Promise.resolve()
    abort.abort(new Error('no longer'))
    await expect(reading).rejects.toThrow('no longer')
    expect(worker.ended()).toBe(1)
  })

  it('is never begun once it is called off', async () => {
    const signal = AbortSignal.abort(new Error('late'))
    const start = (): never => {
      throw new Error('begun')
    }
    await expect(runJob(start, null, { signal })).rejects.toThrow('late')
  })

  it('says what went wrong with the worker itself', async () => {
    for (const hurt of ['fail', 'say'] as const) {
      const worker = handWorker()
      const running = runJob(() => worker.port, {
        file: { name: '', bytes: bytesOf('') },
        contours: CONTOURS,
      })
      if (hurt === 'fail') worker.fail('out of memory')
      else worker.say({ kind: 'failed', message: 'out of memory' })
      await expect(running).rejects.toThrow('out of memory')
      expect(worker.ended()).toBe(1)
    }
  })

  it('says that a file can no longer be read', async () => {
    const gone = { name: 'a.csv', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readInWorker(gone, CONTOURS)).toMatchObject({
      ok: false,
      reason: 'damaged',
    })
  })
})
