import { foldedWords } from './fold.ts'

/** Words too common among names to tell anything. */
const IDLE = new Set([
  'cpts',
  'le',
  'la',
  'les',
  'l',
  'd',
  'de',
  'du',
  'des',
  'sur',
  'sous',
  'en',
  'arrondissement',
])

/** Cuts a text into the words that a search compares, folded. Idle words go, unless nothing else is left. */
export function searchWords(text: string): string[] {
  const words = foldedWords(text)
  const telling = words.filter((word) => !IDLE.has(word))
  return telling.length > 0 ? telling : words
}
