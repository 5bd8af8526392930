import * as v from 'valibot'
import { expect, it } from 'vitest'
import { instant } from '../../../src/storage/schema-parts.ts'

it.each(['2026-02-28T09:00:00.000Z', '2024-02-29T23:59:59.999Z'])('%s is an instant', (text) => {
  expect(v.is(instant, text)).toBe(true)
})

it.each([
  '2026-02-31T09:00:00.000Z',
  '2026-02-29T09:00:00.000Z',
  '2026-13-01T09:00:00.000Z',
  '2026-01-01T24:00:00.000Z',
  '2026-01-01T09:00:00Z',
  '2026-01-01T09:00:00.000+01:00',
  '+012026-01-01T09:00:00.000Z',
  '2026-01-01',
  '',
])('%s is none', (text) => {
  expect(v.is(instant, text)).toBe(false)
})
