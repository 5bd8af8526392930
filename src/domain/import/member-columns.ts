import { foldedWords } from '../names/fold.ts'
import { namesCpts, type ColumnRole, roleOfHeader } from './column-role.ts'
import { yesNo } from './plain-cell.ts'

/** What is told of a column so far. */
interface Guess {
  readonly entete: string
  readonly role: ColumnRole
  readonly indice: 'entete' | 'contenu' | 'personne' | null
  readonly exemples: readonly string[]
}

const PLACES: ReadonlySet<ColumnRole> = new Set(['code', 'commune', 'liste'])
/** Words of a title that says what a column holds, and is no name. */
const NO_NAME =
  /^(?:communes?|villes?|codes?|insee|localites?|lieux?|noms?|libelles?|composition|perimetres?|residence|exercice|cantons?|chef|bureau|bassin|zone|epci|departements?|regions?|pays|arrondissements?|quartiers?|adresses?|liste)$/

/**
 * Finds the columns that bear the name of a CPTS, where no column names any: `membre` those that mark the communes of the rows, `membres`
 * those beneath whose title its communes stand.
 */
export function memberColumns<T extends Guess>(guesses: readonly T[]): readonly T[] {
  const has = (...roles: readonly ColumnRole[]): boolean =>
    guesses.some(({ role }) => roles.includes(role))
  if (has('nom', 'id')) return guesses
  const filled = guesses.filter(({ entete, exemples }) => entete !== '' && exemples.length > 0)
  const marked = filled.filter(
    ({ role, exemples }) => role === 'ignore' && exemples.every((cell) => yesNo(cell) !== null),
  )
  const isMatrix =
    has('code', 'commune') &&
    marked.length > 1 &&
    marked.some(({ entete, exemples }) => namesCpts(entete) || exemples.includes('x'))
  if (isMatrix) return withRole(guesses, marked, 'membre')
  return withRole(guesses, lists(guesses, filled), 'membres')
}

/** Columns of communes, each beneath a name: that of a CPTS, or any where the table has nothing else. */
function lists<T extends Guess>(guesses: readonly T[], titled: readonly T[]): readonly T[] {
  const isOpen = ({ role, indice }: Guess): boolean => PLACES.has(role) && indice !== 'personne'
  const named = titled.filter(({ entete }) => /^cpts ./.test(foldedWords(entete).join(' ')))
  // Beside one whose communes are known, those of the others are asked.
  if (named.some(isOpen))
    return named.filter(
      ({ role, indice }) => PLACES.has(role) || (role === 'ignore' && indice === null),
    )
  const places = titled.filter(
    (each) =>
      isOpen(each) &&
      roleOfHeader(each.entete) === null &&
      !foldedWords(each.entete).some((word) => NO_NAME.test(word)),
  )
  const isAll =
    places.length > 1 &&
    places.length === guesses.filter(({ exemples }) => exemples.length > 0).length
  // A code beside a name is one commune.
  const isAlike = places.every(({ role }) => (role === 'code') === (places[0]?.role === 'code'))
  return isAll && isAlike ? places : []
}

function withRole<T extends Guess>(
  guesses: readonly T[],
  some: readonly T[],
  role: ColumnRole,
): readonly T[] {
  return guesses.map((guess) =>
    some.includes(guess) ? { ...guess, role, indice: 'contenu' } : guess,
  )
}
