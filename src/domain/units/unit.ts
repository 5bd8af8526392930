/**
 * A code of the Code officiel géographique: five characters, never a number ("01001", "2A004").
 *
 * Source: INSEE, COG.
 */
export type UnitCode = string & { readonly __brand: 'UnitCode' }

/**
 * The smallest piece a territory is made of: a commune, or an arrondissement municipal of Paris, Lyon or Marseille.
 *
 * Units: `population` is the population municipale in inhabitants; null means that INSEE publishes none, never zero.
 * Source: npm package @etalab/decoupage-administratif (Licence Ouverte 2.0), vintage in public/geo/manifest.json.
 */
export interface Unit {
  readonly code: UnitCode
  readonly nom: string
  readonly population: number | null
  /** Code of the département: "75", "2A", "971". */
  readonly departement: string
  /** SIREN of the EPCI à fiscalité propre; null for the few communes outside any. */
  readonly epci: string | null
  /** SIREN of the établissement public territorial (Grand Paris only). */
  readonly ept: string | null
  readonly codesPostaux: readonly string[]
  /** Codes that merged into this one, so that older lists still find it. */
  readonly anciensCodes: readonly UnitCode[]
}

const CODE_INSEE = /^(?:\d{2}|2[AB])\d{3}$/

/** Tells whether a text has the form of a code INSEE ("01001", "2A004"); it says nothing of its existence. */
export function isUnitCode(text: string): text is UnitCode {
  return CODE_INSEE.test(text)
}

/**
 * The code INSEE that a text is, as people and spreadsheets write it: "2a004", "'01001", `="01001"`, "01 001", "1001" which lost its
 * zero, "1001.0" which was taken for a figure.
 *
 * Errors: null where it is no code. It says nothing of its existence, nor of a postal code, which looks the same.
 */
export function codeFromText(text: string): UnitCode | null {
  const bare = text
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
    .replace(/^=?["'’]+|["'’]+$/g, '')
    .replace(/^(\d{4,5})[.,]0+$/, '$1')
    .replace(/^(?:(\d{2}|2[ab])\s(\d{3})|(97\d)\s(\d{2}))$/i, '$1$2$3$4')
    .toUpperCase()
  const whole = /^\d{4}$/.test(bare) ? `0${bare}` : bare
  return isUnitCode(whole) ? whole : null
}
