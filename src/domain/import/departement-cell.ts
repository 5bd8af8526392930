import { isDepartement } from '../units/regions.ts'
import { foldedWords } from '../names/fold.ts'

/**
 * The départements that a cell names, by code or by name: "84", "04, 05", "Vaucluse (84)", "1" which lost its zero.
 *
 * @param names of the départements of the région, by code. Errors: null where it names none.
 */
export function departementsOf(
  cell: string,
  names: ReadonlyMap<string, string>,
): readonly string[] | null {
  const codes = [...cell.matchAll(/(?<![\w])(?:\d{1,3}|2[AB])(?![\w])/gi)]
    .map(([code]) => code.toUpperCase().padStart(2, '0'))
    .filter(isDepartement)
  if (codes.length > 0) return [...new Set(codes)].toSorted()
  const text = ` ${foldedWords(cell).join(' ')} `
  const named = Array.from(names, ([code, nom]) => ({ code, words: foldedWords(nom).join(' ') }))
    .filter(({ words }) => text.includes(` ${words} `))
    // "Haute-Savoie" is not in "Savoie" besides.
    .filter(
      ({ words }, _, all) =>
        !all.some((other) => other.words !== words && other.words.includes(words)),
    )
  return named.length > 0 ? named.map(({ code }) => code).toSorted() : null
}
