import type { Perimetre } from '../cpts/cpts.ts'
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

/** What a cell says of a list of communes: "complet", "Périmètre partiel", "non publié". Errors: null where it says nothing of it. */
export function etatOf(cell: string): Perimetre['etat'] | null {
  const words = foldedWords(cell)
    .filter((word) => word !== 'perimetre')
    .join(' ')
  if (/^(?:complet|entier)$/.test(words)) return 'complet'
  if (/^(?:partiel|incomplet)$/.test(words)) return 'partiel'
  return /^(?:inconnu|non publie)$/.test(words) ? 'inconnu' : null
}
