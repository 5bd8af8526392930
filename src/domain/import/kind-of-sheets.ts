import { foldedWords } from '../names/fold.ts'
import { namesCpts, type ColumnRole } from './column-role.ts'
import { isFigure } from './plain-cell.ts'
import type { ImportPlan } from './plan-import.ts'
import type { Sheet } from './sheets.ts'
import { columnOf } from './source-table.ts'

/** What a file of tables is of: CPTS, figures by commune, or one of both that only a person can tell. */
export type KindOfSheets = 'cpts' | 'indicator' | 'unclear'

const NAMES: ReadonlySet<ColumnRole> = new Set(['nom', 'id'])
const PLACES: ReadonlySet<ColumnRole> = new Set([
  'code',
  'commune',
  'postal',
  'liste',
  'liste-en-partie',
  'departement',
])
/** What a table of figures has too. */
const OF_ANY: ReadonlySet<ColumnRole> = new Set([
  'nom',
  'code',
  'commune',
  'postal',
  'departement',
  'population',
  'calculee',
  'personne',
  'ignore',
])

/**
 * Tells what the sheets that are read are of. A list of CPTS names them; figures by commune do not, but may name anything else: names
 * of which none is known, nor has a word of what a CPTS is, beside nothing but places and figures, are for the person to tell.
 */
export function kindOfSheets({ sheets, cpts }: Pick<ImportPlan, 'sheets' | 'cpts'>): KindOfSheets {
  const read = sheets.filter(({ isRead }) => isRead)
  const named = read.filter(({ columns }) => columns.some(({ role }) => NAMES.has(role)))
  if (named.length === 0) {
    // Any two columns of communes have titles: of "Origine" and "Destination" no one knows that they are CPTS.
    if (read.some(hasListsOfAnything)) return 'unclear'
    return read.some(isOfOneCpts) ? 'cpts' : 'indicator'
  }
  const isKnown = cpts.some(({ match }) => match.kind === 'known' || match.kind === 'archived')
  return !isKnown && named.every(mayBeFigures) ? 'unclear' : 'cpts'
}

/** Whether a sheet without names of CPTS lists the communes of one that its own name, or that of the file, is of; or marks those of several. */
function isOfOneCpts({ table, columns }: Sheet): boolean {
  const filled = columns.filter(({ exemples }) => exemples.length > 0)
  return (
    isCommunity(table.nom ?? '') ||
    filled.some(({ role }) => role === 'membre' || role === 'membres') ||
    (filled.length > 0 && filled.every(({ role }) => PLACES.has(role)))
  )
}

function hasListsOfAnything({ columns }: Sheet): boolean {
  const lists = columns.filter(({ role }) => role === 'membres')
  return (
    lists.length > 0 &&
    !lists.some(({ entete, indice }) => indice === 'personne' || isCommunity(entete))
  )
}

function mayBeFigures({ table, columns }: Sheet): boolean {
  const filled = columns.filter(({ exemples }) => exemples.length > 0)
  if (!filled.every(({ role }) => OF_ANY.has(role))) return false
  const isOfCpts = filled.some(
    ({ at, role, indice, entete }) =>
      role === 'nom' &&
      (indice === 'personne' || isCommunity(entete) || columnOf(table, at).some(isCommunity)),
  )
  const figures = filled.filter(
    ({ at, role }) =>
      ['population', 'calculee', 'ignore'].includes(role) &&
      columnOf(table, at).some((cell) => isFigure(cell)),
  )
  return !isOfCpts && figures.length > 0
}

/** Whether a text has a word of what a CPTS is, or of those it is called by. */
function isCommunity(text: string): boolean {
  return namesCpts(text) || foldedWords(text).join(' ').includes('communaute professionnelle')
}
