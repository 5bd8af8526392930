import { expect, test } from 'vitest'
import { figureFormat } from '../../../src/ui/words/indicator-format.ts'
import { numeric } from '../../support/indicators.ts'

const written = (valeurs: readonly number[], figure: number): string =>
  figureFormat(numeric(Object.fromEntries(valeurs.map((each, at) => [`0100${at}`, each]))))(figure)

test('figures are as fine as their range asks, and never finer than they are', () => {
  expect(written([0, 100], 34.567)).toBe('34,6')
  expect(written([0, 5], 2.4567)).toBe('2,46')
  expect(written([0, 5], 3)).toBe('3')
  expect(written([0, 90_000], 12_345.67)).toBe('12\u202f346')
  expect(written([0.001, 0.004], 0.0023456)).toBe('0,00235')
})

test('a column of one figure is still told', () => {
  expect(written([0.125, 0.125], 0.125)).toBe('0,125')
  expect(written([0, 0], 0)).toBe('0')
})

test('what is below zero has a minus, and zero has none', () => {
  expect(written([-10, 10], -3.5)).toBe('−3,5')
  expect(written([-100, 100], -0.001)).toBe('0')
})
