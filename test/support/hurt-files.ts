import fc from 'fast-check'
import { expect } from 'vitest'
import { isClean } from '../../src/domain/import/source-table.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import { READ_REASONS } from '../../src/domain/import/read-note.ts'
import type { ImportRead } from '../../src/data/import/import-content.ts'
import { readImport } from '../../src/data/import/read-import.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { bytesOf, contextOf, inputOf } from './import-files.ts'
import { lettersFile } from './squares.ts'

/**
 * How often each reader is tried, all its tests together. `npm test` takes the same files each time, so that more of them tell it little;
 * `npm run test:explore` takes others, and `FUZZ_RUNS=20000` as many of them.
 */
export const RUNS = Number(
  process.env['FUZZ_RUNS'] ?? (process.env['EXPLORES'] === 'yes' ? 1000 : 300),
)

/** Two units are enough to be matched against. */
const REGION = lettersFile(['ab'])
export const GROUND = topologyLayer(REGION.topology)
const CONTEXT = contextOf(REGION)

/** What may happen to a file on its way: bytes changed, lost, said twice, an end cut off, or another file in the middle of it. */
export const accidents = fc.array(
  fc.tuple(
    fc.constantFrom('change', 'lose', 'repeat', 'cut', 'insert'),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 0, max: 255 }),
  ),
  { minLength: 1, maxLength: 5 },
)

export function damaged(
  file: Uint8Array,
  all: readonly (readonly [string, number, number])[],
  words: readonly string[],
): Uint8Array {
  let bytes = [...file]
  for (const [kind, where, value] of all) {
    const at = Math.floor(where * bytes.length)
    if (kind === 'change') bytes[at] = value
    else if (kind === 'lose') bytes.splice(at, 1 + (value % 9))
    else if (kind === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + 1 + value))
    else if (kind === 'insert') bytes.splice(at, 0, ...bytesOf(words[value % words.length] ?? ''))
    else bytes = bytes.slice(0, at)
  }
  return new Uint8Array(bytes)
}

/** Whatever comes, an answer follows: a reason, or content that the rest of the application may trust. */
export async function holds(bytes: Uint8Array): Promise<ImportRead> {
  const read = await readImport({ name: 'fichier', bytes }, { units: GROUND })
  if (!read.ok) {
    expect(READ_REASONS).toContain(read.reason)
    return read
  }
  const { content } = read
  if (content.kind === 'sketch' || content.kind === 'lot') return read
  if (content.kind !== 'dataset') {
    for (const { entete, rows } of content.tables)
      for (const { cells } of rows) {
        expect(cells).toHaveLength(entete.length)
        expect(cells.every(isClean)).toBe(true)
      }
  }
  if (content.kind === 'shapes') {
    const shapes = content.shapes.flatMap((shape) => shape ?? [])
    const numbers = shapes.flatMap(({ shape }) => shape.coordinates.flat(3))
    expect(numbers.every((each) => Math.abs(each) <= 180)).toBe(true)
    const shares = shapes.flatMap(({ match }) => match.shares.map(([, share]) => share))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  }
  planImport(inputOf(content), CONTEXT, NO_CHOICES)
  return read
}

/** A file damaged in every way, of which never more than a reason comes. */
export function hurt(file: Uint8Array, words: readonly string[]) {
  return fc.asyncProperty(accidents, async (all) => void (await holds(damaged(file, all, words))))
}
