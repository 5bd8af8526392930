type JsonScalar = string | number | boolean | null

/** What JSON can say. */
export type Json = JsonScalar | readonly Json[] | { readonly [key: string]: Json }

/** The longest list of values that stands on one line, in characters; codes do whatever their number, as a perimeter is read as one, and so do the editions before this one. */
const LINE = 100
const ALWAYS_ON_ONE_LINE = new Set(['codes', 'lignee'])

/** JSON for people to read and git to compare: two spaces, short lists and the plain objects of a list on one line, a newline at the end. */
export function jsonText(value: Json): string {
  return `${written(value, '', null)}\n`
}

function written(value: Json, indent: string, key: string | null): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  if (isList(value)) {
    if (fitsOnOneLine(value, key)) return onOneLine(value)
    const items = value.map(
      (item) => inner + (isPlain(item) ? onOneLine(item) : written(item, inner, null)),
    )
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  const pairs = Object.entries(value).map(
    ([name, held]) => `${inner}${JSON.stringify(name)}: ${written(held, inner, name)}`,
  )
  return pairs.length === 0 ? '{}' : `{\n${pairs.join(',\n')}\n${indent}}`
}

function onOneLine(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`
  const pairs = Object.entries(value).map(
    ([name, held]) => `${JSON.stringify(name)}: ${onOneLine(held)}`,
  )
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

function fitsOnOneLine(list: readonly Json[], key: string | null): boolean {
  if (!list.every(isScalar)) return false
  return list.length <= 1 || ALWAYS_ON_ONE_LINE.has(key ?? '') || onOneLine(list).length <= LINE
}

/** An object that holds no other, as the actions of a mission. */
function isPlain(value: Json): boolean {
  return !isScalar(value) && !isList(value) && Object.values(value ?? {}).every(isScalar)
}

const isScalar = (value: Json): boolean => value === null || typeof value !== 'object'

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
