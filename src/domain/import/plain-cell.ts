import { foldedWords } from '../names/fold.ts'

const NOTHING =
  /^(?:nc|nd|na|n c|n d|n a|n r|nr|neant|vide|null|none|inconnue?|sans objet|so|non (?:renseignee?s?|communiquee?s?|connue?s?|disponibles?))$/

/** Whether a cell says that nothing is known, by being empty or in the words that lists use for it. */
export function saysNothing(cell: string): boolean {
  const words = foldedWords(cell).join(' ')
  return words === '' || NOTHING.test(words)
}

/** A whole number as people write it: "180 000 hab.", "180.000". Errors: null where it is none. */
export function countOf(cell: string): number | null {
  const [, digits = ''] =
    /^(?:env(?:iron)?\.?\s*|~\s*)?(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,]0+)?\s*(?:hab\w*\.?)?$/iu.exec(
      cell.trim(),
    ) ?? []
  if (digits === '') return null
  const value = Number(digits.replaceAll(/[\s.]/g, ''))
  return Number.isSafeInteger(value) ? value : null
}
