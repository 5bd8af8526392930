import type { ReactNode } from 'react'
import { type ShownIndicator, useShownIndicator } from './use-indicators.ts'

/** A part of the screen that is there, and loaded, only while an indicator is shown. */
export function WhenShown({
  children,
}: {
  readonly children: (shown: ShownIndicator) => ReactNode
}) {
  const shown = useShownIndicator()
  return shown && children(shown)
}
