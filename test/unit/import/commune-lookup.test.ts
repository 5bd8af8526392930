import { describe, expect, it } from 'vitest'
import { communeLookup } from '../../../src/domain/import/commune-lookup.ts'
import { LETTERS } from '../../support/import-files.ts'
import { code } from '../domain/samples.ts'

describe('what finds the communes of a région', () => {
  it('is made once for the names of each source, whichever is asked for in between', () => {
    const sources = { groups: [], former: [{ nom: 'Commune d’autrefois', code: code('01001') }] }
    const one = communeLookup(LETTERS.units, sources)
    expect(communeLookup(LETTERS.units)).not.toBe(one)
    expect(communeLookup(LETTERS.units, sources)).toBe(one)
  })
})
