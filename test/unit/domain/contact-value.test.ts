import { expect, test } from 'vitest'
import { isContact, isFiness, tidyContact } from '../../../src/domain/cpts/contact-value.ts'
import { newRecordId } from '../../../src/domain/cpts/record-id.ts'

test.each([
  ['0123456789'],
  ['01.23.45.67.89'],
  ['01-23-45-67-89'],
  [' 01 23 45 67 89 '],
  ['+33123456789'],
  ['+33 (0)1 23 45 67 89'],
  ['0033 1 23 45 67 89'],
  ['tel:+33123456789'],
  ['TEL:01 23 45 67 89'],
])('%s is a phone number as people write it', (text) => {
  expect(tidyContact('telephone', text)).toBe('01 23 45 67 89')
})

test.each(['3646', '+32 1 23 45 67 89', '01 23 45 67 8', 'demander', '012345678901'])(
  '%s is left for the form to refuse',
  (text) => {
    expect(tidyContact('telephone', text)).toBe(text)
    expect(isContact('telephone', tidyContact('telephone', text))).toBe(false)
  },
)

test('an e-mail and an address lose what is around them only', () => {
  expect(tidyContact('email', ' mailto:Contact@exemple.fr ')).toBe('Contact@exemple.fr')
  expect(tidyContact('site', ' https://exemple.fr/a ')).toBe('https://exemple.fr/a')
  expect(isContact('site', 'ftp://exemple.fr')).toBe(false)
})

test('a numéro FINESS begins with two digits, or with 2A or 2B', () => {
  const ones = ['940001234', '2A0001234', '2B0001234']
  expect(ones.filter(isFiness)).toEqual(ones)
  expect(['1A0001234', '2C0001234', '94000123', '9400012345'].filter(isFiness)).toEqual([])
})

test('a new record has an id from its name, that none has yet', () => {
  expect(newRecordId('CPTS Paris 13e', new Set())).toBe('cpts-paris-13')
  expect(newRecordId('CPTS St-Denis', new Set(['cpts-saint-denis']))).toBe('cpts-saint-denis-2')
  expect(newRecordId('…', new Set(['cpts', 'cpts-2']))).toBe('cpts-3')
})
