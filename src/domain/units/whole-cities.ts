import type { UnitCode } from './unit.ts'

/** A city whose arrondissements are the units. */
export interface WholeCity {
  readonly code: UnitCode
  readonly nom: string
  readonly arrondissements: readonly UnitCode[]
}

const city = (code: string, nom: string, first: number, count: number): WholeCity => ({
  code: code as UnitCode,
  nom,
  arrondissements: Array.from({ length: count }, (_, rank) => String(first + rank) as UnitCode),
})

/** Paris, Lyon and Marseille by their codes as one commune. Source: INSEE, code officiel géographique. */
export const WHOLE_CITIES: ReadonlyMap<string, WholeCity> = new Map(
  [
    city('75056', 'Paris', 75101, 20),
    city('69123', 'Lyon', 69381, 9),
    city('13055', 'Marseille', 13201, 16),
  ].map((each) => [each.code, each]),
)
