import type { ReactNode } from 'react'
import { SketchContext, useSketchModel } from './sketch-model.ts'

/** Lays the sketch on the table for panel, map and print below. */
export function SketchTable({ children }: { readonly children: ReactNode }) {
  return <SketchContext value={useSketchModel()}>{children}</SketchContext>
}
