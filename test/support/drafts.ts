import type { Position } from 'geojson'
import fc from 'fast-check'
import { DOMParser } from '@xmldom/xmldom'
import type { DraftContent } from '../../src/domain/sketch/draft.ts'
import type { SketchExport } from '../../src/data/sketch/sketch-export.ts'
import type { SketchFile } from '../../src/data/sketch/read-sketch.ts'
import { tidyName } from '../../src/domain/names/tidy-name.ts'
import { isUnitCode, type Unit, type UnitCode } from '../../src/domain/units/unit.ts'
import type { UnitPart } from '../../src/domain/sketch/sketch.ts'
import { tidyPart } from '../../src/geometry/tidy-part.ts'

/** Browsers have their own; what is not XML makes this one throw, where theirs answers an error document. */
export function withDomParser(): void {
  class Parser {
    parseFromString(text: string, type: string): unknown {
      return new DOMParser({ onError: () => {} }).parseFromString(text, type)
    }
  }
  globalThis.DOMParser = Parser as unknown as typeof globalThis.DOMParser
}

/** What a browser would hand over for a file of that text. */
export function fileOf(text: string, name = 'Secteur d’exemple.txt'): SketchFile {
  const bytes = new TextEncoder().encode(text)
  return {
    name,
    size: bytes.length,
    // As `Blob.text()` does, which keeps a byte order mark out.
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
  }
}

/** A square of `size` degrees as a closed ring, from its south-west corner. */
export function square(west: number, south: number, size: number): Position[] {
  return [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]
}

export function partOf(share: number, ...rings: Position[][]): UnitPart {
  const part = tidyPart({ type: 'MultiPolygon', coordinates: [rings] }, share)
  if (!part) throw new Error('Nothing is left of this part')
  return part
}

export function draftOf(given: Partial<DraftContent> = {}): DraftContent {
  return {
    nom: 'Secteur d’exemple',
    region: '11',
    origine: null,
    sketch: { units: new Set(), parts: new Map() },
    vintage: { cog: 2026, population: 2023 },
    ...given,
  }
}

export function exportOf(draft: DraftContent, units: Iterable<Unit> = []): SketchExport {
  return {
    draft,
    outline: { type: 'MultiPolygon', coordinates: [[square(2, 48, 0.5)]] },
    units: new Map(Array.from(units, (unit) => [unit.code, unit])),
    populationYear: 2023,
    figures: { habitants: 1234, taille: 1, areaKm2: 12.5 },
    schematic: false,
    indicator: null,
  }
}

const unitCode = fc.oneof(
  fc.constantFrom('2A004', '97101', '01001', '75113', '2B366'),
  fc
    .tuple(fc.integer({ min: 1, max: 95 }), fc.integer({ min: 0, max: 999 }))
    .map(([d, n]) => `${`${d}`.padStart(2, '0')}${`${n}`.padStart(3, '0')}`),
) as fc.Arbitrary<UnitCode>

const name = fc
  .oneof(
    fc.constantFrom(
      'Commune d’exemple a',
      '=1+1',
      "'=1+1",
      "''-a",
      '@a',
      'Élan « d’œuvre » ; "b", 🏥👩‍⚕️',
      'a]]>b<c>&amp;d',
      '\tb\r\nc',
      ' ',
      '',
      '75113',
      '0',
    ),
    fc.string({ unit: 'binary', maxLength: 130 }),
    fc.string({ unit: fc.constantFrom(...'é;,"\'=+-@\t\n<>&]{}[]\\/% 🏥') }),
  )
  .map(tidyName)

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.integer({ min: -20, max: 20 }).map((steps) => steps / 1e5),
    fc.integer({ min: 0, max: 6 }),
  )
const ring = fc
  .array(fc.tuple(degrees(180), degrees(90)), { minLength: 3, maxLength: 12 })
  .map((points): Position[] => [...points, points[0]!].map((point) => [...point]))
const shape = fc.array(fc.array(ring, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
})

/** Parts of any form, rings that cross or touch themselves included. */
export const anyPart: fc.Arbitrary<UnitPart> = fc
  .tuple(shape, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([coordinates, share]) => tidyPart({ type: 'MultiPolygon', coordinates }, share))
  .filter((part) => part !== null)

const year = fc.option(fc.integer({ min: 1990, max: 2100 }))

/** Drafts of any codes, names and parts, as the application keeps them. */
export const anyDraft: fc.Arbitrary<DraftContent> = fc
  .record({
    nom: name,
    region: fc.constantFrom('11', '93', '01', '94', 'france'),
    origine: fc.option(fc.constantFrom('cpts-paris-13', 'a')),
    units: fc.array(unitCode, { maxLength: 60 }),
    parts: fc.array(fc.tuple(unitCode, anyPart), { maxLength: 3 }),
    vintage: fc.record({ cog: year, population: year }),
  })
  .map(({ units, parts, ...rest }) => {
    const cut = new Map(parts)
    const whole = units.filter((code) => isUnitCode(code) && !cut.has(code))
    return { ...rest, sketch: { units: new Set(whole), parts: cut } }
  })
