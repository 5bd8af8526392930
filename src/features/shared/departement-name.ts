import type { RegionFacts } from '../../data/region-file.ts'

/** "Essonne (91)"; the bare code where the map data are missing. */
export function departementName(file: RegionFacts | null, code: string): string {
  const nom = file?.departements.get(code)
  return nom ? `${nom} (${code})` : code
}

/** The names of the départements of the région, by code. */
export function departementNames(file: RegionFile | null): ReadonlyMap<string, string> {
  const all = file?.topology.objects.departements.geometries ?? []
  return new Map(
    all.flatMap(({ id, properties }) =>
      properties && 'nom' in properties ? [[String(id), properties.nom]] : [],
    ),
  )
}
