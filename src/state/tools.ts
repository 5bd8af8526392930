import { createStore } from 'zustand/vanilla'
import { type FundingOptions, MAXIMUM } from '../domain/contract/funding-options.ts'

/** With what one draws on the map. `unit` toggles one unit a press; `cut` draws a line that may cut units. */
export const TOOLS = ['unit', 'brush', 'rectangle', 'lasso', 'cut'] as const
export type Tool = (typeof TOOLS)[number]

/** How the person draws and counts; never kept nor shared. */
export interface Tools {
  readonly tool: Tool
  /** Whether brush, rectangle, lasso and cut take away instead of adding. */
  readonly removing: boolean
  /** Radius of the brush. Units: pixels. */
  readonly brush: number
  /** Only communes without CPTS can be added. */
  readonly onlyUncovered: boolean
  /** How many communes the last action left out for being covered. */
  readonly heldBack: number
  /** Whether the last stroke changed nothing, which is then said. */
  readonly idle: boolean
  /** The two territories held against each other, in the panel and on the map. */
  readonly compared: Compared | null
  /** What the funding is counted for. */
  readonly funding: FundingOptions
}

interface NamedRef {
  readonly kind: 'draft' | 'cpts'
  readonly id: string
}

/** A territory to compare: the sketch on the table, another draft of this device, or a CPTS. */
export type ComparedRef = { readonly kind: 'table' } | NamedRef

export interface Compared {
  readonly a: ComparedRef
  readonly b: ComparedRef | null
}

export const BRUSH = { min: 4, max: 80, step: 4 } as const

export const createTools = () =>
  createStore<Tools>(() => ({
    tool: 'unit',
    removing: false,
    brush: 16,
    onlyUncovered: false,
    heldBack: 0,
    idle: false,
    compared: null,
    funding: MAXIMUM,
  }))
export type ToolsStore = ReturnType<typeof createTools>
