import type { ReadNote } from '../../domain/import/read-note.ts'
import { asObject } from './json.ts'
import type { ReadFailure } from './limits.ts'

/** A feature of which nothing has been checked but that its properties are texts. */
export interface RawFeature {
  readonly properties: ReadonlyMap<string, string>
  readonly geometry: unknown
}

/** The system of coordinates that a file names: an EPSG code, or what a .prj says. */
export type StatedCrs = { readonly epsg: number } | { readonly wkt: string }

/** A map as a file holds it. */
export interface RawLayer {
  readonly nom: string | null
  readonly features: readonly RawFeature[]
  readonly crs: StatedCrs | null
  readonly notes: readonly ReadNote[]
}

export type LayerResult = { readonly ok: true; readonly layer: RawLayer } | ReadFailure

/** Properties as texts: a list of texts or figures becomes one, what is nested deeper goes. */
export function textProperties(given: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of Object.entries(asObject(given) ?? {})) {
    const text = Array.isArray(value) ? listText(value) : plainText(value)
    if (text !== null) texts.set(name, text)
  }
  return texts
}

function plainText(value: unknown): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'oui' : 'non'
  return null
}

function listText(list: readonly unknown[]): string | null {
  const texts = list.map(plainText)
  return texts.every((text) => text !== null) ? texts.join('; ') : null
}
