import { buildAtlas, type Atlas } from '../../../src/domain/atlas.ts'
import type { Cpts, CptsDataset, Fact } from '../../../src/domain/cpts.ts'
import type { PartialDate } from '../../../src/domain/partial-date.ts'
import { indexUnits } from '../../../src/domain/unit-index.ts'
import type { Unit } from '../../../src/domain/unit.ts'

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
