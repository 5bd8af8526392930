import { expect, it } from 'vitest'
import { isAllRead } from '../../../src/features/edit/all-read.ts'

it('a record not found is said not to exist only once all that there may be was read', () => {
  const read = { phase: 'open', unread: null } as const
  expect(isAllRead('known', read)).toBe(true)
  expect(isAllRead('none', read)).toBe(true)
  expect(isAllRead('unknown', read)).toBe(false)
  expect(isAllRead('known', { ...read, phase: 'opening' })).toBe(false)
  expect(isAllRead('known', { ...read, unread: 'blocked' })).toBe(false)
  expect(isAllRead('known', null)).toBe(false)
})
