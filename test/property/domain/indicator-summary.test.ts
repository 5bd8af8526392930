import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  categoricalSummary,
  numericSummary,
} from '../../../src/domain/indicators/indicator-summary.ts'
import type { CategoricalColumn, NumericColumn } from '../../../src/domain/indicators/indicator.ts'
import {
  EMPTY_SKETCH,
  type Sketch,
  sketchTerritory,
  inclusionOf,
  withInclusions,
} from '../../../src/domain/sketch/sketch.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { categorical, numeric } from '../../support/indicators.ts'
import { CODES, layers } from './arbitraries.ts'
import { sketches } from './sketch-arbitraries.ts'

const columnOf = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<Readonly<Record<string, V>>> =>
  fc.array(fc.option(value), { minLength: CODES.length, maxLength: CODES.length }).map((list) =>
    Object.fromEntries(
      CODES.flatMap((code, rank) => {
        const found = list[rank] ?? null
        return found === null ? [] : [[code, found]]
      }),
    ),
  )
const figures: fc.Arbitrary<NumericColumn> = columnOf(fc.integer({ min: -500, max: 500 })).map(
  (valeurs) => numeric(valeurs),
)
const categories: fc.Arbitrary<CategoricalColumn> = columnOf(fc.constantFrom('a', 'b', 'c')).map(
  (valeurs) => categorical(valeurs),
)

/** What a sketch holds of some codes. */
const partOf = (sketch: Sketch, codes: readonly UnitCode[]): Sketch =>
  withInclusions(
    EMPTY_SKETCH,
    codes.map((code) => [code, inclusionOf(sketch, code)]),
  )

test('a mean is never out of the range of its figures', () => {
  fc.assert(
    fc.property(figures, sketches, layers, (column, sketch, units) => {
      const { moyenne, min, max } = numericSummary(column, sketch, units)
      if (moyenne === null) return
      expect(moyenne).toBeGreaterThanOrEqual(min! - 1e-9)
      expect(moyenne).toBeLessThanOrEqual(max! + 1e-9)
    }),
  )
})

test('two halves make the whole: weights, sums, ranges and counts', () => {
  fc.assert(
    fc.property(
      figures,
      categories,
      sketches,
      layers,
      fc.subarray([...CODES]),
      (column, zoning, sketch, units, some) => {
        const halves = [some, CODES.filter((code) => !some.includes(code))]
        const [a, b] = halves.map((half) => numericSummary(column, partOf(sketch, half), units))
        const all = numericSummary(column, sketch, units)
        expect(a!.communes + b!.communes).toBe(all.communes)
        expect(a!.habitants + b!.habitants).toBe(all.habitants)
        expect([...a!.sansDonnee, ...b!.sansDonnee].toSorted()).toEqual(all.sansDonnee)
        const total = [a!, b!].reduce((sum, each) => sum + (each.moyenne ?? 0) * each.habitants, 0)
        expect((all.moyenne ?? 0) * all.habitants).toBeCloseTo(total, 4)
        expect(all.max ?? -Infinity).toBe(Math.max(a!.max ?? -Infinity, b!.max ?? -Infinity))
        const [x, y] = halves.map((half) => categoricalSummary(zoning, partOf(sketch, half), units))
        for (const [name, { communes, habitants }] of categoricalSummary(zoning, sketch, units)
          .categories) {
          const [one, other] = [x!.categories.get(name), y!.categories.get(name)]
          expect((one?.communes ?? 0) + (other?.communes ?? 0)).toBe(communes)
          expect((one?.habitants ?? 0) + (other?.habitants ?? 0)).toBe(habitants)
        }
      },
    ),
  )
})

test('every commune has a value or is told to have none', () => {
  fc.assert(
    fc.property(figures, categories, sketches, layers, (column, zoning, sketch, units) => {
      const { size } = sketchTerritory(sketch)
      for (const summary of [
        numericSummary(column, sketch, units),
        categoricalSummary(zoning, sketch, units),
      ])
        expect(summary.communes + summary.sansDonnee.length).toBe(size)
    }),
  )
})

test('communes without a value change nothing but their own count', () => {
  fc.assert(
    fc.property(figures, sketches, layers, (column, sketch, units) => {
      const known = CODES.filter((code) => column.valeurs.has(code))
      const { sansDonnee: _, ...all } = numericSummary(column, sketch, units)
      const { sansDonnee, ...only } = numericSummary(column, partOf(sketch, known), units)
      expect(only).toEqual(all)
      expect(sansDonnee).toEqual([])
    }),
  )
})

test('the shares of the categories add up to the whole, and so do their communes', () => {
  fc.assert(
    fc.property(categories, sketches, layers, (column, sketch, units) => {
      const summary = categoricalSummary(column, sketch, units)
      const shares = [...summary.categories.values()]
      expect(shares.reduce((sum, { communes }) => sum + communes, 0)).toBe(summary.communes)
      if (summary.habitants > 0)
        expect(shares.reduce((sum, { part }) => sum + part!, 0)).toBeCloseTo(1, 9)
    }),
  )
})

test('the order in which communes were taken in does not matter', () => {
  fc.assert(
    fc.property(figures, categories, sketches, layers, (column, zoning, sketch, units) => {
      const turned: Sketch = {
        units: new Set([...sketch.units].toReversed()),
        parts: new Map([...sketch.parts].toReversed()),
      }
      expect(numericSummary(column, turned, units)).toEqual(numericSummary(column, sketch, units))
      expect(categoricalSummary(zoning, turned, units)).toEqual(
        categoricalSummary(zoning, sketch, units),
      )
    }),
  )
})
