import type { Choice } from '../../domain/edits/dataset-merge.ts'
import { factKey } from '../../domain/edits/fact-version.ts'
import { fingerprint } from '../../domain/edits/fingerprint.ts'
import type { ConflictingFact, FreeFact } from '../../domain/edits/open-lot.ts'
import { useForm } from '../edit/form/use-form.ts'

/** What one chose of lots that are not taken yet, by the ids of their versions: a lot that is opened again is known by them. */
interface Choices {
  /** The facts that are not to be taken. */
  readonly left: readonly string[]
  readonly sides: Readonly<Record<string, unknown>>
}
const NONE: Choices = { left: [], sides: {} }
const SIDES: readonly unknown[] = ['base', 'mine', 'theirs', 'both'] satisfies readonly Choice[]

/** A choice is between two sides: where what is here is another by now, it is made anew. */
const sideKey = ({ version, conflict }: ConflictingFact): string =>
  `${version.id} ${fingerprint(conflict.mine)}`

/** What one chose so far of a lot, as one left it, also before a reload. */
export function useLotChoices(free: readonly FreeFact[], conflicts: readonly ConflictingFact[]) {
  const form = useForm('lot-recu', NONE)
  const kept = form.typed ?? NONE
  const ofLot = new Set([
    ...free.map(({ version }) => version.id),
    ...conflicts.map((fact) => sideKey(fact)),
  ])
  const others = (now: Choices): Choices => ({
    left: now.left.filter((id) => !ofLot.has(id)),
    sides: Object.fromEntries(Object.entries(now.sides).filter(([key]) => !ofLot.has(key))),
  })
  const change = (patch: (now: Choices) => Partial<Choices>): void => {
    const next = { ...kept, ...patch(kept) }
    if (next.left.length === 0 && Object.keys(next.sides).length === 0) form.close()
    else form.change(patch)
  }
  const left = free.filter(({ version }) => kept.left.includes(version.id))
  const choose = (fact: ConflictingFact): Choice | null => {
    const side = kept.sides[sideKey(fact)]
    return SIDES.includes(side) ? (side as Choice) : null
  }
  const isFound = left.length > 0 || conflicts.some((fact) => choose(fact) !== null)
  return {
    /** By `factKey`. */
    left: new Set(left.map(({ version: { cpts, field } }) => factKey(cpts, field))),
    choose,
    /** When they were made, where that was before a reload; null otherwise. */
    restored: isFound ? form.restored : null,
    leave: (facts: ReadonlySet<string>) =>
      change((now) => ({
        left: [
          ...others(now).left,
          ...free
            .filter(({ version: { cpts, field } }) => facts.has(factKey(cpts, field)))
            .map(({ version }) => version.id),
        ],
      })),
    settle: (facts: readonly ConflictingFact[], side: Choice) =>
      change((now) => ({
        sides: { ...now.sides, ...Object.fromEntries(facts.map((fact) => [sideKey(fact), side])) },
      })),
    /** Once the lot is taken. */
    forget: () => change(others),
  }
}
