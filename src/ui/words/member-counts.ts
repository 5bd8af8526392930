import type { Cpts } from '../../domain/cpts/cpts.ts'
import { headCount, PROFESSIONS, STRUCTURE_KINDS } from '../../domain/cpts/members.ts'
import { type Noun, nounFor } from '../../fr/words/format.ts'
import { frMembers } from '../../fr/cpts/members.ts'

/** The two things that a record counts: people, then structures. */
export const MEMBER_KINDS = ['membres', 'structures'] as const
export type MemberKind = (typeof MEMBER_KINDS)[number]

/** Counts ready to be read: what is counted with its noun, what is not by its name; null where the record says nothing. */
export interface MemberCounts {
  readonly lines: readonly { readonly n: number; readonly noun: string }[]
  readonly total: number
  readonly notCounted: readonly string[]
}

/** What a record counts of one kind, in words. */
export function memberCounts(cpts: Cpts, kind: MemberKind): MemberCounts | null {
  const { professions, structures } = frMembers
  const counted =
    kind === 'membres'
      ? inWords(PROFESSIONS, cpts.membres?.valeur ?? {}, professions)
      : inWords(STRUCTURE_KINDS, cpts.structures?.valeur ?? {}, structures)
  return counted.lines.length > 0 ? counted : null
}

function inWords<K extends string>(
  kinds: readonly K[],
  counts: Readonly<Partial<Record<K, number>>>,
  nouns: Readonly<Record<K, Noun>>,
): MemberCounts {
  const { lines, total, nonComptes } = headCount(kinds, counts)
  return {
    lines: lines.map(({ kind, n }) => ({ n, noun: nounFor(n, nouns[kind]) })),
    total,
    notCounted: nonComptes.map((kind) => nouns[kind].many),
  }
}
