/** Words that addresses shorten. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  ss: 'sous',
  fd: 'ferrand',
}

/**
 * Cuts a text into words as names are compared: no accents, case, apostrophes or hyphens; "st" as "saint", "ss" as "sous", "fd" as "ferrand", "œ" as
 * "oe", "13e" and "1er" as "13" and "1".
 */
export function foldedWords(text: string): string[] {
  return (unslashed(plain(text.toLowerCase())).match(/[a-z0-9]+/g) ?? []).map(foldedWord)
}

function foldedWord(word: string): string {
  const isOrdinal = word < 'a'
  return isOrdinal ? word.replace(/^(\d{1,2})(?:er|e|eme|ere)$/, '$1') : (SHORT[word] ?? word)
}

/** The letters and figures of a name, as they are compared, without the words being looked at: much faster. */
export function foldedLetters(name: string): string {
  return plain(name.toLowerCase()).replaceAll(/[^a-z0-9]/g, '')
}

/** "s/s" and "s/" of addresses as the words that they shorten. */
function unslashed(text: string): string {
  return text.includes('/') ? text.replace(/\bs\/s\b/g, 'sous').replace(/\bs\//g, 'sur ') : text
}

/** A text in small letters without its accents nor what is not seen (soft hyphens); most codes and many names have none to look for. */
function plain(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
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

/** Cuts a text into the words that a search compares, folded. Idle words go, unless nothing else is left. */
export function searchWords(text: string): string[] {
  const words = foldedWords(text)
  const telling = words.filter((word) => !IDLE.has(word))
  return telling.length > 0 ? telling : words
}

/**
 * How many letters apart two words are: added, lost, changed, or two neighbours that changed places.
 *
 * Shape: `atMost` + 1 stands for anything farther, which is not counted out.
 */
export function editDistance(a: string, b: string, atMost: number): number {
  if (Math.abs(a.length - b.length) > atMost) return atMost + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...row) > atMost) return atMost + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? 0, atMost + 1)
}

/** Finds items by a name that is nearly theirs. */
export type NearFinder<T> = (text: string, most: number, atMost?: number) => T[]

/**
 * The finder of some items: those whose name is close to a text, closest first; short names admit one mistake, longer ones two, where it
 * is not said how many.
 */
export function nearFinder<T extends { readonly name: string }>(
  items: readonly T[],
): NearFinder<T> {
  const marked = items.map((item) => ({ item, letters: lettersOf(item.name) }))
  return (text, most, atMost = text.length <= 4 ? 1 : 2) => {
    const letters = lettersOf(text)
    return (
      marked
        // One mistake adds a letter, takes one away, or both: most names are told to be far without being gone through.
        .filter((each) => bitsOf(each.letters ^ letters) <= 2 * atMost)
        .map(({ item }) => ({ item, distance: editDistance(text, item.name, atMost) }))
        .filter(({ distance }) => distance <= atMost)
        .toSorted((a, b) => a.distance - b.distance)
        .slice(0, most)
        .map(({ item }) => item)
    )
  }
}

/** Which characters a name is made of, a bit each; some share one. */
function lettersOf(name: string): number {
  let bits = 0
  for (let at = 0; at < name.length; at++) bits |= 1 << (name.charCodeAt(at) & 31)
  return bits
}

function bitsOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
