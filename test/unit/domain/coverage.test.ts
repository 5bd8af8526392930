import { expect, test } from 'vitest'
import { coverage } from '../../../src/domain/atlas/coverage.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { codes, cpts, unit } from './samples.ts'

const units = indexUnits([
  unit('83001', 100),
  unit('83002', 300),
  unit('83003', 600),
  unit('83004', null),
])

test('a commune shared by two CPTS is counted once', () => {
  const seen = coverage(
    [cpts('a', codes('83001 83002')), cpts('b', codes('83002'), 'partiel')],
    units,
  )
  expect(seen.unites).toEqual({ couvertes: 2, total: 4 })
  expect(seen.population.habitants).toBe(400)
  expect(seen.part).toBe(0.4)
  expect(seen.cpts).toEqual({ complet: 1, partiel: 1, inconnu: 0 })
})

test('a CPTS of unknown perimeter is counted and covers nothing', () => {
  const seen = coverage([cpts('a', codes('83003'), 'inconnu')], units)
  expect(seen.unites.couvertes).toBe(0)
  expect(seen.part).toBe(0)
  expect(seen.cpts).toEqual({ complet: 0, partiel: 0, inconnu: 1 })
})

test('what has no figure is listed for the covered units and for the whole layer', () => {
  const seen = coverage([cpts('a', codes('83003'))], units)
  expect(seen.population.sansDonnee).toEqual([])
  expect(seen.total).toEqual({ habitants: 1000, sansDonnee: codes('83004'), inconnues: [] })
})

test('codes of another région are named and do not count as covered units', () => {
  const seen = coverage([cpts('a', codes('83001 26001'))], units)
  expect(seen.unites).toEqual({ couvertes: 1, total: 4 })
  expect(seen.population.inconnues).toEqual(codes('26001'))
})

test('a CPTS listed twice is counted once', () => {
  const one = cpts('a', codes('83001'))
  expect(coverage([one, one], units).cpts.complet).toBe(1)
})

test('with no population known the share is unknown, not zero', () => {
  const nobody = indexUnits([unit('83004', null)])
  expect(coverage([cpts('a', codes('83004'))], nobody).part).toBeNull()
})
