import { territoryOf } from '../../src/domain/cpts/cpts.ts'
import { findOverlaps, type CptsTerritory } from '../../src/domain/atlas/overlap.ts'
import { sumPopulation, type Population } from '../../src/domain/units/population.ts'
import { intersection } from '../../src/domain/units/territory.ts'
import type { Unit, UnitCode } from '../../src/domain/units/unit.ts'
import { indexUnits, type UnitIndex } from '../../src/domain/units/unit-index.ts'
import { measure } from './measure.ts'
import { comparison, type Row } from './table.ts'

/** Finds all overlaps by way of the units, and by trying every pair. */
export function overlapRows(
  name: string,
  cptsList: readonly CptsTerritory[],
  units: UnitIndex,
): Row[] {
  const found = findOverlaps(cptsList, units).length
  const tried = everyPair(cptsList, units).length
  if (tried !== found) throw new Error(`${name}: ${found} overlaps found, ${tried} by every pair`)
  return comparison(`${name}: ${cptsList.length} CPTS, overlaps: ${found}`, {
    'ours (findOverlaps)': measure(() => findOverlaps(cptsList, units)),
    'every pair': measure(() => everyPair(cptsList, units)),
  })
}

function everyPair(cptsList: readonly CptsTerritory[], units: UnitIndex): Population[] {
  const territories = cptsList.map(territoryOf)
  return territories.flatMap((a, rank) =>
    territories.slice(rank + 1).flatMap((b) => {
      const shared = intersection(a, b)
      return shared.size > 0 ? [sumPopulation(shared, units)] : []
    }),
  )
}

/** An invented country: CPTS one after another along a line of units, each sharing three with the next. */
export function inventedCountry(
  cptsCount: number,
  unitCount: number,
): { readonly cpts: readonly CptsTerritory[]; readonly units: UnitIndex } {
  const codes = Array.from({ length: unitCount }, (_, i) => String(i).padStart(5, '0') as UnitCode)
  const step = Math.floor(unitCount / cptsCount)
  const cpts = Array.from({ length: cptsCount }, (_, i): CptsTerritory => ({
    id: `cpts-${i}`,
    perimetre: {
      etat: 'complet',
      codes: codes.slice(i * step, (i + 1) * step + 3),
      deduit: false,
      communesAnnoncees: null,
      sources: [],
      date: null,
    },
  }))
  return { cpts, units: indexUnits(codes.map(inventedUnit)) }
}

function inventedUnit(code: UnitCode): Unit {
  const nowhere = { departement: '00', epci: null, ept: null, codesPostaux: [], anciensCodes: [] }
  return { code, nom: code, population: 1000, ...nowhere }
}
