import { foldedWords } from './fold.ts'

/** A name that every system can write: "Esquisse du 23 nov. 2026" → "esquisse-du-23-nov-2026"; `otherwise` where nothing is left of it. */
export function fileName(nom: string, otherwise: string): string {
  return foldedWords(nom).join('-').slice(0, 80).replace(/-+$/, '') || otherwise
}
