import { createContext, use, useEffect } from 'react'
import { useStore } from 'zustand'
import type { ColourMode } from '../../domain/filters/colour-mode.ts'
import type { Facet } from '../../domain/filters/facet.ts'
import { look, type CameraStore } from '../../state/camera.ts'
import {
  chooseRegion,
  clearFilters,
  setFilter,
  setText,
  toggleFilter,
  type Choices,
  type ChoicesStore,
  type Selection,
} from '../../state/choices.ts'
import type { HighlightStore } from '../../state/highlight.ts'
import type { IntakeStore } from '../../state/intake.ts'
import type { PrintingStore } from '../../state/printing.ts'
import type { SketchingStore } from '../../state/sketching.ts'
import type { ToolsStore } from '../../state/tools.ts'
import type { TypingStore } from '../../state/typing.ts'
import type { EraseSync } from '../../storage/erase-device.ts'
import type { GeometryClient } from '../../worker/client.ts'
import type { ImportingStore } from '../import/importing.ts'
import type { RecordsDesk } from '../edit/records-desk.ts'
import type { IndicatorDesk } from '../indicators/desk.ts'
import type { Desk } from '../sketch/desk.ts'

/** What lives as long as the page: the stores and the way to the worker. */
export interface Session {
  readonly choices: ChoicesStore
  readonly camera: CameraStore
  readonly highlight: HighlightStore
  readonly sketching: SketchingStore
  readonly tools: ToolsStore
  readonly desk: Desk
  readonly records: RecordsDesk
  readonly typing: TypingStore
  readonly importing: ImportingStore
  readonly erasing: EraseSync
  readonly indicators: IndicatorDesk
  readonly intake: IntakeStore
  readonly printing: PrintingStore
  readonly geometry: GeometryClient
  /** Local day, "YYYY-MM-DD": deadlines are counted from it. */
  readonly today: string
}

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('SessionContext is missing above this component')
  return session
}

export function useChoice<T>(pick: (choices: Choices) => T): T {
  return useStore(useSession().choices, pick)
}

/** Makes a line of a list outline on the map what it stands for, while the pointer or the focus is on it. */
export function usePointing(): (at: Selection) => {
  onPointerEnter: () => void
  onPointerLeave: () => void
  onFocus: () => void
  onBlur: () => void
} {
  const { highlight } = useSession()
  // A line that is pressed goes away without saying that the pointer left it.
  useEffect(() => () => highlight.setState({ at: null }), [highlight])
  const show = (at: Selection | null): void => highlight.setState({ at })
  return (at) => ({
    onPointerEnter: () => show(at),
    onPointerLeave: () => show(null),
    onFocus: () => show(at),
    onBlur: () => show(null),
  })
}

/** What a person can do to the choices, from anywhere. */
export function useActions() {
  const { choices, camera } = useSession()
  return {
    /** Selects and brings it into view, unless the pointer is already on it. */
    select: (selection: Selection | null, move: 'move' | 'stay' = 'move') => {
      choices.setState({ selection })
      if (selection && move === 'move') look(camera, 'selection')
    },
    chooseRegion: (region: string) => {
      choices.setState(chooseRegion(choices.getState(), region))
      look(camera, 'region')
    },
    colourBy: (colour: ColourMode) => choices.setState({ colour }),
    toggleFilter: (facet: Facet, value: string) =>
      choices.setState((before) => toggleFilter(before, facet, value)),
    setFilter: (facet: Facet, values: readonly string[]) =>
      choices.setState((before) => setFilter(before, facet, values)),
    setText: (text: string) => choices.setState((before) => setText(before, text)),
    clearFilters: () => choices.setState(clearFilters),
    setPlanIgn: (planIgn: boolean) => choices.setState({ planIgn }),
    lookAt: (target: 'region' | 'selection') => look(camera, target),
  }
}
