import { foldedWords, searchWords } from '../names/fold.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { Cpts } from './cpts.ts'

/**
 * The words that a record answers to: names, FINESS, actions and themes, doubts and note; names, codes and postal codes of its
 * communes, those that are only suggested included.
 *
 * Shape: one line of folded words, with a space before and after each.
 */
export function recordText(cpts: Cpts, units: UnitIndex): string {
  const { nom, alias, finess, missions, perinatalite, doutes, note, perimetre } = cpts
  const texts = [
    nom,
    ...alias,
    finess?.valeur ?? '',
    ...(missions?.valeur ?? []).map(({ libelle }) => libelle),
    ...(perinatalite?.valeur.themes ?? []),
    ...doutes,
    note ?? '',
  ]
  const words = new Set(texts.flatMap(foldedWords))
  for (const code of perimetre.codes) {
    words.add(code.toLowerCase())
    const unit = units.get(code)
    for (const word of foldedWords(unit?.nom ?? '')) words.add(word)
    for (const postal of unit?.codesPostaux ?? []) words.add(postal)
  }
  return ` ${[...words].join(' ')} `
}

/**
 * Tells of the line of a record whether it answers to a text: each word of the text begins one of the record's.
 *
 * A number of one or two figures beside other words is that of an arrondissement: "Paris 1" is not Paris 13. A text without any word
 * is answered by all.
 */
export function answersTo(text: string): (line: string) => boolean {
  const words = searchWords(text)
  const sought = words.map((word) =>
    words.length > 1 && /^\d{1,2}$/.test(word) ? ` ${word} ` : ` ${word}`,
  )
  return (line) => sought.every((word) => line.includes(word))
}
