import type { Cpts } from '../cpts/cpts.ts'
import { blankOf, type FactVersion } from './fact-version.ts'
import { isProposable } from './proposal.ts'
import type { FieldContent, RecordChange } from './record-change.ts'
import { applyChange, createdCpts } from './record-edit.ts'
import { fieldValue, RECORD_FIELDS, sameField } from './record-field.ts'

/**
 * What changes of one record would make of its facts, told as versions for someone else to take or to refuse.
 *
 * Shape: one a fact that they change, in the order of the file; after nothing and by nobody, since they are not made here.
 *
 * @param before the record as it is shown; null where the first change creates it.
 */
export function proposedVersions(
  changes: readonly RecordChange[],
  before: Cpts | null,
  newId: () => string,
): readonly FactVersion[] {
  const after = changes.reduce<Cpts | null>((cpts, change) => {
    if (cpts) return applyChange(cpts, change)
    return change.kind === 'create' ? createdCpts(change) : null
  }, before)
  if (!after) return []
  const base = before ?? blankOf(after)
  const quand = changes[0]?.quand ?? ''
  return RECORD_FIELDS.filter(isProposable).flatMap((field): FactVersion[] => {
    const isName = !before && (field === 'nom' || field === 'departements')
    if (!isName && sameField(base, after, field)) return []
    const content = { field, value: fieldValue(after, field) } as FieldContent
    const was = isName ? null : fieldValue(base, field)
    const said = { cpts: after.id, nom: base.nom, base: was, isNew: !before }
    return [{ ...content, ...said, id: newId(), after: [], author: '', quand }]
  })
}
