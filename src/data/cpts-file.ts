import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { parseCptsDataset } from './cpts-dataset.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** The records of a région and what was refused of them. */
export interface CptsFile {
  readonly dataset: CptsDataset
  readonly problems: readonly { readonly path: string; readonly message: string }[]
}

/** Loads public/geo/cpts/<region>.json; throws `LoadError`. A région without records has no file: reason "missing". */
export async function loadCptsFile(region: string, signal: AbortSignal): Promise<CptsFile> {
  const file = `geo/cpts/${region}.json`
  const parsed = parseCptsDataset(await fetchJson(file, signal))
  if (parsed.ok) return { dataset: parsed.dataset, problems: parsed.problems }
  const [first] = parsed.problems
  throw new LoadError({
    reason: 'invalid',
    file,
    detail: first ? `${first.path} ${first.message}` : '',
  })
}
