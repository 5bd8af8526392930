import { buildAtlas, type Atlas } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts, CptsDataset, Fact } from '../../../src/domain/cpts/cpts.ts'
import type { PartialDate } from '../../../src/domain/cpts/partial-date.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import type { Unit } from '../../../src/domain/units/unit.ts'

/** A fact stated by a source, dated or not. */
export function fact<T>(valeur: T, date: PartialDate | null = null): Fact<T> {
  return { valeur, sources: ['Liste de test'], date }
}

/** An atlas of invented records. */
export function atlasOf(
  cpts: readonly Cpts[],
  units: readonly Unit[],
  chiffresOfficiels: CptsDataset['chiffresOfficiels'] = null,
): Atlas {
  const nom = 'Région de test'
  const dataset = {
    format: 1,
    region: '00',
    nom,
    avertissement: nom,
    chiffresOfficiels,
    cpts,
  } as const
  return buildAtlas(dataset, indexUnits(units))
}
