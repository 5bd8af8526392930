import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { decodeText } from './formats/decode-text.ts'
import { parseJsonWithin } from './formats/json.ts'
import { parseWorkingCopy } from './import/working-copy.ts'

/** Far above what the records of a région weigh. Units: bytes. */
const MOST = 20_000_000

/**
 * An edition of the register that someone kept, published or a working copy.
 *
 * Errors: `too-large`; `not-read` where it is no JSON; `not-register` where it is no file of records; `newer` where a later version of
 * the application wrote it; `proposal` where it only proposes changes; `other-region`.
 */
export type EditionFile =
  | { readonly ok: true; readonly dataset: CptsDataset }
  | { readonly ok: false; readonly reason: EditionFault }
type EditionFault =
  | 'too-large'
  | 'not-read'
  | 'not-register'
  | 'newer'
  | 'proposal'
  | 'other-region'

/** Reads an edition of a région, to compare with: nothing of it is kept. */
export async function readEditionFile(file: Blob, region: string): Promise<EditionFile> {
  const fault = (reason: EditionFault): EditionFile => ({ ok: false, reason })
  if (file.size > MOST) return fault('too-large')
  const bytes = await file.arrayBuffer().catch(() => null)
  const decoded = bytes && decodeText(new Uint8Array(bytes))
  const read = decoded && parseJsonWithin(decoded.text)
  if (!read?.ok) return fault('not-read')
  const parsed = parseWorkingCopy(read.json)
  if (!parsed.ok) return fault(parsed.newerFormat === null ? 'not-register' : 'newer')
  if (parsed.dataset.proposition) return fault('proposal')
  return parsed.dataset.region === region ? parsed : fault('other-region')
}
