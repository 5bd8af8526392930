import { useMemo } from 'react'
import {
  compareIndicator,
  type IndicatorSummary,
} from '../../domain/indicators/indicator-summary.ts'
import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import type { Sketch } from '../../domain/sketch/sketch.ts'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { MOST_DEPARTEMENTS } from './limits.ts'
import { regionalOf } from './worked-out.ts'

/** A territory beside others: what to call it, and what the indicator comes to there. */
export interface ComparedTerritory {
  readonly key: string
  readonly nom: string
  readonly summary: IndicatorSummary
}

export interface ComparedTerritories {
  readonly territoire: ComparedTerritory
  readonly around: readonly ComparedTerritory[]
  /** Départements that it touches and that there is no room for. */
  readonly left: number
}

/** A territory, the départements that hold most of it or else the one it is held against, and the région. */
export function useComparedTerritories(
  column: IndicatorColumn,
  sketch: Sketch,
  nom: string,
  against?: { readonly sketch: Sketch; readonly nom: string },
): ComparedTerritories {
  const { atlas, file, nom: region } = useRegion()
  const [otherSketch, otherName] = [against?.sketch, against?.nom]
  return useMemo(() => {
    const regional = regionalOf(column, atlas.units)
    const compared = compareIndicator(column, sketch, atlas.units, regional)
    const departements = compared.departements.slice(0, otherSketch ? 0 : MOST_DEPARTEMENTS)
    const other = otherSketch && {
      key: 'other',
      nom: otherName ?? '',
      summary: compareIndicator(column, otherSketch, atlas.units, regional).territoire,
    }
    return {
      territoire: { key: 'territoire', nom, summary: compared.territoire },
      around: [
        ...(other ? [other] : []),
        ...departements.map(({ code, summary }) => ({
          key: code,
          nom: departementName(file, code),
          summary,
        })),
        { key: 'region', nom: region, summary: compared.region },
      ],
      left: otherSketch ? 0 : compared.departements.length - departements.length,
    }
  }, [column, sketch, atlas.units, file, region, nom, otherSketch, otherName])
}
