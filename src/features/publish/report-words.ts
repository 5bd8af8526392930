import type { ReportEntry } from '../../data/dataset-report.ts'
import type { DatasetDiff } from '../../domain/edits/dataset-diff.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { sourcedTitle } from '../edit/journal/change-words.ts'

const words = frPublish.report

/** What is to be put right or looked at; `nameOf` names a record. */
export function reportWords(entry: ReportEntry, nameOf: (id: string) => string): string {
  switch (entry.kind) {
    case 'refused':
      return `${entry.path} ${entry.message}`
    case 'missing-source':
      return words.missingSource(
        entry.fait === 'archive' ? frEdit.fields.archive : sourcedTitle(entry.fait),
      )
    case 'unknown-code':
      return words.unknownCode(entry.code)
    case 'former-code':
      return words.formerCode(entry.code, entry.to)
    case 'duplicate-id':
      return words.duplicateId
    case 'duplicate-name':
      return words.duplicateName(entry.ids.map(nameOf))
    case 'undated-stage':
      return words.undatedStage(frCategories[entry.stade])
    case 'aci-without-date':
      return words.aciWithoutDate
    case 'nominative-email':
      return words.nominative(entry.email)
    case 'personal-text':
      return words.personal(entry.hints)
    case 'other-departements':
      return words.otherDepartements(entry.departements)
    case 'absent-key':
      return words.absentKey(entry.key)
    case 'merged-into-nothing':
      return words.mergedIntoNothing(entry.fusionneeDans)
  }
}

/** What seems to tell of a person in the records that are changed here: it is asked about before a file is given. */
export function personalEntries(
  report: readonly ReportEntry[],
  { added, changed, restored }: DatasetDiff,
): readonly ReportEntry[] {
  const own = new Set([...added, ...changed, ...restored].map(({ id }) => id))
  return report.filter((entry) => entry.kind === 'personal-text' && own.has(entry.id))
}

/**
 * What is worth telling someone who publishes.
 *
 * Shape: a fact without a source is also refused by the schema, which says it less well.
 */
export function tellingEntries(report: readonly ReportEntry[]): readonly ReportEntry[] {
  return report.filter((entry) => entry.kind !== 'refused' || !entry.path.endsWith('.sources'))
}
