import { createStore } from 'zustand/vanilla'
import type { ColourMode } from '../domain/filters/colour-mode.ts'
import {
  facetValues,
  type DeviceFilter,
  type Facet,
  type Filters,
} from '../domain/filters/facet.ts'
import { foldedWords } from '../domain/names/fold.ts'
import { FRANCE } from '../domain/units/regions.ts'
import type { UnitCode } from '../domain/units/unit.ts'

export type Selection =
  | { readonly kind: 'cpts'; readonly id: string }
  | { readonly kind: 'unit'; readonly code: UnitCode }

/** What the person chose and could send to someone else: the URL carries exactly this, but what an indicator of their device keeps. */
export interface Choices {
  /** Code of a région, or `FRANCE` for all of them; a text that names none, as an address may hold, stands for itself. */
  readonly region: string
  readonly selection: Selection | null
  /** Null: the mode that the région's records can best tell. */
  readonly colour: ColourMode | null
  readonly filters: Filters
  readonly planIgn: boolean
  /** The month, "YYYY-MM", at whose end the map stands; null for today. */
  readonly month: string | null
}

export const DEFAULT_CHOICES: Choices = {
  region: FRANCE,
  selection: null,
  colour: null,
  filters: {},
  planIgn: false,
  month: null,
}

export const createChoices = (initial: Choices = DEFAULT_CHOICES) =>
  createStore<Choices>(() => initial)
export type ChoicesStore = ReturnType<typeof createChoices>

/** Another région: what was selected or filtered does not exist there. Colours and background that one chose stay. */
export function chooseRegion(choices: Choices, region: string): Choices {
  return { ...DEFAULT_CHOICES, region, planIgn: choices.planIgn, colour: choices.colour }
}

/** Keeps or drops one value of a facet; keeping every value there is filters nothing. */
export function toggleFilter(choices: Choices, facet: Facet, value: string): Choices {
  const before = choices.filters[facet] ?? []
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value]
  return setFilter(choices, facet, after)
}

/** Keeps exactly these values of a facet, in their own order; none, or all, filters nothing. */
export function setFilter(choices: Choices, facet: Facet, values: readonly string[]): Choices {
  const all = facetValues(facet)
  const kept = all?.filter((value) => values.includes(value)) ?? values.toSorted()
  const { [facet]: _, ...others } = choices.filters
  const filtersNothing = kept.length === 0 || kept.length === all?.length
  return { ...choices, filters: filtersNothing ? others : { ...others, [facet]: kept } }
}

/** Longer than any name; a link may hold anything. */
const LONGEST_TEXT = 80

/** A text as it filters: what surrounds it and what is too long goes; nothing is left of one without a word. */
export function filterText(text: string): string {
  const kept = Array.from(text.trim()).slice(0, LONGEST_TEXT).join('').trim()
  return foldedWords(kept).length > 0 ? kept : ''
}

/** Keeps what answers to a text; one without a word filters nothing. */
export function setText(choices: Choices, text: string): Choices {
  const texte = filterText(text)
  const { texte: _, ...others } = choices.filters
  return { ...choices, filters: texte === '' ? others : { ...others, texte } }
}

/** Keeps what an indicator of this device says. */
export function setDeviceFilter(choices: Choices, indicateur: DeviceFilter): Choices {
  return { ...choices, filters: { ...choices.filters, indicateur } }
}

/** Choices that came by the address, with what no address carries, as long as they are of the same région. */
export function withDeviceFilter(asked: Choices, now: Choices): Choices {
  const { indicateur } = now.filters
  return indicateur && asked.region === now.region ? setDeviceFilter(asked, indicateur) : asked
}

/** Lifts one filter. */
export function liftFilter(choices: Choices, which: keyof Filters): Choices {
  const { [which]: _, ...others } = choices.filters
  return { ...choices, filters: others }
}

export function clearFilters(choices: Choices): Choices {
  return { ...choices, filters: {} }
}
