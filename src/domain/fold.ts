/** Words that addresses shorten. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
}

/**
 * Cuts a text into words as names are compared: no accents, case, apostrophes or hyphens; "st" as "saint", "œ" as "oe", "13e" and
 * "1er" as "13" and "1".
 */
export function foldedWords(text: string): string[] {
  return (plain(text.toLowerCase()).match(/[a-z0-9]+/g) ?? []).map(
    (word) => SHORT[word] ?? word.replace(/^(\d{1,2})(?:er|e|eme|ere)$/, '$1'),
  )
}

/** A text in small letters without its accents; most codes and many names have none to look for. */
function plain(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replace(/\p{M}/gu, '')
}
