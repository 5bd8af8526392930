import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadError } from '../../../src/data/fetch-json.ts'
import {
  loadFormerPopulations,
  parseFormerPopulations,
} from '../../../src/data/former-populations.ts'
import { code } from '../domain/samples.ts'

const FILE = 'geo/11.populations-2019.json'
const content = {
  format: 1,
  region: '11',
  annee: 2019,
  populations: { '01001': 776, '2A004': null, '75101': 0 },
}

function refusal(json: unknown) {
  try {
    parseFormerPopulations(json, FILE)
  } catch (error) {
    return error instanceof LoadError ? error.failure : error
  }
  return 'read'
}

describe('a file of older populations', () => {
  it('is read by code, a figure that is missing being null, not zero', () => {
    const { annee, populations } = parseFormerPopulations(content, FILE)
    expect(annee).toBe(2019)
    expect([...populations].toSorted()).toEqual([
      ['01001', 776],
      ['2A004', null],
      ['75101', 0],
    ])
    expect(populations.get(code('13201'))).toBeUndefined()
  })

  it.each([
    ['a code that is none', { ...content, populations: { Paris: 1 } }, 'populations'],
    ['a figure that is text', { ...content, populations: { '75101': '15 919' } }, '75101'],
    ['a negative figure', { ...content, populations: { '75101': -1 } }, '75101'],
    ['no year', { ...content, annee: undefined }, 'annee'],
    ['another format', { ...content, format: 2 }, 'format'],
    ['no object', [], ''],
  ])('is refused with the place of the fault: %s', (_what, json, place) => {
    expect(refusal(json)).toMatchObject({
      reason: 'damaged',
      file: FILE,
      detail: expect.stringContaining(place),
    })
  })
})

describe('loading it', () => {
  afterEach(() => vi.unstubAllGlobals())
  const answer = (response: () => Response) => {
    vi.stubGlobal('fetch', () => Promise.resolve(response()))
    return loadFormerPopulations(FILE, new AbortController().signal)
  }

  it('gives the figures, or the reason why there are none', async () => {
    const loaded = await answer(() => Response.json(content))
    expect(loaded.populations.get(code('01001'))).toBe(776)
    await expect(answer(() => new Response('', { status: 404 }))).rejects.toMatchObject({
      failure: { reason: 'missing', file: FILE },
    })
    await expect(answer(() => new Response('{'))).rejects.toMatchObject({
      failure: { reason: 'damaged' },
    })
  })
})
