import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceToThresholds, TAILLE_ACI, tailleAci } from '../../../src/domain/cpts/size-class.ts'

/** Populations of all sizes, and those around the thresholds more often. */
const populations = fc.oneof(
  fc.nat(400_000),
  fc
    .tuple(fc.constantFrom(...Object.values(TAILLE_ACI.plancher)), fc.integer({ min: -2, max: 2 }))
    .map(([floor, step]) => Math.max(0, floor + step)),
)

test('every taille but 4 has one above and every taille but 1 has one below', () => {
  fc.assert(
    fc.property(populations, (habitants) => {
      const { taille, avantSuivante, depuisPrecedente } = distanceToThresholds(habitants)
      expect(avantSuivante?.taille ?? 5).toBe(taille + 1)
      expect(depuisPrecedente?.taille ?? 0).toBe(taille - 1)
    }),
  )
})

test('gaining the distance to the next taille reaches it, one inhabitant less does not', () => {
  fc.assert(
    fc.property(populations, (habitants) => {
      const { taille, avantSuivante } = distanceToThresholds(habitants)
      fc.pre(avantSuivante !== null)
      expect(tailleAci(habitants + avantSuivante.habitants)).toBe(avantSuivante.taille)
      expect(tailleAci(habitants + avantSuivante.habitants - 1)).toBe(taille)
    }),
  )
})

test('losing the distance to the taille below falls into it, one inhabitant less does not', () => {
  fc.assert(
    fc.property(populations, (habitants) => {
      const { taille, depuisPrecedente } = distanceToThresholds(habitants)
      fc.pre(depuisPrecedente !== null)
      expect(tailleAci(habitants - depuisPrecedente.habitants)).toBe(depuisPrecedente.taille)
      expect(tailleAci(habitants - depuisPrecedente.habitants + 1)).toBe(taille)
    }),
  )
})

test('more inhabitants never make a smaller taille', () => {
  fc.assert(
    fc.property(populations, fc.nat(100_000), (habitants, more) => {
      expect(tailleAci(habitants + more)).toBeGreaterThanOrEqual(tailleAci(habitants))
    }),
  )
})
