import { expect, test } from 'vitest'
import { formerCodes, indexUnits } from '../../../src/domain/units/unit-index.ts'
import { code, codes, unit } from './samples.ts'

test('a unit is found by its code', () => {
  const units = indexUnits([unit('01001', 10), unit('2A004', 20)])
  expect(units.get(code('2A004'))?.population).toBe(20)
  expect(units.size).toBe(2)
})

test('a commune that merged is found under the one it became', () => {
  const units = indexUnits([unit('01001', 10, { anciensCodes: codes('01001 01007') })])
  expect(formerCodes(units)).toEqual(new Map([[code('01007'), code('01001')]]))
})

test('a code that is still a unit is no former code, even if another unit claims it', () => {
  const units = indexUnits([unit('01001', 10), unit('01002', 10, { anciensCodes: codes('01001') })])
  expect(formerCodes(units).size).toBe(0)
})

test('a former code that two or three units claim is left out', () => {
  const claim = { anciensCodes: codes('01009') }
  const two = [unit('01001', 1, claim), unit('01002', 1, claim)]
  expect(formerCodes(indexUnits(two)).size).toBe(0)
  expect(formerCodes(indexUnits([...two, unit('01003', 1, claim)])).size).toBe(0)
})
