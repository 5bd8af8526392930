import { createStore } from 'zustand/vanilla'
import type { CategoryValue, ColourMode } from '../domain/colour-mode.ts'
import type { UnitCode } from '../domain/unit.ts'

export type Selection =
  | { readonly kind: 'cpts'; readonly id: string }
  | { readonly kind: 'unit'; readonly code: UnitCode }

/** Categories shown, by mode; a mode that is absent or empty filters nothing. */
export type Filters = { readonly [Mode in ColourMode]?: readonly CategoryValue[] }

/** What the person chose and could send to someone else: the URL carries exactly this. */
export interface Choices {
  readonly region: string
  readonly selection: Selection | null
  /** Null: the mode that the région's records can best tell. */
  readonly colour: ColourMode | null
  readonly filters: Filters
  readonly planIgn: boolean
}

export const DEFAULT_CHOICES: Choices = {
  region: '11',
  selection: null,
  colour: null,
  filters: {},
  planIgn: false,
}

export const createChoices = (initial: Choices = DEFAULT_CHOICES) =>
  createStore<Choices>(() => initial)
export type ChoicesStore = ReturnType<typeof createChoices>

/** Another région: what was selected or filtered does not exist there. */
export function chooseRegion(choices: Choices, region: string): Choices {
  return { ...DEFAULT_CHOICES, region, planIgn: choices.planIgn }
}

/** Shows or hides one category; asking for the last missing one is asking for all. */
export function toggleFilter(
  choices: Choices,
  mode: ColourMode,
  value: CategoryValue,
  all: readonly CategoryValue[],
): Choices {
  const before = choices.filters[mode] ?? []
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value]
  const shown = all.filter((category) => after.includes(category))
  const { [mode]: _, ...others } = choices.filters
  const filtersNothing = shown.length === 0 || shown.length === all.length
  return { ...choices, filters: filtersNothing ? others : { ...others, [mode]: shown } }
}

export function clearFilters(choices: Choices): Choices {
  return { ...choices, filters: {} }
}
