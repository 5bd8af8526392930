import { isUnitCode, type UnitCode } from './unit.ts'

/**
 * The code INSEE that a text is, as people and spreadsheets write it: "2a004", "'01001", and "1001" which lost its zero.
 *
 * Errors: null where it is no code. It says nothing of its existence, nor of a postal code, which looks the same.
 */
export function codeFromText(text: string): UnitCode | null {
  const bare = text
    .trim()
    .replace(/^["'’]+|["'’]+$/g, '')
    .toUpperCase()
  const whole = /^\d{4}$/.test(bare) ? `0${bare}` : bare
  return isUnitCode(whole) ? whole : null
}
