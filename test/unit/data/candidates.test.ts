import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { candidatesQuery } from '../../../src/data/candidates.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { LoadError } from '../../../src/data/fetch-json.ts'
import { datasetOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const dataset = datasetOf([cpts('cpts-a', codes('01001'), 'complet')])
const { region } = dataset
const proposed = datasetJson({ ...dataset, proposition: true })

function served(body: string, init: ResponseInit = {}) {
  const fetched = vi.fn<typeof fetch>(async () =>
    Promise.resolve(
      new Response(body, { headers: { 'content-type': 'application/json' }, ...init }),
    ),
  )
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const load = async () => new QueryClient().fetchQuery(candidatesQuery('candidats', region))
const reason = async () =>
  load().catch((error: unknown) => (error instanceof LoadError ? error.failure.reason : error))

afterEach(() => vi.unstubAllGlobals())

describe('what the monthly command found, in the folder that an office names', () => {
  it('is had as the file that it is, for the région alone', async () => {
    const fetched = served(proposed)
    const found = await load()
    const asked = expect.stringMatching(new RegExp(`candidats/candidats-${region}.json$`)) as string
    expect(fetched).toHaveBeenCalledWith(asked, expect.anything())
    expect(found?.dataset.cpts.map(({ id }) => id)).toEqual(['cpts-a'])
    expect(await found?.file.text()).toBe(proposed)
  })

  it('is nothing where it found nothing, be it that the host answers with its page', async () => {
    served('', { status: 404 })
    expect(await load()).toBeNull()
    served('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    expect(await load()).toBeNull()
  })

  it.each([
    ['cut off', proposed.slice(0, -20)],
    ['of another région', datasetJson({ ...dataset, proposition: true, region: '11' })],
    ['the register itself', datasetJson(dataset)],
  ])('is said not to be readable where it is %s', async (_what, body) => {
    served(body)
    expect(await reason()).toBe('damaged')
  })

  it('is not taken for nothing where the server is in trouble', async () => {
    served('', { status: 503 })
    expect(await reason()).toBe('unavailable')
  })
})
