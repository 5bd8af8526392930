import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { sha256 } from './manifest.ts'
import { recordedRegions } from './regions.ts'
import type { Places } from './sources.ts'

const pathOf = ({ output }: Places, region: string): string =>
  join(output, 'cpts', `${region}.json`)

/** What tells whether the records of any région changed: each code, with the digest of its file. */
export function recordsDigests(places: Places): readonly string[] {
  return recordedRegions(places).map(
    (region) => `${region} ${sha256(readFileSync(pathOf(places, region)))}`,
  )
}

/** The records of a région; null where nobody published any, "unread" where the file is none. */
export function readRecords(places: Places, region: string): CptsDataset | null | 'unread' {
  if (!recordedRegions(places).includes(region)) return null
  try {
    const parsed = parseCptsDataset(JSON.parse(readFileSync(pathOf(places, region), 'utf8')))
    return parsed.ok ? parsed.dataset : 'unread'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unread'
    throw error
  }
}
