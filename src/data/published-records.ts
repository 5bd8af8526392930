import { queryOptions } from '@tanstack/react-query'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { type DatasetProblem, parseCptsDataset } from './cpts-dataset.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** What became of reading the published file of a région: each is a value of its own, and none is an empty file. */
export type PublishedFile =
  | {
      readonly kind: 'read'
      readonly dataset: CptsDataset
      /** What is wrong with the records that could not be read; the dataset carries them along. */
      readonly problems: readonly DatasetProblem[]
    }
  /** 404, 410, or an HTML page in its stead: nobody published this région. */
  | { readonly kind: 'missing' }
  /** A server in trouble, a timeout, no network: the file may well be there. */
  | { readonly kind: 'unavailable'; readonly detail: string }
  /** Cut off, not JSON, or not a dataset. */
  | { readonly kind: 'damaged'; readonly detail: string }
  /** Of a `format` that this version of the application does not know. */
  | { readonly kind: 'newer'; readonly format: number }

/** Tells apart what a file holds, from its JSON. */
export function readPublished(json: unknown): PublishedFile {
  const parsed = parseCptsDataset(json)
  // Put online in the place of the register, it would take all other records away.
  if (parsed.ok && parsed.dataset.proposition)
    return { kind: 'damaged', detail: 'proposition, à accepter dans /suivi' }
  if (parsed.ok) return { kind: 'read', dataset: parsed.dataset, problems: parsed.problems }
  if (parsed.newerFormat !== null) return { kind: 'newer', format: parsed.newerFormat }
  const [first] = parsed.problems
  return { kind: 'damaged', detail: first ? `${first.path} ${first.message}` : '' }
}

/** Where the published records of a région lie, below the folder of the site. */
export const recordsPath = (region: string): string => `geo/cpts/${region}.json`

/** Short, as what the device keeps is shown once it is over. Units: milliseconds without a byte. */
const PATIENCE = 10_000

/**
 * Loads public/geo/cpts/<region>.json.
 *
 * Errors: `LoadError` "unavailable", for react-query to try again; anything else is an answer.
 */
async function loadPublished(region: string, signal: AbortSignal): Promise<PublishedFile> {
  try {
    const options = { cache: 'no-cache', patience: PATIENCE } as const
    const file = readPublished(await fetchJson(recordsPath(region), signal, options))
    const other = file.kind === 'read' && file.dataset.region !== region
    return other ? { kind: 'damaged', detail: `region ${file.dataset.region}` } : file
  } catch (error) {
    if (!(error instanceof LoadError) || error.failure.reason === 'unavailable') throw error
    const { reason, detail } = error.failure
    return reason === 'missing' ? { kind: 'missing' } : { kind: 'damaged', detail }
  }
}

/** The published file of a région. What was read stays until someone asks again, and what was not is asked for again by itself. */
export const publishedQuery = (region: string) =>
  queryOptions({
    queryKey: ['published', region],
    queryFn: ({ signal }) => loadPublished(region, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    // What the device keeps is shown at once where there is no network to wait for.
    networkMode: 'always',
    retry: (failures) => failures < 2 && navigator.onLine,
    retryDelay: (attempt) => 500 * 4 ** attempt,
    refetchOnReconnect: true,
  })

/**
 * What a query of `publishedQuery` came to; null while the file is on its way. Anything but an expected failure is thrown.
 *
 * One that the first try did not give is unavailable while it is tried again: what the device keeps of it need not wait for that.
 */
export function publishedFile({
  data,
  error,
  failureReason = null,
}: {
  readonly data: PublishedFile | undefined
  readonly error: Error | null
  readonly failureReason?: Error | null
}): PublishedFile | null {
  const failure = error ?? (data ? null : failureReason)
  if (failure instanceof LoadError) return unavailable(failure)
  if (error) throw error
  return data ?? null
}

const failed = new WeakMap<LoadError, PublishedFile>()
/** One value a failure, so that what is worked out from it can be kept. */
function unavailable(error: LoadError): PublishedFile {
  const file = failed.get(error) ?? { kind: 'unavailable', detail: error.failure.detail }
  failed.set(error, file)
  return file
}
