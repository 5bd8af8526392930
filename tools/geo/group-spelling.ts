import { typographicApostrophes } from './typography.ts'

/** Words of places that no commune bears, as French writes them. */
const OTHER_WORDS = ['Écrins', 'Émeraude', 'Émilionnais', 'Sœurs']

const WORD = /\p{L}+/gu

/** A word as files without these signs write it: "Evian" of "Évian", "Coeur" of "Cœur". Accents within a word stay: "Ligne" is not "Ligné". */
function withoutSigns(word: string): string {
  const initial = word.slice(0, 1).normalize('NFD').replaceAll(/\p{M}/gu, '')
  return (initial + word.slice(1)).replaceAll('œ', 'oe')
}

/**
 * Gives back to the names of intercommunalités the signs that their list leaves out: the accent of a capital, where a commune's name has
 * it ("Pays d'Evian Vallée d'Abondance" after Évian-les-Bains), the œ, the guillemets.
 *
 * Shape: whoever searches for the spelling of the list finds them too, as names are compared without these signs.
 *
 * @param communes the names of the communes, which their list writes with every sign.
 */
export function groupSpelling(communes: readonly string[]): (name: string) => string {
  const words = communes.flatMap((name) => name.match(WORD) ?? [])
  const asTheyAre = new Set(words)
  const signed = new Map(
    [...OTHER_WORDS, ...words].map((word) => [withoutSigns(word), word] as const),
  )
  return (name) =>
    typographicApostrophes(name)
      .replaceAll(WORD, (word) => (asTheyAre.has(word) ? word : (signed.get(word) ?? word)))
      .replaceAll(/"([^"]+)"/g, '«\u00A0$1\u00A0»')
      .replaceAll(/ {2,}/g, ' ')
}
