import { ckmeans } from 'simple-statistics'
import { expect, test } from 'vitest'
import { indicatorClasses, unitsByClass } from '../../../src/domain/indicators/indicator-classes.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { categorical, numeric } from '../../support/indicators.ts'
import { code, codes, unit } from './samples.ts'

const units = indexUnits(codes('06001 06002 06003').map((each) => unit(each, 100)))

test('figures are classed among the units of the layer, and units without one are told', () => {
  const column = numeric({ '06001': 1, '06002': 2, '75101': 1000 })
  const classes = indicatorClasses(column, units, ckmeans)
  expect(classes.classes).toMatchObject([{ min: 1 }, { min: 2 }])
  expect([...classes.classOf]).toEqual([
    [code('06001'), 0],
    [code('06002'), 1],
  ])
  expect(classes.sansDonnee).toEqual(codes('06003'))
})

test('a category keeps its colour in a région where others are missing', () => {
  const column = categorical({ '06001': '2_b', '06003': '2_b', '75101': '1_a' })
  const classes = indicatorClasses(column, units, ckmeans)
  expect(classes).toMatchObject({ ordonne: true, sansDonnee: codes('06002') })
  expect(classes.classes).toEqual([{ categories: ['1_a'] }, { categories: ['2_b'] }])
  expect(unitsByClass(classes)).toEqual([0, 2])
})
