import type { Sketch } from './sketch.ts'

/** Which data a sketch was made on: its codes are those of that COG, its figures of that population. */
export interface Vintage {
  /** Year of the Code officiel géographique; null where the map data did not say. */
  readonly cog: number | null
  /** INSEE's reference year of the population. */
  readonly population: number | null
}

/** A sketch that someone keeps: named, of one région. */
export interface Draft {
  /** Unique on this device. */
  readonly id: string
  readonly nom: string
  readonly region: string
  /** Id of the CPTS whose perimeter it started from, which it is then no overlap of; null where it started from nothing. */
  readonly origine: string | null
  readonly sketch: Sketch
  readonly vintage: Vintage
}

/** A draft that comes from a link or a file, before it is one of this device's own; a plain list names no région. */
export type IncomingDraft = Omit<Draft, 'id' | 'region'> & { readonly region: string | null }
