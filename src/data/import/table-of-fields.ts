import { cleanText, isClean } from '../../domain/import/clean-text.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { LIMITS } from './limits.ts'

/**
 * Things that each bear fields, as a table: one column a name, in the order in which names are met, one row a thing.
 *
 * Shape: past the most columns that an import accepts, names are left out.
 */
export function tableOfFields(
  nom: string | null,
  things: readonly ReadonlyMap<string, string>[],
  notes: ReadNote[],
): SourceTable {
  const entete = new Set<string>()
  for (const fields of things)
    for (const name of fields.keys()) if (entete.size < LIMITS.columns) entete.add(name)
  const names = [...entete]
  const rows = things.map((fields, rank) => {
    const given = names.map((name) => fields.get(name) ?? '')
    const line = rank + 1
    if (!given.every(isClean)) notes.push({ kind: 'text-repaired', line, detail: null })
    if (given.some(({ length }) => length > LIMITS.cellLength))
      notes.push({ kind: 'cell-cut', line, detail: null })
    return { line, cells: given.map((cell) => cleanText(cell.slice(0, LIMITS.cellLength))) }
  })
  return { nom, titre: [], entete: names.map(cleanText), rows }
}
