import type { ReactNode } from 'react'
import { useDraftsInStep } from './use-drafts.ts'
import { SketchContext, useSketchModel } from './sketch-model.ts'

/** Lays the sketch on the table for panel, map and print below. */
export function SketchTable({ children }: { readonly children: ReactNode }) {
  useDraftsInStep()
  return <SketchContext value={useSketchModel()}>{children}</SketchContext>
}
