import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Position } from 'geojson'
import { readAddresses, type Address } from './geocoding-answer.ts'

/** `refused` is the service asking to slow down; `invalid`, an answer that is not what it promises. */
type Failure = 'paused' | 'unreachable' | 'timeout' | 'refused' | 'invalid' | 'cancelled'

/** What came of a question. Failing is ordinary here: everything else in the search answers without the network. */
export type Geocoded =
  | { readonly ok: true; readonly addresses: readonly Address[] }
  | { readonly ok: false; readonly reason: Failure }

/** Asks which addresses a text may mean, those near `near` first: a région's centre, never where the person is. */
export type Geocoder = (
  text: string,
  near: Position | null,
  signal: AbortSignal,
) => Promise<Geocoded>

interface GeocoderOptions {
  readonly base: string
  readonly timeoutMs?: number
  /** The service allows ten questions a second to those who ask as people type. */
  readonly gapMs?: number
  readonly pauseMs?: number
  readonly now?: () => number
}

const AT_MOST = 5
const MOST_BYTES = 256 * 1024
const FAILURES_BEFORE_PAUSE = 2

/** A client of the Géoplateforme's geocoding: spaced, timed, and silent for a minute once it failed twice in a row. */
export function createGeocoder(options: GeocoderOptions): Geocoder {
  const { base, timeoutMs = 4000, gapMs = 100, pauseMs = 60_000, now = Date.now } = options
  let nextAt = 0
  let failures = 0
  let pausedUntil = 0

  return async (text, near, signal) => {
    const question = asQuestion(text)
    if (question === null) return { ok: true, addresses: [] }
    if (now() < pausedUntil) return failed('paused')
    const wait = nextAt - now()
    nextAt = Math.max(nextAt, now()) + gapMs
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await ask(addressOf(base, question, near), signal, timeoutMs)
    if (answer.ok) failures = 0
    else if (answer.reason !== 'cancelled') {
      failures = answer.reason === 'refused' ? FAILURES_BEFORE_PAUSE : failures + 1
      if (failures >= FAILURES_BEFORE_PAUSE) pausedUntil = now() + pauseMs
    }
    return answer
  }
}

const geocoder = createGeocoder({
  base: import.meta.env['VITE_GEOCODER'] ?? 'https://data.geopf.fr/geocodage/search',
})

/** The addresses that a text may mean. Those of the text before stay until the next ones come, so that the list does not blink. */
export const addressesQuery = (text: string, near: Position | null, enabled: boolean) =>
  queryOptions({
    queryKey: ['addresses', text, near],
    queryFn: ({ signal }) => geocoder(text, near, signal),
    enabled,
    staleTime: ({ state }) => (state.data?.ok ? Infinity : 0),
    gcTime: 300_000,
    retry: false,
    // Without network the question fails at once, which is an answer; waiting for the network would be none.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  })

/** The service takes 3 to 200 characters that begin with a letter or a figure; null where a text has no such part. */
function asQuestion(text: string): string | null {
  const question = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
    .trim()
  return question.length < 3 ? null : question
}

function addressOf(base: string, question: string, near: Position | null): URL {
  const url = new URL(base)
  const [longitude, latitude] = near ?? []
  const place =
    longitude === undefined || latitude === undefined
      ? {}
      : { lon: longitude.toFixed(3), lat: latitude.toFixed(3) }
  url.search = new URLSearchParams({
    q: question,
    limit: String(AT_MOST),
    index: 'address',
    autocomplete: '1',
    ...place,
  }).toString()
  return url
}

async function ask(url: URL, signal: AbortSignal, timeoutMs: number): Promise<Geocoded> {
  const late = AbortSignal.timeout(timeoutMs)
  // What is left of an answer that will not be read is not downloaded.
  const done = new AbortController()
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, late, done.signal]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    // The service finds fault with this text: nothing is wrong with the service.
    if (response.status === 400) return { ok: true, addresses: [] }
    if (response.status === 429) return failed('refused')
    if (!response.ok) return failed('unreachable')
    const body = await readUpTo(MOST_BYTES, response)
    const addresses = body === null ? null : readAddresses(body, AT_MOST)
    return addresses === null ? failed('invalid') : { ok: true, addresses }
  } catch {
    if (signal.aborted) return failed('cancelled')
    return failed(late.aborted ? 'timeout' : 'unreachable')
  } finally {
    done.abort()
  }
}

/** A body's text; null once it is larger than any honest answer. */
async function readUpTo(most: number, response: Response): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > most) return null
    text += decoder.decode(value, { stream: true })
  }
}

function failed(reason: Failure): Geocoded {
  return { ok: false, reason }
}
