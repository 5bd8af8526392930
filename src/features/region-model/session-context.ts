import { createContext, use, useEffect } from 'react'
import { useStore } from 'zustand'
import type { ColourMode } from '../../domain/filters/colour-mode.ts'
import type { DeviceFilter, Facet, Filters } from '../../domain/filters/facet.ts'
import { look } from '../../state/camera.ts'
import {
  chooseRegion,
  clearFilters,
  liftFilter,
  setDeviceFilter,
  setText,
  toggleFilter,
  type Choices,
  type Selection,
} from '../../state/choices.ts'
import type { Session } from '../../session/session.ts'

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
    setText: (text: string) => choices.setState((before) => setText(before, text)),
    setDeviceFilter: (indicateur: DeviceFilter) =>
      choices.setState((before) => setDeviceFilter(before, indicateur)),
    liftFilter: (which: keyof Filters) => choices.setState((before) => liftFilter(before, which)),
    clearFilters: () => choices.setState(clearFilters),
    setPlanIgn: (planIgn: boolean) => choices.setState({ planIgn }),
    lookAt: (target: 'region' | 'selection') => look(camera, target),
  }
}
