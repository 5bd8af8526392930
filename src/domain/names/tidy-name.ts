/** In characters as people count them, near enough: an emoji is one or a few. */
const AT_MOST = 120

/** Halves of characters, what no XML may hold, marks that reorder what follows, and the one that begins a file. */
const REFUSED = /[\p{Cs}\uFFFE\uFFFF\uFEFF\u202A-\u202E\u2066-\u2069]/gu

/**
 * The name of a sketch as it is kept: one line of plain text, so that every file and link gives back the very same.
 *
 * Shape: at most 120 characters, no space around; emoji stay whole. Applied twice, it changes nothing more.
 */
export function tidyName(text: string): string {
  const line = text
    .replace(REFUSED, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return Array.from(line).slice(0, AT_MOST).join('').trimEnd()
}

/**
 * The name as a map writes it: every territory there is a CPTS, so the word goes, with what stands in brackets; and no line begins with a
 * dash.
 *
 * "CPTS de Sénart" → "Sénart"; "CPTS d’Issy-les-Moulineaux" → "Issy-les-Moulineaux"; a name that would vanish stays whole.
 */
export function shortName(nom: string): string {
  const bare = nom
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^CPTS(?:\s+|$)/i, '')
    .replace(/^(?:de la|de l’|du|des|de|d’)\s*/u, '')
    .replace(/ ([–—-]) /gu, '\u00a0$1 ')
    .trim()
  return bare === '' ? nom : bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1)
}

/** What something is called besides its name: not the same with other dashes, which lists are searched by. */
export function otherNames(nom: string, alias: readonly string[]): readonly string[] {
  return alias.filter((each) => dashed(each) !== dashed(nom))
}

const dashed = (nom: string): string => nom.replace(/[-–—]/gu, '-')
