import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ReadReason } from '../../../src/domain/import/read-note.ts'
import { LIMITS } from '../../../src/data/formats/limits.ts'
import { readInWorker } from '../../../src/data/import/import-job.ts'
import { bytesOf, LETTERS, planOf, read } from '../../support/import-files.ts'

const FOLDER = new URL('../../fixtures/import/', import.meta.url)
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)))

/** What becomes of each file of the corpus: the reason why it is refused, or what is said of its rows. */
const CORPUS: Readonly<Record<string, ReadReason | readonly string[]>> = {
  'bow-tie.geojson': ['self-crossing', 'cut-unit'],
  'cut-off.geojson': 'damaged',
  'cut-off.kml': 'damaged',
  'cut-off.xlsx': 'damaged',
  'empty.csv': 'empty',
  'entities.kml': 'entities',
  'entities.xlsx': 'entities',
  'lone-surrogate.geojson': ['text-repaired'],
  'missing-arc.topojson': ['bad-coordinates', 'no-geometry'],
  'nan.geojson': 'damaged',
  'negative-length.zip': 'damaged',
  'no-such-crs.geojson': 'unknown-crs',
  'nothing-inside.zip': 'unknown-format',
  'old.xls': 'old-excel',
  'open-quote.csv': ['open-quote'],
  'other.xml': 'track',
  'out-of-range.geojson': ['bad-coordinates'],
  'picture.png': 'not-text',
  'points.geojson': ['not-an-area'],
  'prototype.geojson': [],
  'too-many-rings.zip': 'damaged',
  'unclosed.geojson': ['ring-closed'],
  'zip-in-zip.zip': 'packed-twice',
}

describe('a malformed file', () => {
  it('is of the corpus, whole', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(Object.keys(CORPUS))
  })

  it.each(Object.entries(CORPUS))(
    '%s is refused or put right, and it is said',
    async (name, said) => {
      const file = fixture(name)
      if (typeof said === 'string') {
        expect(await read(file)).toMatchObject({ ok: false, reason: said })
        return
      }
      const { rows } = await planOf(file)
      const reasons = rows.flatMap(({ notes }) =>
        notes.map((note) => (note.reason === 'shape' ? note.kind : note.reason)),
      )
      expect(reasons).toEqual(said)
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    },
  )
})

describe('a file beyond measure is given up before it takes memory', () => {
  const reasonOf = async (file: string | Uint8Array): Promise<string> => {
    const result = await read(file)
    return result.ok ? 'read' : result.reason
  }

  it('where it is large, without being read at all', async () => {
    let asked = false
    const file = {
      name: 'a.csv',
      size: 200_000_000,
      arrayBuffer: () => {
        asked = true
        return Promise.resolve(new ArrayBuffer(0))
      },
    }
    expect(await readInWorker(file, JSON.stringify(LETTERS.topology))).toMatchObject({
      reason: 'too-big',
    })
    expect(asked).toBe(false)
    expect(await reasonOf(new Uint8Array(LIMITS.fileBytes + 1))).toBe('too-big')
  })

  it('where its archive swells, in one file or over many', async () => {
    const zeros = new Uint8Array(2_000_000)
    const one = zipSync({ 'a.csv': zeros }, { level: 9 })
    const names = Array.from({ length: 16 }, (_, rank) => `${rank}.csv`)
    // The same compressed bytes under many names.
    const many = zipOf(names, one)
    expect(many.length).toBeLessThan(100_000)
    // A tenth of what is accepted shows the same in a tenth of the time.
    const limits: { unpackedBytes: number } = LIMITS
    const { unpackedBytes } = limits
    onTestFinished(() => void (limits.unpackedBytes = unpackedBytes))
    limits.unpackedBytes = unpackedBytes / 10
    expect(await reasonOf(many)).toBe('swells')
    const empty = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, rank) => [`${rank}.txt`, new Uint8Array()]),
    )
    expect(await reasonOf(zipSync(empty))).toBe('swells')
  })

  it('where it is nested without end', async () => {
    expect(await reasonOf('['.repeat(100_000) + ']'.repeat(100_000))).toBe('too-deep')
    expect(await reasonOf(`{"a":`.repeat(1000))).toBe('too-deep')
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2">${'<Folder>'.repeat(50_000)}`
    expect(await reasonOf(kml)).toBe('too-deep')
  })

  it('where it has more cells, values or points than any real one', async () => {
    expect(await reasonOf(';'.repeat(60_000))).toBe('too-many-cells')
    expect(await reasonOf('a;b\n'.repeat(LIMITS.rows * 3))).toBe('too-many-cells')
    expect(await reasonOf('a\n'.repeat(LIMITS.rows + 1))).toBe('too-many-cells')
    const numbers = `[${'0,'.repeat(LIMITS.jsonParts + 1)}0]`
    expect(await reasonOf(numbers)).toBe('too-many-points')
    const features = `{"type":"FeatureCollection","features":[${'0,'.repeat(LIMITS.features)}0]}`
    expect(await reasonOf(features)).toBe('too-many-features')
  })

  it('where few arcs are named again and again', async () => {
    const arcs = [Array.from({ length: 1000 }, (_, at) => [at / 1e4, at / 1e4])]
    const ring = Array.from({ length: 10_000 }, () => 0)
    const objects = { a: { type: 'Polygon', arcs: [ring], properties: {} } }
    expect(await reasonOf(JSON.stringify({ type: 'Topology', arcs, objects }))).toBe(
      'too-many-points',
    )
  })

  it('where a polygon has many more points than are measured, which are brought to ten metres first', async () => {
    const points = Array.from({ length: 200_000 }, (_, at) => {
      const turn = (at / 200_000) * 2 * Math.PI
      return `[${0.3 + 0.1 * Math.cos(turn)},${0.1 + 0.1 * Math.sin(turn)}]`
    })
    const ring = `[${points.join(',')},${points[0]}]`
    const { rows, cpts } = await planOf(
      bytesOf(
        `{"type":"Feature","properties":{"nom":"CPTS A"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}`,
      ),
    )
    expect(rows[0]?.notes).toContainEqual({ reason: 'shape', kind: 'rounded', detail: null })
    expect(cpts[0]?.incoming.codes).toEqual(['01002', '01005'])
  })
})

/** An archive that holds the only file of another one under many names, its compressed bytes repeated. */
function zipOf(names: readonly string[], one: Uint8Array): Uint8Array {
  const view = new DataView(one.buffer, one.byteOffset, one.byteLength)
  const size = view.getUint32(18, true)
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const parts = names.flatMap((name) => {
    const head = one.slice(0, 30)
    new DataView(head.buffer).setUint16(26, name.length, true)
    new DataView(head.buffer).setUint16(28, 0, true)
    return [head, bytesOf(name), one.slice(start, start + size)]
  })
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
