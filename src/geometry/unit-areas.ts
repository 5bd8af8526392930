import { area } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import type { UnitLayer } from './unit-layer.ts'

/** Area of every unit that has a contour. Units: km². A territory's area is the sum of its units' (test/property/merge.test.ts). */
export function unitAreas(layer: UnitLayer): [UnitCode, number][] {
  return Array.from(layer.codes, (code) => [code, area(layer.dissolve([code])) / 1e6])
}
