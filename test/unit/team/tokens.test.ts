import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { tokensIn } from '../../../tools/team/tokens.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-jetons-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'equipe/jetons.json')

it('knows people by tokens that are written nowhere, and hears of those that others add and take back', () => {
  const server = tokensIn(file)
  const office = tokensIn(file)
  expect(server.holder('')).toBeNull()
  const first = office.give('Personne d’exemple A')
  const second = office.give('Personne d’exemple B')
  expect(readFileSync(file, 'utf8')).not.toContain(first)
  expect([server.holder(first), server.holder(second)]).toEqual(office.names())
  const anew = office.give('Personne d’exemple A')
  expect([server.holder(first), server.holder(anew)]).toEqual([null, 'Personne d’exemple A'])
  expect(office.revoke('Personne d’exemple B')).toBe(true)
  expect(server.holder(second)).toBeNull()
  expect(office.revoke('Personne d’exemple B')).toBe(false)
})

it('still knows them while someone writes in the file by hand, and takes nothing out of one that it cannot read', () => {
  const server = tokensIn(file)
  const token = server.give('Personne d’exemple C')
  expect(server.holder(token)).toBe('Personne d’exemple C')
  writeFileSync(file, '{"format": 1, "perso')
  expect(server.holder(token)).toBe('Personne d’exemple C')
  expect(() => tokensIn(file).give('Personne d’exemple D')).toThrow(file)
  expect(readFileSync(file, 'utf8')).toBe('{"format": 1, "perso')
  rmSync(file)
})

it('gives nobody a token who has no name', () => {
  expect(() => tokensIn(file).give(' ')).toThrow(RangeError)
})
