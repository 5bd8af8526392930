import { missingFacts } from '../../domain/cpts/completeness.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frFacts } from '../../fr/cpts.ts'
import { frMembers } from '../../fr/members.ts'
import { memberCounts, MEMBER_KINDS } from '../../ui/words/member-counts.ts'

/** All that a record does not tell, by name: the facts that its score counts, then who belongs, which no score asks for. */
export function missingWords(cpts: Cpts): readonly string[] {
  return [
    ...missingFacts(cpts).map((fact) => frFacts[fact]),
    ...MEMBER_KINDS.filter((kind) => memberCounts(cpts, kind) === null).map(
      (kind) => frMembers.facts[kind],
    ),
  ]
}
