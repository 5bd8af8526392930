import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineAfter } from '../../../src/domain/contract/mission-calendar.ts'
import { addMonths, dayRange, isPartialDate } from '../../../src/domain/cpts/partial-date.ts'

const days = fc
  .date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))
const monthRank = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
const months = fc.integer({ min: 0, max: 120 })
const precisions = fc.constantFrom(4, 7, 10)

test('months added to a day give a real day, that many months later', () => {
  fc.assert(
    fc.property(days, months, (day, count) => {
      const later = addMonths(day, count)
      expect(isPartialDate(later)).toBe(true)
      expect(monthRank(later) - monthRank(day)).toBe(count)
      expect(later.slice(8) <= day.slice(8)).toBe(true)
    }),
  )
})

test('a later day never has an earlier deadline', () => {
  fc.assert(
    fc.property(days, days, months, (one, other, count) => {
      const [first = '', second = ''] = [one, other].toSorted()
      expect(addMonths(first, count) <= addMonths(second, count)).toBe(true)
    }),
  )
})

test('the deadline of a date less precise holds that of every day it may stand for', () => {
  fc.assert(
    fc.property(days, precisions, months, (day, length, count) => {
      const vague = deadlineAfter(day.slice(0, length), count, '2024-06-15')
      const exact = addMonths(day, count)
      expect(vague.auPlusTot <= exact && exact <= vague.auPlusTard).toBe(true)
      expect(exact.startsWith(vague.date ?? '')).toBe(true)
    }),
  )
})

test('a deadline to the day is never uncertain, and past only after its day', () => {
  fc.assert(
    fc.property(days, days, months, (day, today, count) => {
      const { statut, date } = deadlineAfter(day, count, today)
      expect(statut).not.toBe('peut-etre-echu')
      expect(statut === 'echu').toBe(date !== null && date < today)
    }),
  )
})

test('the days a date may stand for begin with it', () => {
  fc.assert(
    fc.property(days, precisions, (day, length) => {
      const date = day.slice(0, length)
      const range = dayRange(date)
      expect(range?.auPlusTot.startsWith(date)).toBe(true)
      expect(range?.auPlusTard.startsWith(date)).toBe(true)
      expect((range?.auPlusTot ?? '') <= day && day <= (range?.auPlusTard ?? '')).toBe(true)
    }),
  )
})
