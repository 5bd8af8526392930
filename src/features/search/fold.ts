/** Words that addresses shorten. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
}

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

/**
 * Cuts a text into the words that a search compares: no accents, case, apostrophes or hyphens; "st" as "saint", "13e" and
 * "1er" as "13" and "1". Idle words go, unless nothing else is left.
 */
export function searchWords(text: string): string[] {
  const words = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => SHORT[word] ?? word.replace(/^(\d{1,2})(?:er|e|eme|ere)$/, '$1'))
  const telling = words.filter((word) => !IDLE.has(word))
  return telling.length > 0 ? telling : words
}
