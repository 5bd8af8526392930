import { territoryOf } from '../../../src/domain/cpts/cpts.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverage } from '../../../src/domain/atlas/coverage.ts'
import { sumPopulation } from '../../../src/domain/units/population.ts'
import { union } from '../../../src/domain/units/territory.ts'
import { cpts } from '../../unit/domain/samples.ts'
import { cptsLists, layers } from './arbitraries.ts'

test('coverage does not change when a CPTS is listed again', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      expect(coverage([...list, ...list], units)).toEqual(coverage(list, units))
    }),
  )
})

test('another CPTS over communes already covered covers nothing more', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const before = coverage(list, units)
      const twins = list.map((one) =>
        cpts(`${one.id}-bis`, one.perimetre.codes, one.perimetre.etat),
      )
      const after = coverage([...list, ...twins], units)
      expect({ ...after, cpts: null }).toEqual({ ...before, cpts: null })
      expect(after.cpts.complet).toBe(2 * before.cpts.complet)
    }),
  )
})

test('what is covered is the union of the territories, never more than the layer', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const all = list.map((one) => territoryOf(one)).reduce(union, new Set())
      const seen = coverage(list, units)
      expect(seen.population).toEqual(sumPopulation(all, units))
      expect(seen.unites.couvertes).toBeLessThanOrEqual(seen.unites.total)
      expect(seen.population.habitants).toBeLessThanOrEqual(seen.total.habitants)
      const { complet, partiel, inconnu } = seen.cpts
      expect(complet + partiel + inconnu).toBe(list.length)
    }),
  )
})

test('one more CPTS never covers less', () => {
  fc.assert(
    fc.property(cptsLists, layers, (list, units) => {
      const less = coverage(list.slice(1), units)
      const more = coverage(list, units)
      expect(more.population.habitants).toBeGreaterThanOrEqual(less.population.habitants)
      expect(more.unites.couvertes).toBeGreaterThanOrEqual(less.unites.couvertes)
    }),
  )
})
