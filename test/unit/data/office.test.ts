import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadError } from '../../../src/data/fetch-json.ts'
import { loadOffice, officeRegion, parseOffice } from '../../../src/data/office.ts'
import { NO_OFFICE } from '../../../src/domain/atlas/office.ts'

const PROJECT = join(import.meta.dirname, '../../..')

const whole = {
  format: 1,
  organisme: { nom: 'URPS d’exemple', site: 'https://urps.example.fr', logo: 'logo.svg' },
  region: '11',
  contacts: [
    {
      nom: 'Pôle CPTS d’exemple',
      role: 'référent des CPTS',
      email: 'cpts@urps.example.fr',
      telephone: '01 23 45 67 89',
      departements: ['75', '2A'],
    },
  ],
  propositions: [{ email: 'atlas@urps.example.fr', regions: ['11'] }],
  liens: [{ nom: 'Devenir membre', url: 'https://urps.example.fr/cpts' }],
}
const fault = (json: unknown): string => {
  try {
    parseOffice(json)
    return 'none'
  } catch (error) {
    return error instanceof LoadError ? error.failure.detail : String(error)
  }
}
const answer = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () =>
    Promise.resolve(
      new Response(body, { headers: { 'content-type': 'application/json' }, ...init }),
    ),
  )
const read = async () => loadOffice(new AbortController().signal)

afterEach(() => vi.unstubAllGlobals())

describe('what an office says of its atlas', () => {
  it('is read, with nothing invented for what it leaves out', () => {
    expect(parseOffice(whole)).toMatchObject({
      organisme: { nom: 'URPS d’exemple' },
      region: '11',
      contacts: [{ site: null, regions: [], departements: ['75', '2A'] }],
      propositions: [{ nom: null, email: 'atlas@urps.example.fr', departements: [] }],
    })
    expect(parseOffice({ format: 1 })).toEqual(NO_OFFICE)
  })

  it.each([
    [
      'an address for proposals that is none',
      { ...whole, propositions: [{ email: 'atlas' }] },
      'propositions.0.email',
    ],
    ['a key that is misspelt', { ...whole, contact: [] }, 'contact'],
    [
      'an address that runs a script',
      { ...whole, liens: [{ nom: 'a', url: 'javascript:x' }] },
      'liens.0.url',
    ],
    [
      'a logo of another host',
      { ...whole, organisme: { nom: 'a', logo: '//b.fr/a.svg' } },
      'organisme.logo',
    ],
    [
      'a logo outside',
      { ...whole, organisme: { nom: 'a', logo: 'a/../../b.svg' } },
      'organisme.logo',
    ],
    ['candidates of another host', { ...whole, candidats: '//b.fr' }, 'candidats'],
    ['candidates outside', { ...whole, candidats: '../b' }, 'candidats'],
    ['a région that is none', { ...whole, region: '99' }, 'region'],
    [
      'a département that is none',
      { ...whole, contacts: [{ nom: 'a', departements: ['100'] }] },
      'contacts.0.departements',
    ],
    [
      'a number of another form',
      { ...whole, contacts: [{ nom: 'a', telephone: '12' }] },
      'contacts.0.telephone',
    ],
    ['a format of later', { ...whole, format: 2 }, 'format'],
  ])('is refused with the place of its fault: %s', (_what, json, path) => {
    expect(fault(json)).toContain(path)
  })

  it('is the file that is shipped, and the example of the manual', () => {
    const shipped = JSON.parse(readFileSync(join(PROJECT, 'public/atlas.json'), 'utf8')) as unknown
    expect(parseOffice(shipped)).toEqual(NO_OFFICE)
    const [, example] = /```json\n(.*?)```/s.exec(
      readFileSync(join(PROJECT, 'docs/office.md'), 'utf8'),
    )!
    expect(parseOffice(JSON.parse(example!)).contacts).not.toEqual([])
  })

  it('is nothing where nobody put a file there, be it that the host answers with its page', async () => {
    answer('', { status: 404 })
    expect(await read()).toEqual(NO_OFFICE)
    answer('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    expect(await read()).toEqual(NO_OFFICE)
  })

  it('is not taken for nothing where it cannot be read', async () => {
    answer('{"format": 1,')
    await expect(read()).rejects.toMatchObject({ failure: { reason: 'damaged' } })
    answer('', { status: 503 })
    await expect(read()).rejects.toMatchObject({ failure: { reason: 'unavailable' } })
  })
})

describe('where the office has a first visit begin', () => {
  it('is what its file says, and nowhere where that does not come', async () => {
    answer(JSON.stringify(whole))
    expect(await officeRegion()).toBe('11')
    answer('{"format": 1,')
    expect(await officeRegion()).toBeNull()
  })

  it('is not waited for longer than one waits for a page', async () => {
    vi.useFakeTimers()
    const ended = new AbortController()
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(ended.signal)
    vi.stubGlobal(
      'fetch',
      async (_file: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => reject(new Error('late'))),
        ),
    )
    const region = officeRegion()
    ended.abort()
    expect(await region).toBeNull()
    expect(AbortSignal.timeout).toHaveBeenCalledWith(1500)
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
})
