import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { mergeDatasets } from '../../src/domain/edits/dataset-merge.ts'
import { fingerprint } from '../../src/domain/edits/fingerprint.ts'
import { files, type Json, LATER } from './file-arbitraries.ts'

const RUNS = { numRuns: 120 }

function read(file: unknown): CptsDataset {
  const parsed = parseCptsDataset(file)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.dataset
}
const copy = (file: Json): Json => JSON.parse(JSON.stringify(file)) as Json

describe('a file of a later version', () => {
  it('comes out as it was written: every key, value and record, in their order', () => {
    fc.assert(
      fc.property(files, (file) => {
        const written = datasetJson(read(copy(file)))
        expect(JSON.stringify(JSON.parse(written))).toBe(JSON.stringify(file))
      }),
      RUNS,
    )
  })

  it('is read again as it was, and written again byte for byte', () => {
    fc.assert(
      fc.property(files, (file) => {
        const dataset = read(copy(file))
        const written = datasetJson(dataset)
        const again = read(JSON.parse(written))
        expect(again).toEqual(dataset)
        expect(datasetJson(again)).toBe(written)
      }),
      RUNS,
    )
  })
})

const PLACES = ['file', 'figures', 'record', 'perimetre', 'contacts', 'email', 'finess', 'stranger']
type Place = (typeof PLACES)[number]

/** What a place of a file is; nothing where the file has none. */
function at(file: Json, place: Place): Json | null {
  const all = file['cpts'] as Json[]
  const record = all[0] ?? {}
  const contacts = record['contacts'] as Json
  const stranger = all.find((one) => one?.['id'] === 'cpts-refusee')
  const places: Readonly<Record<Place, unknown>> = {
    file,
    figures: file['chiffresOfficiels'],
    record,
    perimetre: record['perimetre'],
    contacts,
    email: contacts['email'],
    finess: record['finess'],
    stranger,
  }
  return (places[place] ?? null) as Json | null
}

/** A change that only a later version makes: another key in a place, another value, or none (null). */
const touches = fc.record({
  place: fc.constantFrom(...PLACES),
  key: fc.constantFrom(...LATER),
  value: fc.constantFrom(null, 'x', { y: [1] }),
  side: fc.constantFrom('mine', 'theirs', 'both'),
})

describe('a merge', () => {
  it('carries along what a later version wrote, wherever only one side changed it or both alike', () => {
    fc.assert(
      fc.property(files, fc.array(touches, { minLength: 1, maxLength: 6 }), (base, all) => {
        const [mine, theirs, both] = [copy(base), copy(base), copy(base)]
        const seen = new Set<Place>()
        for (const { place, key, value, side } of all) {
          if (seen.has(place)) continue
          seen.add(place)
          const sides = side === 'both' ? [mine, theirs] : [side === 'mine' ? mine : theirs]
          for (const file of [...sides, both]) {
            const object = at(file, place)
            if (object && value === null) Reflect.deleteProperty(object, key)
            else if (object) object[key] = value
          }
        }
        const merge = mergeDatasets(read(copy(base)), read(mine), read(theirs))
        expect(merge.conflicts).toEqual([])
        const written: unknown = JSON.parse(datasetJson(merge.dataset))
        expect(fingerprint(written)).toBe(fingerprint(both))
      }),
      RUNS,
    )
  })

  it('keeps both where each side wrote another key into the same place, a perimeter taken from both included', () => {
    const places = fc.constantFrom('file', 'record', 'contacts', 'perimetre')
    fc.assert(
      fc.property(files, places, (base, place) => {
        const [mine, theirs, both] = [copy(base), copy(base), copy(base)]
        for (const [file, key] of [
          [mine, 'ici'],
          [theirs, 'publie'],
          [both, 'ici'],
          [both, 'publie'],
        ] as const) {
          const object = at(file, place)
          if (object) object[key] = true
        }
        const sides = [base, mine, theirs].map((file) => read(copy(file))) as Three
        const { dataset } = mergeDatasets(...sides, () => 'both')
        // A perimeter in a state that this version cannot read is left as it is here.
        const isUnread = at(base, 'perimetre')?.['etat'] === 'en-revision' && place === 'perimetre'
        expect(keysOf(dataset, place)).toEqual(keysOf(read(isUnread ? mine : both), place))
      }),
      { numRuns: 60 },
    )
  })
})

type Three = [CptsDataset, CptsDataset, CptsDataset]
/** The keys of a place of a file, as it is written. */
function keysOf(dataset: CptsDataset, place: Place): readonly string[] {
  return Object.keys(at(JSON.parse(datasetJson(dataset)) as Json, place) ?? {}).toSorted()
}

it('a perimeter that this version cannot read takes nothing out of the one it is asked to be brought together with', () => {
  fc.assert(
    fc.property(files, (base) => {
      const [mine, theirs] = [copy(base), copy(base)]
      const put = (side: Json, etat: string, codes: readonly string[]) =>
        Object.assign(at(side, 'perimetre') ?? {}, { etat, codes, enPartie: [] })
      put(base, 'complet', ['75113', '75114'])
      put(mine, 'partiel', ['75113', '75115'])
      put(theirs, 'en-revision', [])
      const sides = [base, mine, theirs].map(read) as Three
      const { dataset } = mergeDatasets(...sides, () => 'both')
      expect(dataset.cpts[0]?.perimetre.codes).toEqual(['75113', '75115'])
    }),
    { numRuns: 20 },
  )
})
