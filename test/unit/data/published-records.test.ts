import { onlineManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { LoadError } from '../../../src/data/fetch-json.ts'
import {
  publishedFile,
  publishedQuery,
  readPublished,
} from '../../../src/data/published-records.ts'
import { published } from '../storage/edit-support.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => {
  onlineManager.setOnline(true)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

type Answer = (signal: AbortSignal) => Promise<Response>

const answer =
  (body: string, status = 200, type = 'application/json'): Answer =>
  async () =>
    new Response(body, { status, headers: { 'content-type': type } })
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'))
const silent: Answer = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
const TEXT = datasetJson(published())
const PAGE = answer('<!doctype html>', 200, 'text/html')

/** The cache of queries as the application holds it, on a server that gives these answers, the last one for ever. */
function served(...answers: readonly Answer[]) {
  const asked: { file: string; cache: RequestCache }[] = []
  vi.stubGlobal('fetch', (file: string, { signal, cache }: Required<RequestInit>) => {
    asked.push({ file, cache })
    return answers[Math.min(asked.length, answers.length) - 1]?.(signal ?? still)
  })
  const client = new QueryClient()
  const { queryKey } = publishedQuery('11')
  /** What came of asking, once more where it was asked before; null while nothing did. */
  const ask = async () => {
    const done = client
      .fetchQuery({ ...publishedQuery('11'), staleTime: 0 })
      .catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(200_000)
    await done
    const state = client.getQueryState(queryKey)
    return publishedFile({ data: state?.data, error: state?.error ?? null })
  }
  return { ask, asked, client }
}
const still = new AbortController().signal

describe('the published file of a région', () => {
  it('is read, after asking the server whether what the browser keeps is current', async () => {
    const { ask, asked } = served(answer(TEXT))
    expect(await ask()).toEqual({ kind: 'read', dataset: published(), problems: [] })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      file: expect.stringMatching(/geo\/cpts\/11\.json$/) as string,
      cache: 'no-cache',
    })
  })

  it.each([
    ['404', answer('', 404)],
    ['410', answer('', 410)],
    ['a page in its stead', PAGE],
  ])('is missing, which is an answer and not asked again: %s', async (_, gone) => {
    const { ask, asked } = served(gone)
    expect(await ask()).toEqual({ kind: 'missing' })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['500', answer('', 500)],
    ['503', answer('', 503)],
    ['503 with a page', answer('<!doctype html>', 503, 'text/html')],
    ['429', answer('', 429)],
    ['no network', unreachable],
    ['no answer', silent],
  ])('is unavailable once it was asked for three times: %s', async (_, trouble) => {
    const { ask, asked } = served(trouble)
    expect(await ask()).toMatchObject({ kind: 'unavailable' })
    expect(asked).toHaveLength(3)
  })

  it('is read after all where the trouble passes', async () => {
    const { ask } = served(answer('', 503), unreachable, answer(TEXT))
    expect(await ask()).toMatchObject({ kind: 'read', dataset: published() })
  })

  it('is told to be unavailable while it is tried again, so that nobody waits to see what the device keeps', async () => {
    const { client } = served(silent, answer(TEXT))
    const observer = new QueryObserver(client, publishedQuery('11'))
    const stop = observer.subscribe(() => {})
    const now = () => publishedFile(observer.getCurrentResult())
    await vi.advanceTimersByTimeAsync(9_900)
    expect(now()).toBeNull()
    await vi.advanceTimersByTimeAsync(200)
    expect(now()).toMatchObject({ kind: 'unavailable' })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(now()).toMatchObject({ kind: 'read' })
    stop()
  })

  it('is asked for without network too, as the device may keep it', async () => {
    onlineManager.setOnline(false)
    const { ask } = served(answer(TEXT))
    expect(await ask()).toMatchObject({ kind: 'read' })
  })

  it('is not asked for again and again by a device that knows it has no network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { ask, asked } = served(unreachable)
    expect(await ask()).toMatchObject({ kind: 'unavailable' })
    expect(asked).toHaveLength(1)
  })

  it('that was read is told to be unavailable where it no longer is', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { ask } = served(answer(TEXT), unreachable, answer(TEXT))
    expect(await ask()).toMatchObject({ kind: 'read' })
    expect(await ask()).toMatchObject({ kind: 'unavailable' })
    expect(await ask()).toMatchObject({ kind: 'read' })
  })

  it.each([
    ['cut off', TEXT.slice(0, TEXT.length / 2)],
    ['a comma too many', TEXT.replace(/\n\}\n$/, ',\n}\n')],
    ['empty', ''],
    ['a list', '[]'],
    ['no list of records', TEXT.replace('"cpts": [', '"fiches": [')],
    ['of another région', datasetJson(published({ region: '93' }))],
  ])('is damaged, which is an answer and never an empty file: %s', async (_, text) => {
    const { ask, asked } = served(answer(text))
    expect(await ask()).toMatchObject({ kind: 'damaged' })
    expect(asked).toHaveLength(1)
  })

  it('is of a later version of the application, whatever else it holds', async () => {
    const { ask } = served(answer(JSON.stringify({ format: 2, records: 'autrement' })))
    expect(await ask()).toEqual({ kind: 'newer', format: 2 })
  })

  it('with a record that cannot be read is read all the same, and says which', () => {
    const json = JSON.parse(TEXT) as { cpts: Record<string, unknown>[] }
    json.cpts[0] = { ...json.cpts[0], finess: '12' }
    const file = readPublished(json)
    expect(file).toMatchObject({
      kind: 'read',
      dataset: { cpts: [{ id: 'b' }], unreadable: [{ id: 'a' }] },
      problems: [{ path: 'cpts[0] (CPTS a).finess' }],
    })
  })
})

it('a failure is the same value each time it is looked at, and anything unexpected is thrown', () => {
  const error = new LoadError({ reason: 'unavailable', file: 'geo/cpts/11.json', detail: '' })
  const query = { data: undefined, error }
  expect(publishedFile(query)).toBe(publishedFile(query))
  expect(() => publishedFile({ data: undefined, error: new TypeError('bug') })).toThrow('bug')
})
