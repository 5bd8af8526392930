import type { RegionFacts } from '../../data/region-file.ts'

/** "Essonne (91)"; the bare code where the map data are missing. */
export function departementName(file: RegionFacts | null, code: string): string {
  const nom = file?.departements.get(code)
  return nom ? `${nom} (${code})` : code
}
