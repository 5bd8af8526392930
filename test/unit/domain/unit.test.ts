import { expect, test } from 'vitest'
import { isUnitCode } from '../../../src/domain/units/unit.ts'

test.each(['01001', '2A004', '2B033', '75113', '97105'])('"%s" has the form of a code', (text) => {
  expect(isUnitCode(text)).toBe(true)
})

test.each(['1001', '2C004', '2a004', '750013', ' 75113', 'A1001', ''])(
  '"%s" has not the form of a code',
  (text) => {
    expect(isUnitCode(text)).toBe(false)
  },
)
