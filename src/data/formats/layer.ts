import type { ReadNote } from '../../domain/import/read-note.ts'
import { asObject, valueOf } from './json.ts'
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

/** The field that says which folder, layer or file a feature stood in, where a map has several. */
const GROUP = 'dossier'

/** Features that stand in folders, with the name of theirs first among their fields, where that tells one from another. */
export function withGroups(
  grouped: readonly { readonly group: string | null; readonly feature: RawFeature }[],
): readonly RawFeature[] {
  const names = new Set(grouped.map(({ group }) => group))
  const [only] = names
  // A folder that holds everything says nothing, unless it is a CPTS.
  if (names.size < 2 && !/\bcpts\b/i.test(only ?? '')) return grouped.map(({ feature }) => feature)
  return grouped.map(({ group, feature: { properties, geometry } }) => ({
    properties: new Map([[GROUP, group ?? ''], ...properties]),
    geometry,
  }))
}

/** Layers put together where they have the same fields and the same system, as one file a CPTS has. */
export function joinedLayers(layers: readonly RawLayer[]): readonly RawLayer[] {
  const alike = new Map<string, RawLayer[]>()
  for (const layer of layers) {
    const fields = new Set(layer.features.flatMap(({ properties }) => [...properties.keys()]))
    const key = JSON.stringify([layer.crs, [...fields].toSorted()])
    alike.set(key, [...(alike.get(key) ?? []), layer])
  }
  return Array.from(alike.values(), (same): RawLayer => {
    const [first, ...others] = same
    if (!first || others.length === 0)
      return first ?? { nom: null, features: [], crs: null, notes: [] }
    let before = 0
    const notes = same.flatMap((layer) => {
      const from = before
      before += layer.features.length
      return layer.notes.map((note) => ({
        ...note,
        line: note.line === null ? null : note.line + from,
      }))
    })
    const grouped = same.flatMap(({ nom, features }) =>
      features.map((feature) => ({ group: nom, feature })),
    )
    return { nom: null, features: withGroups(grouped), crs: first.crs, notes }
  })
}

/** The name of a file without its folder and its ending. */
export function plainFileName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '')
}

/**
 * Properties as texts: a list of texts or figures becomes one, a shape stays one, an object is as many properties as it has ("contact.mail"),
 * and a list of objects one list for each of theirs.
 */
export function textProperties(given: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  addTexts(texts, '', asObject(given) ?? {}, 0)
  return texts
}

/** What is nested deeper stays as it is written. */
const MOST_NESTED = 3

function addTexts(texts: Map<string, string>, prefix: string, given: object, depth: number): void {
  for (const [key, value] of Object.entries(given) as [string, unknown][]) {
    const name = `${prefix}${key}`
    const text = Array.isArray(value) ? listText(value) : (plainText(value) ?? shapeText(value))
    const objects = Array.isArray(value) ? objectsIn(value) : null
    const object = asObject(value)
    if (text !== null) texts.set(name, text)
    else if (object && depth < MOST_NESTED) addTexts(texts, `${name}.`, object, depth + 1)
    else if (objects) addLists(texts, name, objects)
    else texts.set(name, JSON.stringify(value))
  }
}

/** What tells one object of a list from another bears the name of the list; the rest does not, and is no such thing. */
const TELLING = /code|insee|nom|name|libelle/i

function addLists(texts: Map<string, string>, name: string, objects: readonly object[]): void {
  const keys = new Set(objects.flatMap((each) => Object.keys(each)))
  for (const key of keys) {
    const values = objects.map((each) => valueOf(each, key))
    const inner = TELLING.test(key) || texts.has(key) ? `${name}.${key}` : key
    texts.set(inner, listText(values) ?? JSON.stringify(values))
  }
}

function objectsIn(list: readonly unknown[]): readonly object[] | null {
  const objects = list.flatMap((each): object[] => {
    const object = asObject(each)
    return object ? [object] : []
  })
  return objects.length === list.length ? objects : null
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

/** Open-data portals give the shape of a record among its fields. */
function shapeText(value: unknown): string | null {
  const object = asObject(value)
  const isShape =
    object &&
    typeof object['type'] === 'string' &&
    ('coordinates' in object || 'geometry' in object)
  return isShape ? JSON.stringify(object) : null
}
