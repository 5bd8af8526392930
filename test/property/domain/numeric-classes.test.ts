import * as fc from 'fast-check'
import { ckmeans } from 'simple-statistics'
import { expect, test } from 'vitest'
import {
  type ClassChoice,
  FEWEST_CLASSES,
  MOST_CLASSES,
  numericClasses,
  numericClassOf,
} from '../../../src/domain/indicators/numeric-classes.ts'

/** Columns as they come: rates, counts with many zeros, balances, one unit far from all others. */
const figures = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
    { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
    { weight: 1, arbitrary: fc.constant(1e9) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  ),
  { maxLength: 60 },
)

/** What a person may ask of classes. */
const choices = fc.record<ClassChoice>({
  methode: fc.constantFrom(null, 'naturels', 'quantiles', 'egales'),
  nombre: fc.integer({ min: FEWEST_CLASSES, max: MOST_CLASSES }),
})

test('every figure is in one class, within its limits', () => {
  fc.assert(
    fc.property(figures, choices, (list, choice) => {
      const classes = numericClasses(list, ckmeans, choice)
      for (const figure of list) {
        const { min, max } = classes.classes[numericClassOf(classes, figure)!]!
        expect(min).toBeLessThanOrEqual(figure)
        expect(max).toBeGreaterThanOrEqual(figure)
      }
    }),
  )
})

test('classes are at most as many as asked, in order, apart from each other, and none is empty', () => {
  fc.assert(
    fc.property(figures, choices, (list, choice) => {
      const { classes } = numericClasses(list, ckmeans, choice)
      expect(classes.length).toBeLessThanOrEqual(Math.max(5, choice.nombre))
      const bounds = classes.flatMap(({ min, max }) => [min, max])
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b))
      const lows = classes.map(({ min }) => min)
      expect(new Set(lows).size).toBe(lows.length)
      for (const bound of bounds) expect(list.some((figure) => figure === bound)).toBe(true)
    }),
  )
})

test('classes diverge exactly where the figures cross zero, and then none does', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const { classes, divergent } = numericClasses(list, ckmeans)
      expect(divergent).toBe(list.some((each) => each < 0) && list.some((each) => each > 0))
      if (divergent)
        for (const { min, max, rank } of classes) {
          expect(Math.sign(min)).toBe(Math.sign(max))
          expect(Math.sign(rank)).toBe(Math.sign(max))
        }
    }),
  )
})

test('the order of the units does not matter', () => {
  fc.assert(
    fc.property(
      figures.chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      ),
      ([list, shuffled]) => {
        expect(numericClasses(shuffled, ckmeans)).toEqual(numericClasses(list, ckmeans))
      },
    ),
  )
})

test('classes of equal width split the range evenly', () => {
  const { methode, classes } = numericClasses([0, 1, 2, 3, 9, 10, 30], ckmeans, {
    methode: 'egales',
    nombre: 3,
  })
  expect(methode).toBe('egales')
  expect(classes.map(({ min, max }) => [min, max])).toEqual([
    [0, 10],
    [30, 30],
  ])
})

test('zero is one figure, whatever its sign', () => {
  const { classes } = numericClasses([0, -0], ckmeans)
  expect(classes).toEqual([{ min: 0, max: 0, rank: 0 }])
  expect(numericClasses([-0, 0], ckmeans).classes).toEqual(classes)
})
