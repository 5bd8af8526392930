import { foldedWords } from '../names/fold.ts'
import type { GuessedColumn } from './column-guess.ts'
import type { ColumnRole } from './column-role.ts'
import type { ImportNote } from './import-note.ts'
import { saysNothing } from './plain-cell.ts'
import type { SourceRow } from './source-table.ts'

const TOTAL =
  /^(?:(?:sous )?totaux|(?:sous )?total|ensemble|somme|moyennes?|nombre (?:de|total)|nb de)(?: |$)|^\d+ (?:cpts|communes?|projets?|lignes?|fiches?|territoires?)$/
/** How lines under a table begin that say where it comes from, or what its signs mean. */
const REMARK =
  /^(?:sources?|nb|nota(?: bene)?|notes?|remarques?|lecture|legende|champ|donnees?|mise? a jour|mis a jour|maj|edite|extrait|extraction|document|fichier|date d|n d|nd|nc|ns|avertissement|attention|contact|pour toute|statistiques?)(?: |$)/
/** What stands in the place of a CPTS where there is none. */
const NO_CPTS =
  /^(?:|0|na|n a|nc|neant|non|sans|blanche?|vide|(?:aucune?|sans|hors|pas de|hors d une)(?: (?:cpts|projet|zone|territoire|perimetre))*|zones? blanches?|(?:communes?|territoires?|zones?)? ?non (?:couvert|concerne|rattache|renseigne|defini|affecte|attribue|identifie|pourvu)e?s?(?: par (?:une )?cpts)?)$/

const NAMES: ReadonlySet<ColumnRole> = new Set(['nom', 'commune', 'code', 'liste'])

/**
 * Why a row is none of a CPTS: it is the header again, a total, a remark under the table, or of communes that no CPTS has.
 *
 * Errors: null for a row like any other.
 */
export function rowAside(
  { cells }: SourceRow,
  columns: readonly GuessedColumn[],
): ImportNote | null {
  const filled = columns.filter(({ at }) => (cells[at] ?? '') !== '')
  const [first] = filled
  if (!first) return null
  const textAt = ({ at }: GuessedColumn): string => cells[at] ?? ''
  const words = (column: GuessedColumn): string => foldedWords(textAt(column)).join(' ')
  const titled = filled.filter(({ entete }) => entete !== '')
  const same = titled.filter((each) => words(each) === foldedWords(each.entete).join(' '))
  if (same.length > 1 && same.length * 2 > filled.length)
    return { reason: 'header-again', text: '' }
  const name = columns.find(({ role }) => role === 'nom')
  const isNamed = (column: GuessedColumn): boolean => NAMES.has(column.role)
  const total = [first, ...filled.filter(isNamed)].find((each) => TOTAL.test(words(each)))
  if (total) return { reason: 'total-line', text: textAt(total) }
  const isAlone = filled.length === 1 && columns.length > 1
  if (isAlone && (REMARK.test(words(first)) || /^\s*(?:[*†(]|\d\))/.test(textAt(first))))
    return { reason: 'remark-line', text: textAt(first) }
  if (!name || textAt(name) === '') return null
  const isNone = saysNothing(textAt(name)) || NO_CPTS.test(words(name))
  return isNone ? { reason: 'no-cpts', text: textAt(name) } : null
}
