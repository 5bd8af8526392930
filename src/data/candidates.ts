import { queryOptions } from '@tanstack/react-query'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { fetchText, LoadError } from './fetch-json.ts'
import { parseWorkingCopy } from './import/working-copy.ts'

/** What a source says that the records of a région do not, to be accepted fact by fact. */
export interface Candidates {
  /** As it came: it is brought in by the same door as the file that someone chooses. */
  readonly file: File
  readonly dataset: CptsDataset
}

/** Where the candidates of a région lie, below the folder of the site. */
const pathOf = (folder: string, region: string): string => `${folder}/candidats-${region}.json`

/** Loads the candidates that wait; null where there are none. Errors: `LoadError`, a file of something else included. */
async function loadCandidates(
  folder: string,
  region: string,
  signal: AbortSignal,
): Promise<Candidates | null> {
  const path = pathOf(folder, region)
  const damaged = (detail: string): LoadError =>
    new LoadError({ reason: 'damaged', file: path, detail })
  try {
    const text = await fetchText(path, signal, { cache: 'no-cache' })
    const read = parseWorkingCopy(jsonOf(text))
    if (!read.ok) throw damaged(read.problems[0]?.message ?? '')
    // The register itself, put there by mistake, proposes nothing.
    if (!read.dataset.proposition || read.dataset.region !== region) throw damaged('proposition')
    return { file: new File([text], `candidats-${region}.json`), dataset: read.dataset }
  } catch (error) {
    if (error instanceof LoadError && error.failure.reason === 'missing') return null
    throw error
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The candidates of a région, in the folder that the office names. */
export const candidatesQuery = (folder: string, region: string) =>
  queryOptions({
    queryKey: ['candidates', folder, region],
    queryFn: ({ signal }) => loadCandidates(folder, region, signal),
    staleTime: Infinity,
    retry: false,
  })
