import { LIMITS, readFailure, type ReadFailure } from './limits.ts'

export type JsonResult = { readonly ok: true; readonly json: unknown } | ReadFailure

const QUOTE = 34
const BACKSLASH = 92

/**
 * What a JSON text says, once it is known not to be nested without end nor to hold more pieces than memory does.
 *
 * Errors: `too-deep`, `too-many-points`, `damaged`.
 */
export function parseJsonWithin(text: string): JsonResult {
  let depth = 0
  let parts = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inText) {
      if (unit === BACKSLASH) at += 1
      else if (unit === QUOTE) inText = false
      continue
    }
    if (unit === QUOTE) inText = true
    // "[" and "{", "]" and "}", ",".
    else if (unit === 91 || unit === 123) {
      depth += 1
      parts += 1
      if (depth > LIMITS.depth) return readFailure('too-deep')
    } else if (unit === 93 || unit === 125) depth -= 1
    else if (unit === 44) parts += 1
  }
  if (parts > LIMITS.jsonParts) return readFailure('too-many-points')
  try {
    return { ok: true, json: JSON.parse(text) }
  } catch (error) {
    return readFailure('damaged', String(error))
  }
}

/** A value of JSON as an object whose keys may be anything; null where it is none. */
export function asObject(json: unknown): Readonly<Record<string, unknown>> | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : null
}

/** The own value of a key, so that no key of every object ("constructor") is taken for one of the file. */
export function valueOf(json: unknown, key: string): unknown {
  const object = asObject(json)
  return object && Object.hasOwn(object, key) ? object[key] : undefined
}
