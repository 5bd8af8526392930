/**
 * The name as a map writes it: every territory there is a CPTS, so the word goes, with what stands in brackets.
 *
 * "CPTS de Sénart" → "Sénart"; "CPTS d’Issy-les-Moulineaux" → "Issy-les-Moulineaux"; a name that would vanish stays whole.
 */
export function shortName(nom: string): string {
  const bare = nom
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^CPTS(?:\s+|$)/i, '')
    .replace(/^(?:de la|de l’|du|des|de|d’)\s*/u, '')
    .trim()
  return bare === '' ? nom : bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1)
}
