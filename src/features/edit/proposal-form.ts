import type { Stage } from '../../domain/cpts/stage.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { typedIn, type Typing } from '../../state/typing.ts'

/** What anyone may say of a CPTS, one tick each. */
export const CORRECTABLE = [
  'telephone',
  'email',
  'site',
  'nom',
  'stade',
  'communes',
  'autre',
] as const
export type Correctable = (typeof CORRECTABLE)[number]

/** A proposal as it is typed. */
export interface TypedProposal {
  /** What of it is ticked. */
  readonly facts: readonly Correctable[]
  readonly telephone: string
  readonly email: string
  readonly site: string
  readonly nom: string
  readonly stade: Stage | ''
  readonly since: string
  /** Communes by their names; of a CPTS that the atlas lacks, all that are known. */
  readonly added: string
  readonly removed: string
  readonly whole: boolean
  /** What was chosen where names were not clear. */
  readonly answers: Readonly<Record<string, readonly UnitCode[]>>
  /** A perimeter drawn in a sketch, in the place of names; empty for none. */
  readonly drawn: readonly UnitCode[]
  /** Whether it waits for one. */
  readonly drawing: boolean
  readonly words: string
  readonly source: string
  readonly from: string
  readonly reply: string
}

export const BLANK_PROPOSAL: TypedProposal = {
  facts: [],
  telephone: '',
  email: '',
  site: '',
  nom: '',
  stade: '',
  since: '',
  added: '',
  removed: '',
  whole: false,
  answers: {},
  drawn: [],
  drawing: false,
  words: '',
  source: '',
  from: '',
  reply: '',
}

const FORM = 'proposition'

/** The form of a proposal, by what it is about: a CPTS, a commune that has none, or nothing yet. */
export const proposalForm = (about: string | null): string => `${FORM}/${about ?? ''}`

/** The proposal that waits for a perimeter to be drawn: the name of its form, its région, and what it is about; null for none. */
export function waitingProposal(
  typing: Typing,
): { readonly form: string; readonly region: string; readonly about: string } | null {
  const form = Object.keys(typing).find(
    (name) =>
      name.split('/')[1] === FORM && typedIn(typing, name, BLANK_PROPOSAL)?.drawing === true,
  )
  const [region, , about] = form?.split('/') ?? []
  return form !== undefined && region !== undefined && about !== undefined
    ? { form, region, about }
    : null
}

/** The same with a perimeter in the place of the names of communes. */
export function withDrawn(typing: Typing, form: string, codes: readonly UnitCode[]): Typing {
  const before = typing[form]
  const typed = typedIn(typing, form, BLANK_PROPOSAL)
  if (!before || !typed) return typing
  const facts = [...new Set([...typed.facts, 'communes'] as const)]
  return {
    ...typing,
    [form]: { ...before, typed: { ...typed, facts, drawn: codes, drawing: false } },
  }
}
