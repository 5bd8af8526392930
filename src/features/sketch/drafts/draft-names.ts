import { foldedWords } from '../../../domain/names/fold.ts'
import { frSketchDrafts } from '../../../fr/sketch-drafts.ts'

/** A name that every system can write: "Esquisse du 23 nov. 2026" → "esquisse-du-23-nov-2026". */
export function fileName(nom: string): string {
  return foldedWords(nom).join('-').slice(0, 80).replace(/-+$/, '') || 'esquisse'
}

/** The name, with the hour where another draft has it already, and a number where that is not enough. */
export function distinctName(nom: string, taken: readonly string[], now: Date): string {
  const timed = frSketchDrafts.namedAt(nom, now.toISOString())
  const names = [nom, timed, ...taken.map((_, rank) => `${timed} (${rank + 2})`)]
  return names.find((each) => !taken.includes(each)) ?? nom
}
