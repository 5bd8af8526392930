import type { Choice } from './dataset-merge.ts'
import { asLot, type ChangeEntry, type LotNote, type VersionMark } from './edit-log.ts'
import { united } from './joined-value.ts'
import {
  bothMark,
  type ConflictingFact,
  type FreeFact,
  inOneOrder,
  type LotPlan,
} from './open-lot.ts'
import type { FieldContent, RecordChange } from './record-change.ts'
import type { FieldValue } from './record-field.ts'

/** What is taken of a lot. */
export interface LotAnswers {
  readonly isTaken: (fact: FreeFact) => boolean
  /** Settles a conflict; null leaves it for another time. */
  readonly choose: (fact: ConflictingFact) => Choice | null
}

/**
 * The lines that take what one chose of a lot, as one gesture that one undo takes back.
 *
 * Shape: a choice for what is here is a line too, which tells others that the rest was seen. A record is written with the first of its facts.
 */
export function takeLot(
  { facts, created }: LotPlan,
  { isTaken, choose }: LotAnswers,
  quand: string,
  newId: () => string,
  note: LotNote,
): readonly ChangeEntry[] {
  const taken = facts.flatMap((fact): Taken[] => {
    if (fact.kind === 'free') return isTaken(fact) ? [fact] : []
    if (fact.kind !== 'conflict') return []
    const choice = choose(fact)
    return choice === null ? [] : [chosen(fact, choice, { author: note.author, quand })]
  })
  const wanted = new Set(taken.map(({ version }) => version.cpts))
  const creations = created
    .filter(({ id }) => wanted.has(id))
    .map(({ id, nom, departements }): Line => {
      const change = { kind: 'create', cpts: id, quand, source: null, nom, departements } as const
      return { change, mark: null }
    })
  const lines = [
    ...creations,
    ...taken.map(({ version: { cpts, field }, value, mark }): Line => {
      const content = { field, value } as FieldContent
      return { change: { kind: 'put-back', cpts, quand, source: null, ...content }, mark }
    }),
  ]
  const entries = asLot(
    lines.map(({ change }) => change),
    newId,
    note,
  )
  return entries.map((entry, rank) => {
    const mark = lines[rank]?.mark
    return mark ? { ...entry, version: mark } : entry
  })
}

interface Line {
  readonly change: RecordChange
  readonly mark: VersionMark | null
}

type Taken = Pick<FreeFact, 'version' | 'value' | 'mark'>

function chosen(
  { version, conflict, here }: ConflictingFact,
  choice: Choice,
  by: Pick<VersionMark, 'author' | 'quand'>,
): Taken {
  const { field, base, mine, theirs } = conflict
  const [first, then] = inOneOrder(version, here, mine)
  const values: Readonly<Record<Choice, FieldValue>> = {
    base,
    mine,
    theirs,
    both: united(field, { base, mine: first, theirs: then }),
  }
  const value = values[choice]
  return { version, value, mark: bothMark({ ...version, ...by }, here, mine, value) }
}
