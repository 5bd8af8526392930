import { missingFacts } from '../../domain/cpts/completeness.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { type RecordField, unknownText } from '../../domain/edits/record-field.ts'
import { frMissing } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frMembers } from '../../fr/cpts/members.ts'
import { memberCounts, MEMBER_KINDS } from '../../ui/words/member-counts.ts'

/** All that a record does not tell, by name: the facts that its score counts, then who belongs, which no score asks for. */
export function missingWords(cpts: Cpts): readonly string[] {
  return [
    ...missingFacts(cpts).map((fact) =>
      named(cpts, fact === 'stade' ? 'avancement' : fact, frMissing[fact]),
    ),
    ...MEMBER_KINDS.filter((kind) => memberCounts(cpts, kind) === null).map((kind) =>
      named(cpts, kind, frMembers.facts[kind]),
    ),
  ]
}

/** A fact by its name, and what the file says of it where only a later version can read that. */
function named(cpts: Cpts, field: RecordField, name: string): string {
  const value = unknownText(cpts, field)
  return value === null ? name : frPanel.unknownFact(name, value)
}
