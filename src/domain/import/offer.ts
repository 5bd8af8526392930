import type { Cpts } from '../cpts/cpts.ts'
import { applyChange } from '../edits/record-edit.ts'
import type { RecordChange } from '../edits/record-change.ts'
import { type FieldDiff, fieldValue, type RecordField } from '../edits/record-field.ts'
import type { Policy } from './import-choices.ts'
import type { IncomingEdit } from './incoming.ts'
import type { Verdict } from './verdict.ts'

/** A fact of a record as it is and as a file has it, to be taken or left. */
export interface Offer extends FieldDiff {
  /** The answer is kept under this key. */
  readonly key: string
  readonly taken: boolean
  /** Why a person is asked, whatever they answered: the record's word is later, or each fact is asked; null where nothing is. */
  readonly asked: 'older' | 'offered' | null
  /** Whether it is not answered yet, and not taken until then. */
  readonly waits: boolean
}

/** What a fact of a record would be with a change. */
export function offerOf(
  now: Cpts,
  change: RecordChange & IncomingEdit,
  { key, ...decided }: Pick<Offer, 'key' | 'taken' | 'asked' | 'waits'>,
): Offer {
  const field = fieldOf(change)
  const after = applyChange(now, change)
  return { key, ...decided, field, before: fieldValue(now, field), after: fieldValue(after, field) }
}

function fieldOf(edit: IncomingEdit): RecordField {
  if (edit.kind === 'fact') return edit.fait
  return edit.kind === 'stage' ? 'avancement' : edit.kind
}

/** What is known of a statement when it is decided whether it is made. */
export interface Stand {
  readonly verdict: Verdict
  readonly policy: Policy
  /** Whether the record was there before the file. */
  readonly isKnown: boolean
  /** Whether someone changed it in a table of our own. */
  readonly isDeliberate: boolean
  /** Whether it bears an earlier date than what is known. */
  readonly isOlder: boolean
  readonly answer: 'file' | 'record' | undefined
}

/** Whether a statement is made, or waits for an answer, and why a person is asked. What they said counts before all else. */
export function decisionOn(stand: Stand): Pick<Offer, 'taken' | 'asked' | 'waits'> {
  const { verdict, policy, isDeliberate, answer } = stand
  const asked = askedAbout(stand)
  if (answer) return { taken: answer === 'file', asked, waits: false }
  const taken = isDeliberate || verdict !== 'other' || policy === 'remplacer'
  return { taken: taken && asked === null, asked, waits: asked !== null }
}

function askedAbout({ verdict, policy, isKnown, isDeliberate, isOlder }: Stand): Offer['asked'] {
  if (isDeliberate) return null
  if (policy === 'demander' && isKnown) return 'offered'
  return policy === 'remplacer' && verdict === 'other' && isOlder ? 'older' : null
}

/** What matters most of a record comes first: where it is, how far it is. */
const FIRST: readonly RecordField[] = ['perimetre', 'avancement', 'aci']

/** How much a fact matters among others, the least first. */
export function offerRank({ field }: Pick<Offer, 'field'>): number {
  const rank = FIRST.indexOf(field)
  return rank === -1 ? FIRST.length : rank
}
