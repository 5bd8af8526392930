import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGeocoder, type Geocoded, type Geocoder } from '../../../src/data/geocoding.ts'
import { readAddresses } from '../../../src/data/geocoding-answer.ts'
import { feature, MELUN, PARIS_13, startStandIn, type StandIn } from '../../support/geocoder.ts'

let standIn: StandIn
let clock = 0
let find: Geocoder
const ask = (text = '12 rue d’exemple', signal = new AbortController().signal): Promise<Geocoded> =>
  find(text, [2.35, 48.85], signal)

beforeAll(async () => {
  standIn = await startStandIn()
})
afterAll(() => standIn.close())
beforeEach(() => {
  standIn.mode = 'ok'
  standIn.features = [PARIS_13, MELUN]
  standIn.asked.length = 0
  clock = 1_000_000
  find = createGeocoder({ base: standIn.base, gapMs: 0, now: () => clock })
})

describe('asking the geocoding service', () => {
  it('asks for five addresses at most, near the région’s centre, and reads them', async () => {
    expect(await ask('  « 12  rue d’exemple »')).toEqual({
      ok: true,
      addresses: [
        { label: '12 Rue d’exemple 75013 Paris', code: '75113', point: [2.3561, 48.8322] },
        { label: '12 Rue d’exemple 77000 Melun', code: '77288', point: [2.6603, 48.5397] },
      ],
    })
    expect(Object.fromEntries(standIn.asked[0]!)).toEqual({
      q: '12 rue d’exemple »',
      limit: '5',
      index: 'address',
      autocomplete: '1',
      lon: '2.350',
      lat: '48.850',
    })
  })

  it('does not ask what the service would refuse, and cuts what is too long', async () => {
    expect(await ask(' .1 ')).toEqual({ ok: true, addresses: [] })
    expect(standIn.asked).toEqual([])
    await ask(`1 rue ${'x'.repeat(500)}`)
    expect(standIn.asked[0]!.get('q')).toHaveLength(200)
  })

  it.each([
    ['fail', { ok: false, reason: 'unreachable' }],
    ['busy', { ok: false, reason: 'refused' }],
    ['picky', { ok: true, addresses: [] }],
    ['empty', { ok: true, addresses: [] }],
    ['lie', { ok: false, reason: 'invalid' }],
    ['garbage', { ok: false, reason: 'invalid' }],
    ['not-json', { ok: false, reason: 'invalid' }],
    ['html', { ok: false, reason: 'invalid' }],
    ['huge', { ok: false, reason: 'invalid' }],
  ] as const)('a server in the mode « %s » gives %o', async (mode, expected) => {
    standIn.mode = mode
    expect(await ask()).toEqual(expected)
  })

  it.each(['stall', 'stall-halfway'] as const)(
    'a server in the mode « %s » is not waited for',
    async (mode) => {
      standIn.mode = mode
      find = createGeocoder({ base: standIn.base, timeoutMs: 150 })
      expect(await ask()).toEqual({ ok: false, reason: 'timeout' })
    },
  )

  it('a server that is not there is unreachable', async () => {
    find = createGeocoder({ base: 'http://127.0.0.1:9/geocodage/search' })
    expect(await ask()).toEqual({ ok: false, reason: 'unreachable' })
  })

  it('drops the question that nobody waits for, before and after it is sent', async () => {
    expect(await ask('12 rue d’exemple', AbortSignal.abort())).toEqual({
      ok: false,
      reason: 'cancelled',
    })
    expect(standIn.asked).toEqual([])
    standIn.mode = 'stall'
    const typed = new AbortController()
    const start = performance.now()
    const answer = ask('12 rue d’exemple', typed.signal)
    setTimeout(() => typed.abort(), 30)
    expect(await answer).toEqual({ ok: false, reason: 'cancelled' })
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('keeps questions apart', async () => {
    find = createGeocoder({ base: standIn.base, gapMs: 60 })
    const start = performance.now()
    await Promise.all([ask(), ask(), ask()])
    expect(performance.now() - start).toBeGreaterThanOrEqual(115)
    expect(standIn.asked).toHaveLength(3)
  })
})

describe('a service that fails', () => {
  it('is left alone for a minute after two failures in a row, then asked again', async () => {
    standIn.mode = 'fail'
    await ask()
    await ask()
    standIn.mode = 'ok'
    clock += 59_999
    expect(await ask()).toEqual({ ok: false, reason: 'paused' })
    expect(standIn.asked).toHaveLength(2)
    clock += 1
    expect(await ask()).toMatchObject({ ok: true })
  })

  it('is still asked after a failure, a success and a failure', async () => {
    for (const mode of ['fail', 'ok', 'fail', 'ok'] as const) {
      standIn.mode = mode
      await ask()
    }
    expect(standIn.asked).toHaveLength(4)
  })

  it('is left alone at once when it says that it is asked too much', async () => {
    standIn.mode = 'busy'
    await ask()
    expect(await ask()).toEqual({ ok: false, reason: 'paused' })
  })

  it('is not blamed for what was cancelled', async () => {
    for (let i = 0; i < 3; i++) await ask('12 rue d’exemple', AbortSignal.abort())
    expect(await ask()).toMatchObject({ ok: true })
  })
})

describe('reading an answer', () => {
  const read = (...features: unknown[]) =>
    readAddresses(JSON.stringify({ type: 'FeatureCollection', features }), 5)

  it('keeps what is right beside what is not', () => {
    expect(read(null, MELUN, feature('exemple', '77288', [200, 0]))).toHaveLength(1)
  })

  it('keeps an address whose code is none, without it', () => {
    for (const code of [{ $: 1 }, 77288, '<b>', null, undefined]) {
      expect(read(feature('1 Rue d’exemple', code, [2, 48, 35]))).toEqual([
        { label: '1 Rue d’exemple', code: null, point: [2, 48] },
      ])
    }
  })

  it('leaves communes to the search that needs no network', () => {
    expect(read(feature('Melun', '77288', [2.66, 48.54], 'municipality'))).toEqual([])
  })

  it('names each address once, on one line, without marks that reorder or hide text', () => {
    const label = ' 1 Rue\n\u202ed’exemple\u0000\u200b '
    expect(read(feature(label, '77288', [2, 48]), feature(label, '75113', [3, 49]))).toEqual([
      { label: '1 Rue d’exemple', code: '77288', point: [2, 48] },
    ])
  })

  it('never throws, and never gives more than asked, nor a point outside the world', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .array(
              fc.oneof(
                fc.jsonValue(),
                fc
                  .tuple(fc.string(), fc.jsonValue(), fc.array(fc.double(), { maxLength: 3 }))
                  .map(([label, code, at]) => feature(label, code, at)),
              ),
            )
            .map((features) => JSON.stringify({ type: 'FeatureCollection', features })),
        ),
        (body) => {
          const addresses = readAddresses(body, 5) ?? []
          expect(addresses.length).toBeLessThanOrEqual(5)
          for (const { label, point } of addresses) {
            expect(label).not.toBe('')
            expect(Math.abs(point[0]!)).toBeLessThanOrEqual(180)
            expect(Math.abs(point[1]!)).toBeLessThanOrEqual(90)
          }
        },
      ),
    )
  })
})
