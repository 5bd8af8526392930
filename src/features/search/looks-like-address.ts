import { searchWords } from '../../domain/names/fold.ts'

/** What a street is called, in full and as people shorten it. */
const WAYS = new Set(
  (
    'rue r avenue av ave boulevard boul bd bld blvd place pl chemin chem che impasse imp allee allees all quai route rte ' +
    'cours passage square sq faubourg fbg fg sentier sente ruelle venelle mail esplanade promenade parvis montee traverse voie'
  ).split(' '),
)

/** "12", "12 bis", "12ter", "4 b"; neither "13e" nor a postal code. */
const HOUSE_NUMBER = /^\s*\d{1,4}\s*(?:bis|ter|quater|[a-d])?(?=[\s,])/i

/**
 * Tells whether a text may be an address, the only kind of text that leaves the computer: a street word with its name after it,
 * or a house number with at least two words. It runs on what is still being typed, so no commune, nor any beginning of one, may pass.
 */
export function looksLikeAddress(text: string): boolean {
  const [number = ''] = HOUSE_NUMBER.exec(text) ?? []
  const words = searchWords(text.slice(number.length))
  const way = words.findIndex((word) => WAYS.has(word))
  if (way >= 0 && words.slice(way + 1).some(isTelling)) return true
  return number !== '' && words.length >= 2 && words.every(isTelling)
}

/** The words of an address that may name its commune: not the house number nor the kind of street. */
export function placeWords(text: string): string[] {
  const [number = ''] = HOUSE_NUMBER.exec(text) ?? []
  return searchWords(text.slice(number.length)).filter((word) => !WAYS.has(word))
}

function isTelling(word: string): boolean {
  return word.length >= 3
}
