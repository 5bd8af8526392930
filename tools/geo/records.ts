import { readFileSync } from 'node:fs'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { recordedRegions, recordsFile } from './regions.ts'
import type { Places } from './sources.ts'

/** The records of every région that has a file of them, by its code; "unread" where the file is none. */
export function readRecords(places: Places): ReadonlyMap<string, CptsDataset | 'unread'> {
  return new Map(recordedRegions(places).map((region) => [region, read(places, region)]))
}

function read(places: Places, region: string): CptsDataset | 'unread' {
  try {
    const parsed = parseCptsDataset(JSON.parse(readFileSync(recordsFile(places, region), 'utf8')))
    return parsed.ok ? parsed.dataset : 'unread'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unread'
    throw error
  }
}
