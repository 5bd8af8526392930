import type { FactKey } from '../../domain/cpts/completeness.ts'
import type { RecordWarning } from '../../domain/filters/record-standing.ts'
import { frProgress } from '../../fr/progress.ts'
import { factName } from '../../ui/words/fact-name.ts'

const words = frProgress.records

/** What to check in a record, warnings of a kind in one phrase; contacts first, since they are plainly wrong. */
export function warningPhrases(warnings: readonly RecordWarning[]): readonly string[] {
  const dated = (kind: 'ancien' | 'peut-etre-ancien'): string[] =>
    warnings.flatMap((each) =>
      each.kind === kind ? [words.dated(factName(each.fait), each.date)] : [],
    )
  const undated = warnings.flatMap((each): FactKey[] =>
    each.kind === 'sans-date' ? [each.fait] : [],
  )
  const contacts = warnings.flatMap((each) => {
    if (each.kind === 'email-nominatif') return [words.nominative]
    return each.kind === 'contact-mal-forme' ? [words.badContact(each.voie, each.faute)] : []
  })
  const [old, maybeOld] = [dated('ancien'), dated('peut-etre-ancien')]
  return [
    ...contacts,
    ...(old.length > 0 ? [words.old(old)] : []),
    ...(maybeOld.length > 0 ? [words.maybeOld(maybeOld)] : []),
    ...(undated.length > 0 ? [words.undated(undated.map(factName))] : []),
  ]
}
