import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readPublished } from '../../../src/data/published-records.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { word } from './words.ts'

export type RecordsResult =
  | { readonly ok: true; readonly records: CptsDataset }
  | { readonly ok: false; readonly message: string }

/** Reads the records of a région from public/geo/cpts. A région without any has an empty list; one that cannot be read is no empty one. */
export function publishedRecords(root: string, region: string, nom: string): RecordsResult {
  const path = join(root, 'public/geo/cpts', `${region}.json`)
  if (!statSync(path, { throwIfNoEntry: false })) {
    const avertissement = word.noRecords
    const none = {
      format: 1,
      region,
      nom,
      avertissement,
      chiffresOfficiels: null,
      cpts: [],
    } as const
    return { ok: true, records: none }
  }
  const failed = { ok: false, message: word.recordsDamaged(region) } as const
  try {
    const read = readPublished(JSON.parse(readFileSync(path, 'utf8')))
    return read.kind === 'read' ? { ok: true, records: read.dataset } : failed
  } catch (error) {
    if (error instanceof SyntaxError) return failed
    throw error
  }
}
