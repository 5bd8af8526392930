import { readFileSync } from 'node:fs'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { recordedRegions, recordsFile } from './regions.ts'
import type { Places } from './sources.ts'

/** The records of a région; null where nobody published any, "unread" where the file is none. */
export function readRecords(places: Places, region: string): CptsDataset | null | 'unread' {
  if (!recordedRegions(places).includes(region)) return null
  try {
    const parsed = parseCptsDataset(JSON.parse(readFileSync(recordsFile(places, region), 'utf8')))
    return parsed.ok ? parsed.dataset : 'unread'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unread'
    throw error
  }
}
