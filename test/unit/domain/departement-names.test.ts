import { expect, it } from 'vitest'
import { departementOfFrance } from '../../../src/domain/units/departement-names.ts'
import { REGIONS } from '../../../src/domain/units/regions.ts'
import { builtFacts } from '../../support/region.ts'

it('names every département as the files of its région do', () => {
  for (const { code, departements } of REGIONS) {
    const names = builtFacts(code).departements
    for (const each of departements)
      expect(departementOfFrance(each)).toBe(`${names.get(each)} (${each})`)
  }
})

it('leaves what is no département as it is', () => expect(departementOfFrance('99')).toBe('99'))
