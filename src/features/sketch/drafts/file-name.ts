import { foldedWords } from '../../../domain/names/fold.ts'

/** A name that every system can write: "Esquisse du 23 nov. 2026" → "esquisse-du-23-nov-2026". */
export function fileName(nom: string): string {
  return foldedWords(nom).join('-').slice(0, 80).replace(/-+$/, '') || 'esquisse'
}
