import { ckmeans } from 'simple-statistics'
import { expect, test } from 'vitest'
import { numericClasses, numericClassOf } from '../../../src/domain/indicators/numeric-classes.ts'

const classed = (figures: readonly number[]) => numericClasses(figures, ckmeans)
const ranges = (figures: readonly number[]) =>
  classed(figures).classes.map(({ min, max }) => [min, max])

/** As many figures as asked for, from one to the other in even steps. */
const spread = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, at) => from + ((to - from) * at) / (n - 1))

test('without any figure there is no class', () => {
  expect(classed([])).toEqual({ methode: 'valeurs', divergent: false, classes: [] })
})

test('figures that are all equal are one class', () => {
  expect(classed([7, 7, 7])).toEqual({
    methode: 'valeurs',
    divergent: false,
    classes: [{ min: 7, max: 7, rank: 0 }],
  })
})

test('five different figures or fewer are a class each', () => {
  expect(classed([3, 1, 2, 3, 1, 2, 1])).toMatchObject({ methode: 'valeurs' })
  expect(ranges([3, 1, 2, 3, 1, 2, 1])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ])
})

test('limits lie where the figures are far apart', () => {
  const groups = [1, 10, 20, 40, 80].flatMap((from) => spread(from, from + 2, 6))
  expect(classed(groups)).toMatchObject({ methode: 'naturels', divergent: false })
  expect(ranges(groups)).toEqual([
    [1, 3],
    [10, 12],
    [20, 22],
    [40, 42],
    [80, 82],
  ])
})

test('where outliers would leave nearly all units in one class, classes hold as many each', () => {
  const figures = [...spread(1, 20, 20), 2000, 5000, 9000, 20_000]
  expect(classed(figures).methode).toBe('quantiles')
  expect(ranges(figures)).toEqual([
    [1, 5],
    [6, 10],
    [11, 15],
    [16, 20],
    [2000, 20_000],
  ])
})

test('a figure that most units share begets no empty class', () => {
  const figures = [...Array.from({ length: 90 }, () => 0), ...spread(1, 500, 10)]
  expect(classed(figures).methode).toBe('quantiles')
  expect(ranges(figures)).toEqual([
    [0, 0],
    [1, 500],
  ])
})

test('only figures on both sides of zero diverge, zero standing between', () => {
  expect(classed([-9, -8, 0, 3, 4])).toEqual({
    methode: 'valeurs',
    divergent: true,
    classes: [
      { min: -9, max: -9, rank: -2 },
      { min: -8, max: -8, rank: -1 },
      { min: 0, max: 0, rank: 0 },
      { min: 3, max: 3, rank: 1 },
      { min: 4, max: 4, rank: 2 },
    ],
  })
  expect(classed([-3, -2, -1, 0])).toMatchObject({ divergent: false })
  expect(classed([0, 1, 2, 3])).toMatchObject({ divergent: false })
})

test('a side with one class keeps the pale colour, next to zero', () => {
  expect(classed([-1, 2, 3]).classes.map(({ rank }) => rank)).toEqual([-1, 1, 2])
})

test('a figure above all classes has none', () => {
  const classes = classed([1, 2, 3])
  expect(numericClassOf(classes, 3)).toBe(2)
  expect(numericClassOf(classes, 4)).toBeNull()
})
