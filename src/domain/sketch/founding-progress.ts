import {
  DEVICES,
  type FoundingNotes,
  type FoundingStep,
  INSTITUTIONS,
  type Partner,
  PROJECT_PARTS,
  type ProjectPart,
  TICKED,
} from './founding-notes.ts'

/** How far a step is. `pret` is what the team says of it, whatever is noted. */
export type StepState = 'pret' | 'commence' | 'vide'

/** What is noted in a step besides its own text, day and tick. */
const PARTS_OF: Partial<Record<FoundingStep, string>> = {
  besoins: 'besoin/',
  projet: 'partie/',
  statut: 'critere/',
  partenaires: 'vu/',
}

/** How far a team is with a step. */
export function stepState(notes: FoundingNotes, step: FoundingStep): StepState {
  if (notes.get(`fait/${step}`) === TICKED) return 'pret'
  const parts = PARTS_OF[step]
  const isBegun = [...notes.keys()].some(
    (key) =>
      key === `note/${step}` ||
      key === `date/${step}` ||
      (parts !== undefined && key.startsWith(parts)),
  )
  return isBegun ? 'commence' : 'vide'
}

/** The parts of the projet de santé that nothing is written of yet; the needs are noted by theme. Shape: in their order. */
export function unwrittenParts(notes: FoundingNotes): readonly ('besoins' | ProjectPart)[] {
  const hasNeeds = [...notes.keys()].some((key) => key.startsWith('besoin/'))
  const others = PROJECT_PARTS.filter((part) => !notes.has(`partie/${part}`))
  return hasNeeds ? others : ['besoins', ...others]
}

/**
 * Whom a team has not met yet: who goes along with a project first, then the CPTS around, then what exists on the territory.
 *
 * Shape: `cpts` by id, those that share communes before those that touch.
 */
export function toMeet(
  notes: FoundingNotes,
  cpts: readonly string[],
): readonly (
  | { readonly kind: 'partner'; readonly id: Partner }
  | { readonly kind: 'cpts'; readonly id: string }
)[] {
  const partner = (id: Partner) => ({ kind: 'partner', id }) as const
  const all = [
    ...INSTITUTIONS.map(partner),
    ...cpts.map((id) => ({ kind: 'cpts', id }) as const),
    ...DEVICES.map(partner),
  ]
  return all.filter(({ id }) => notes.get(`vu/${id}`) !== TICKED)
}
