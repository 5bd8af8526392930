import { setTimeout as pause } from 'node:timers/promises'
import { decodeText } from '../../../src/data/formats/decode-text.ts'
import { parseJsonWithin } from '../../../src/data/formats/json.ts'
import { fetchImport, type FetchFailure } from '../../../src/data/import/fetch-import.ts'
import type { ImportFile } from '../../../src/data/import/read-import.ts'

/**
 * Why nothing was brought.
 *
 * `timeout`: no whole answer in time. `cut`: JSON that stops before its end. `service-error`: the service says what it refuses, be it
 * with status 200. `not-geojson`: JSON of another kind. `no-layer`: the address is that of a service, and names none of its layers.
 * `no-paging`: the service repeats itself, and does not say how many features there are. `incomplete`: fewer features than it announces. `moving`: what it
 * announces changed from page to page, twice. `empty`: no feature at all.
 */
export interface BringFailure {
  readonly ok: false
  readonly reason:
    | FetchFailure['reason']
    | 'timeout'
    | 'cut'
    | 'service-error'
    | 'not-geojson'
    | 'no-layer'
    | 'no-paging'
    | 'incomplete'
    | 'moving'
    | 'empty'
  readonly detail: string | null
}

/** How a service is asked. Units: milliseconds; the pause doubles with each try. */
export interface Asking {
  readonly timeout: number
  readonly tries: number
  readonly pause: number
}

/** A service that answers slowly is asked for a minute, three times. */
export const PATIENT: Asking = { timeout: 60_000, tries: 3, pause: 2000 }

export function bringFailure(
  reason: BringFailure['reason'],
  detail: string | null = null,
): BringFailure {
  return { ok: false, reason, detail }
}

type Answer<T> = ({ readonly ok: true } & T) | BringFailure

/** Brings a file from an address, again where its server is only in trouble. Errors: as values. */
export function askFile(
  address: string,
  asking: Asking,
): Promise<Answer<{ readonly file: ImportFile }>> {
  return insist(asking, () => fileOnce(address, asking.timeout))
}

/** Brings JSON from an address, again where it is cut off or its server is only in trouble. Errors: as values. */
export function askJson(
  address: string,
  asking: Asking,
): Promise<Answer<{ readonly json: unknown }>> {
  return insist(asking, async () => {
    const found = await fileOnce(address, asking.timeout)
    if (!found.ok) return found
    const text = decodeText(found.file.bytes)?.text.replace(/^\uFEFF/, '') ?? ''
    if (/^\s*</.test(text)) return bringFailure('service-error', saidIn(text))
    const parsed = parseJsonWithin(text)
    if (parsed.ok) return parsed
    return bringFailure(parsed.reason === 'damaged' ? 'cut' : 'too-big')
  })
}

async function fileOnce(
  address: string,
  timeout: number,
): Promise<Answer<{ readonly file: ImportFile }>> {
  try {
    return await fetchImport(address, AbortSignal.timeout(timeout))
  } catch {
    return bringFailure('timeout', `${timeout / 1000} s`)
  }
}

async function insist<T>(
  { tries, pause: wait }: Asking,
  ask: () => Promise<Answer<T>>,
): Promise<Answer<T>> {
  for (let tried = 1; ; tried += 1) {
    const answer = await ask()
    if (answer.ok || tried >= tries || !mayPass(answer)) return answer
    await pause(wait * 2 ** (tried - 1))
  }
}

/** Whether the same question may well be answered a little later. */
function mayPass({ reason, detail }: BringFailure): boolean {
  if (reason === 'refused') return /HTTP (?:5\d\d|408|429)/.test(detail ?? '')
  return reason === 'timeout' || reason === 'cut' || reason === 'unreachable'
}

/** What an XML or HTML answer says, without its tags: the text of an exception, else the title of a page. */
function saidIn(xml: string): string {
  const said =
    /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>([\s\S]*?)<\//.exec(xml)?.[1] ??
    /<title>([\s\S]*?)<\/title>/i.exec(xml)?.[1] ??
    xml
  return said
    .replaceAll(/<!\[CDATA\[|\]\]>|<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
}
