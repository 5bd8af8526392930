const TITLE =
  /^(?:dr|docteur|pr|professeur|mr|m\.|mme|madame|monsieur|mlle|mademoiselle)\.?\s+\p{L}/iu
/** "Prénom NOM" or "NOM Prénom", compound ones included, and nothing else. */
const FIRST_LAST = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?\s+\p{Lu}{2,}(?:[-' ]\p{Lu}{2,})*$/u
const LAST_FIRST = /^\p{Lu}{2,}(?:[-' ]\p{Lu}{2,})*\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
/** Words of places and of organisations, written in capitals beside others. */
const NO_PERSON = /\b(?:CPTS|ARS|CPAM|URPS|MSP|ESP|SISA|SAINT|SAINTE|PARIS|LYON|MARSEILLE)\b/u

/** The share of cells that have to be people's names. */
const ENOUGH = 0.5
const ENOUGH_TITLES = 0.3

/** Whether most of some texts are names of people, by their form: there is no list of names here. */
export function looksLikePeople(cells: readonly string[]): boolean {
  if (cells.length === 0) return false
  const titled = cells.filter((cell) => TITLE.test(cell)).length
  const named = cells.filter((cell) => isName(cell) || TITLE.test(cell)).length
  return titled / cells.length >= ENOUGH_TITLES || named / cells.length >= ENOUGH
}

function isName(cell: string): boolean {
  return (FIRST_LAST.test(cell) || LAST_FIRST.test(cell)) && !NO_PERSON.test(cell)
}
