import type { Position } from 'geojson'
import type { Sketch, Inclusion, UnitPart } from '../domain/sketch/sketch.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import type { OutlineResult } from '../geometry/outline.ts'
import type { PublishedOutlines } from '../geometry/published-outlines.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'

/**
 * Every job of the geometry worker, by name. A région must be opened before its territories are outlined: from the text of its file,
 * which nothing but the worker unfolds, and null where that is no file of contours.
 */
export interface Tasks {
  open: { input: { region: string; contours: string }; output: RegionShapes | null }
  /** The outlines of what is published, from the text of their file; null where it is none. */
  published: { input: { region: string; outlines: string }; output: PublishedOutlines | null }
  /** Which units of several régions, all of them opened, touch across a border: each with those of other régions. */
  across: {
    input: { regions: readonly string[] }
    output: readonly (readonly [UnitCode, readonly UnitCode[]])[]
  }
  outline: { input: { region: string; codes: readonly UnitCode[] }; output: OutlineResult }
  sketch: {
    input: { region: string; codes: readonly UnitCode[]; parts: readonly UnitPart[] }
    output: OutlineResult
  }
  cut: {
    input: { region: string; ring: readonly Position[]; removing: boolean; sketch: Sketch }
    output: readonly (readonly [UnitCode, Inclusion])[]
  }
}
export type TaskName = keyof Tasks

export type Request = {
  [Name in TaskName]: { id: number; task: Name; input: Tasks[Name]['input'] }
}[TaskName]

export type ToWorker = Request | { cancel: number }

export type FromWorker =
  | { id: number; ok: true; output: Tasks[TaskName]['output'] }
  | { id: number; ok: false; message: string }
